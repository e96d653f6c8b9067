/** What blogs print above a post that they took over: the address of the original, and the account that posted it. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { readLabels } from './labels.ts';
import { ranks } from './ranks.ts';

/** True for a line with the address of the original: `原文地址：…`. */
export const namesOriginal = (line: string | undefined): boolean =>
  line !== undefined &&
  readLabels(line).some(({ kind, label }) => kind === 'url' && /^原[文帖贴]/.test(foldScript(label)));

/**
 * The author beside the address is an account: he counts where he has a person's name, and what the text says of its
 * author counts more.
 * @param around the line itself and the one before it
 */
export const asAccounts = (claims: readonly Claim[], around: readonly (string | undefined)[]): Claim[] =>
  around.some(namesOriginal)
    ? claims.map((one) => (one.field === 'author' ? { ...one, rank: ranks.account } : one))
    : [...claims];
