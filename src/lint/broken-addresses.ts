/** Web addresses that a slip of the keyboard broke: http//, https：//, www.example。com. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const domain = 'com|cn|org|net|gov|edu|info|hk|tw|mo|sg|my|top|vip|xyz';
/** Anything like the name of the protocol, and signs like those behind it. */
const protocol =
  /(?<![A-Za-z\d/.])(?:h{0,2}t{1,3}p{1,2}|htp|hppt|thtp)(s{0,2})[ ]?[:：;；.。]?[ ]?[/／\\、]{1,3}(?=[A-Za-z\d])/gi;
/** A point of a Chinese keyboard, a comma or a blank before the end of a host's name. */
const point = new RegExp(
  `(?<![\\w/@.-])(?:https?://)?(?:www(?:[.．。，,、·][ ]?))?[a-z][a-z\\d-]{1,40}(?:[.．。，,、·][a-z\\d-]{2,20})?[.．。，,·][ ]?(?:${domain})(?![\\w])`,
  'gi',
);
const www = /(?<![\w/.])(?:ww|wwww|vvww|w w w)[.．]/gi;
/** An address of mail with a sign of a Chinese keyboard within its host. */
const mail = new RegExp(`(?<![\\w.])[\\w.+-]+@[\\w-]+(?:[.．。，,·][\\w-]+)*[。，,·．][ ]?(?:${domain})(?!\\w)`, 'gi');

/** Each broken address of a file's prose, and how it is written. */
export function checkBrokenAddresses(file: string, source: string): Problem[] {
  if (!/t{1,3}ps?[ ]?[:：;；.。]?[ ]?[/／\\、]|[A-Za-z\d][．。，,、·] ?[A-Za-z]{2}|ww[.．]|@/i.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const taken = new Set<number>();
  const told = (found: string, better: string, index: number): Problem[] => {
    const { line } = at(index);
    if (better === found || taken.has(line)) return [];
    taken.add(line);
    return [
      {
        ...problem('broken-address', { found, better }, { file, ...at(index) }),
        edit: { length: found.length, text: better },
      },
    ];
  };
  const plain = (text: string): string => text.replace(/[．。，,、·][ ]?/g, '.');
  return [
    ...matchesIn(prose, protocol).flatMap(({ 0: found, 1: s = '', index }) => {
      const better = `http${s ? 's' : ''}://`;
      return /^https?:\/\/$/i.test(found) ? [] : told(found, better, index);
    }),
    ...matchesIn(prose, mail).flatMap(({ 0: found, index }) => told(found, plain(found), index)),
    ...matchesIn(prose, point).flatMap(({ 0: found, index }) => told(found, plain(found), index)),
    ...matchesIn(prose, www).flatMap(({ 0: found, index }) => told(found, 'www.', index)),
  ];
}
