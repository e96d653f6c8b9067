/**
 * Properties are tried with the same cases in every run, so that a red test is red for everyone. For other cases:
 * `HUIKAN_SEED=7 npm test -- --project unit`
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.HUIKAN_SEED ?? 2026) });
