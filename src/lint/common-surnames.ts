/** Surnames that many bear: 由 and 在 are surnames, too, and begin few names. */
import { lazy } from '../core/lazy.ts';
import { surnames } from '../core/surnames.ts';

/** In both scripts. @example commonSurnames().has('陈') // true */
export const commonSurnames: () => ReadonlySet<string> = lazy(
  () =>
    new Set(
      surnames().flatMap(({ simplified, traditional, bearers = 0 }) =>
        bearers < 100 ? [] : [simplified, traditional],
      ),
    ),
);
