/** Reporters (记者) and correspondents (通讯员) of a line of metadata, who are one author. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { withoutDate } from './labelled-value.ts';
import type { Labelled } from './labels.ts';
import { paperAndAuthor } from './paper-and-author.ts';
import { ranks } from './ranks.ts';

const office = /记者|記者|通讯员|通訊員|实习生|實習生/;

/** Reporters and correspondents with a label of their own. */
export const labelledReporters = (line: string, labelled: readonly Labelled[]): string[] =>
  labelled
    .filter(({ kind }) => kind === 'reporter' || kind === 'correspondent')
    .map(({ start, end }) =>
      withoutDate(line.slice(start, end))
        .replace(/(?<=\p{Script=Han})[ 　]*[A-Za-z][A-Za-z .]*(?=[:：])/u, '')
        .replace(/[:：|｜丨／/]/, ' ')
        .replace(/(?<=^[\s　]*(?:记者|記者|通讯员|通訊員))(?:姓名|署名)/, ''),
    );

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
  return [
    ...claim('author', names.join(' '), rank),
    ...read.flatMap(({ paper }) => claim('source', paper, ranks.byline)),
  ];
}
