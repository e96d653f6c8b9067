/**
 * Properties are tried with the same cases in every run, so that a red test is red for everyone. For other cases:
 * `HUIKAN_SEED=7 npm test -- --project unit`
 */
import fc from 'fast-check';

// Messages are tested in the archive's own language, whatever the machine speaks.
for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) delete process.env[name];

fc.configureGlobal({ seed: Number(process.env.HUIKAN_SEED ?? 2026) });
