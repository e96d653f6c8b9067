/** Reporters (记者) and correspondents (通讯员) of a line of metadata, who are one author. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { withoutDate } from './labelled-value.ts';
import type { Labelled } from './labels.ts';
import { paperAndAuthor } from './paper-and-author.ts';
import { ranks } from './ranks.ts';
import { intern } from './role-words.ts';

const office = /记者|記者|通讯员|通訊員|实习生|實習生/;

/** Reporters and correspondents with a label of their own. */
export const labelledReporters = (line: string, labelled: readonly Labelled[]): string[] =>
  labelled
    .filter(
      (one, index) => (one.kind === 'reporter' || one.kind === 'correspondent') && !helps(one, labelled[index - 1]),
    )
    .map(({ start, end }) =>
      withoutDate(line.slice(start, end))
        .replace(/(?<=\p{Script=Han})[ 　]*[A-Za-z][A-Za-z .]*(?=[:：])/u, '')
        .replace(/[:：|｜丨／/]/, ' ')
        .replace(/(?<=^[\s　]*(?:记者|記者|通讯员|通訊員))(?:姓名|署名)/, ''),
    );

/** An intern with nobody before him who wrote helped whom else the line names. */
const helps = ({ label }: Labelled, before: Labelled | undefined): boolean =>
  foldScript(label) === intern && before !== undefined && !writers.has(before.kind);

const writers: ReadonlySet<Labelled['kind']> = new Set(['author', 'reporter', 'correspondent']);

/**
 * Reporters that stand between labels, with their office before them.
 * @param plain without its dates
 * @example bareReporters('本报记者 王五') // ['本报记者 王五']
 */
export function bareReporters(plain: string): string[] {
  const found = /(?:本[报网刊台])?(?:特约|实习)?(?:记者|通讯员|实习生)[ 　]*[\p{Script=Han}、 　]{2,24}/u.exec(
    foldScript(plain),
  );
  return found ? [plain.slice(found.index, found.index + found[0].length)] : [];
}

/** Reporter and correspondent of one line belong together. @example reportersOf(['记者 黄萍', '通讯员 伏芯语'], 10) */
export function reportersOf(pieces: readonly string[], rank: number): Claim[] {
  const read = pieces.map((piece) => paperAndAuthor(piece.replace(/\s+/g, ' ').trim()));
  const names = read
    .map(({ author }) => author)
    .filter((piece) => /\p{Script=Han}{2}/u.test(piece.replace(new RegExp(`\\S*(?:${office.source})`), '')));
  // Of an intern alone nothing says that he wrote: he gives way to any other, and is told.
  const isHelp = names.length > 0 && names.every((name) => foldScript(name).startsWith(intern));
  const said = names.join(' ');
  return [
    ...(isHelp
      ? claim('author', said, ranks.guess, { kind: 'author-doubtful', quote: said })
      : claim('author', said, rank)),
    ...read.flatMap(({ paper }) => claim('source', paper, ranks.byline)),
  ];
}
