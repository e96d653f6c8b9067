/** A reporter with his outlet, and behind him the label of where the text is from: `江城报·江城网记者 丁一 来源：江城报`. */
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { readRoles } from './credit-line.ts';
import { readLabels } from './labels.ts';
import { outletReporter } from './outlet-reporter.ts';
import { ranks } from './ranks.ts';

/** @returns nothing for any other text */
export function creditBeforeLabel(text: string): Claim[] {
  const [label, other] = readLabels(text);
  if (label?.kind !== 'source' || other || label.value === '') return [];
  const before = text.slice(0, label.start).trim();
  const sent = before === '' ? undefined : outletReporter(before);
  const author = sent ? claim('author', sent.author, ranks.byline) : readRoles(before, ranks.byline);
  return author.length > 0 ? [...author, ...claim('source', label.value, ranks.after)] : [];
}
