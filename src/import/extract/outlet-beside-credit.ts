/** The outlet that stands in one line with who wrote: `渡口晚报·副刊 | 作者 丁一`, `码头科学 2009-08-07 作者：丁一`. */
import type { Classified } from '../classify/classify.ts';
import { isColumn, isInterface } from '../classify/interface-words.ts';
import { isName, predicate } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';
import { isMedium } from './outlets.ts';
import { isPlace } from './places.ts';
import { ranks } from './ranks.ts';
import { isSectionName } from './section-name.ts';
import { isOwnReport } from './vouch.ts';

const longest = 60;
const longestName = 12;
const credits: ReadonlySet<string> = new Set(['author', 'reporter', 'correspondent', 'editor']);

/** @returns the one word of such a line above the text; told where no word in it says that it is an outlet */
export function outletBesideCredit({ zone, label, block: { text, hints, kind } }: Classified): Claim[] {
  if (zone !== 'head' || label === 'title' || kind === 'image' || text.length > longest) return [];
  if (hints.linked > 0.5 || hints.repeated > 0 || !/[|｜丨:：／/\s　]/.test(text)) return [];
  const read = text.split(/[|｜丨]/).map(readPiece);
  const labels = read.flatMap(({ kinds }) => kinds);
  if (!labels.some((one) => credits.has(one)) || labels.includes('source')) return [];
  const [word, other] = read.flatMap(({ words }) => words);
  if (!word || other || word.length > longestName) return [];
  if (isMedium(word.split('·')[0]!)) return claim('source', word, ranks.bare);
  // Before a day stands whoever published.
  const isFirst = text.trimStart().startsWith(word) && findDates(text).length === 1;
  return isFirst && mayBeOutlet(word)
    ? claim('source', word, ranks.guess, { kind: 'source-doubtful', quote: word })
    : [];
}

/** An outlet, then month and day without the year, as mobile pages print them: `渡口晚报客户端 11-20 15:01`. */
const beforeDay =
  /^[\s　]*(?<word>\S{3,16})[\s　]+(?:1[0-2]|0?[1-9])[-/月](?:3[01]|[12]\d|0?[1-9])日?[\s　]+\d{1,2}[:：]\d{2}(?![\d:：])/u;

/** @returns the word before such a day right below the title; told where no word in it says that it is an outlet */
export function outletBeforeDay({ zone, label, block: { text, hints, kind } }: Classified): Claim[] {
  if (zone !== 'head' || label === 'title' || kind === 'image' || hints.repeated > 0 || text.length > longest)
    return [];
  const word = beforeDay.exec(text)?.groups?.word ?? '';
  if (isMedium(word)) return claim('source', word, ranks.bare);
  return mayBeOutlet(word) ? claim('source', word, ranks.guess, { kind: 'source-doubtful', quote: word }) : [];
}

/** A piece between bars: what its labels announce, and the words beside labels and days. */
function readPiece(piece: string): { kinds: string[]; words: string[] } {
  const labels = readLabels(piece.trim()).filter(({ value }) => value !== '');
  let rest = piece.trim();
  for (const { start, end } of labels.toReversed()) rest = `${rest.slice(0, start)}  ${rest.slice(end)}`;
  for (const { start, end } of findDates(rest).toReversed()) rest = `${rest.slice(0, start)}  ${rest.slice(end)}`;
  const words = rest.split(/[\s　]+/).filter((word) => hanCount(word) >= 2 && !isInterface(foldScript(word)));
  return { kinds: labels.map(({ kind }) => kind), words };
}

function mayBeOutlet(word: string): boolean {
  const folded = foldScript(word);
  return (
    /^[\p{Script=Han}A-Za-z]{3,12}$/u.test(word) &&
    !isName(folded) &&
    !isColumn(folded) &&
    !isSectionName(word) &&
    !isPlace(folded) &&
    !isOwnReport(word) &&
    !predicate.test(folded)
  );
}
