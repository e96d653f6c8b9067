/** Who asked and who wrote, each behind a label of his own: both wrote the text: `採訪：丁一 撰文：賀二`. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import type { Labelled } from './labels.ts';
import { isPersonal } from './vouch.ts';

const asked = /^(?:采访|访问|专访)[人者员]?$/;
const wrote = /^(?:撰文|撰稿|撰写|执笔|文字?|写作|编写)[人者员]?$/;

/**
 * The claim of both; none where one of them is missing or no person.
 * @example jointAuthors(readLabels('採訪：尤三省 撰文：賀大有'), 10) // author 尤三省、賀大有
 */
export function jointAuthors(labelled: readonly Labelled[], rank: number): Claim[] {
  const of = (word: RegExp) =>
    labelled.filter(({ kind, label, value }) => kind === 'author' && word.test(foldScript(label)) && isPersonal(value));
  const [askers, writers] = [of(asked), of(wrote)];
  if (askers.length === 0 || writers.length === 0) return [];
  const names = new Set([...askers, ...writers].toSorted((a, b) => a.start - b.start).map(({ value }) => value));
  return claim('author', [...names].join('、'), rank);
}
