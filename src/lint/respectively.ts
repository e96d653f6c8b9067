/** 分别 between two lists of which the second has more: 甲、乙分别当选会长、监事长、秘书长. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { commonSurnames } from './common-surnames.ts';
import { sentencesOf } from './sentences.ts';

const item = '[\\p{Script=Han}\\w]{1,12}';
const lists = new RegExp(
  `(?<people>\\p{Script=Han}{2,4}(?:[、和与與及]\\p{Script=Han}{2,4}){1,6})(?:等)?(?:\\p{Script=Han}人)?分[别別](?:[当當][选選]|[担擔]任|出任|就任|[获獲](?:得|[选選]|[颁頒])?|[荣榮][获獲]|任|[夺奪]得|[负負][责責]|分管|[为為])(?:[为為]|了)?(?<posts>${item}(?:[、和与與及]${item})+)(?=[，。；）)]|$)`,
  'gu',
);

/** Each of them in a file's prose, where the first list is one of people. */
export function checkRespectively(file: string, source: string): Problem[] {
  if (!/分[别別][当當担擔出就获獲荣榮任夺奪负負管为為]/.test(source)) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) =>
    matchesIn(text, lists).flatMap(({ 0: whole, index, groups = {} }) => {
      const [people, posts] = [groups.people!.split(/[、和与與及]/), groups.posts!.split(/、|(?<=..)[和与與及](?=..)/)];
      // The first has the words before it.
      const areNames = people.slice(1).every((name) => name.length <= 3 && commonSurnames().has(name.charAt(0)));
      if (!areNames || /等(?![奖獎])/.test(whole) || posts.length <= people.length) return [];
      const params = { first: String(people.length), second: String(posts.length), found: groups.posts! };
      return [problem('uneven-lists', params, { file, ...at(start + index + whole.search(/分[别別]/)) })];
    }),
  );
}
