/** Withdrawing an article, and putting it back: a change of its front matter like any other. */
import { readFrontMatter } from '../../content/edit-front-matter.ts';
import { choose } from './dialog.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/** True for the text of an article that is withdrawn. */
export const isWithdrawn = (text: string): boolean => readFrontMatter(text)?.withdrawn !== undefined;

/**
 * Asks why an article is withdrawn.
 * @param date today, in the archive's time zone
 * @returns the value of its key; nothing where the person thought better of it
 */
export async function askWithdrawal(date: string): Promise<{ date: string; reason: string } | undefined> {
  const input = h('input', { type: 'text', id: 'withdraw-reason', autofocus: true, autocomplete: 'off' });
  const body = [h('p', {}, t('withdrawHint')), h('label', { for: 'withdraw-reason' }, t('withdrawReason')), input];
  const choices = [{ label: t('withdrawNow'), value: true as const, main: true }];
  // Readers are told why: an empty reason is asked for again.
  while (await choose<true>(t('withdrawAsk'), body, choices)) {
    const reason = input.value.trim();
    if (reason) return { date, reason };
  }
  return undefined;
}
