/** Surnames that many bear: 由 and 在 are surnames, too, and begin few names. */
import { lazy } from '../core/lazy.ts';
import { surnamesOf } from '../core/surnames.ts';

/** In both scripts. @example commonSurnames().has('陈') // true */
export const commonSurnames: () => ReadonlySet<string> = lazy(() => new Set(surnamesOf(100)));
