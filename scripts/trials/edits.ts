/** `trials edits`: random changes of an archive, each published and compared with a build that has no cache. */
import { spawnSync } from 'node:child_process';
import { root } from '../../src/core/root.ts';

/** What became of the changes. */
export interface EditFigures {
  details: string[];
  /** 1 where what was published differed from a clean build; the run ends there. */
  wrong: number;
}

/** @param count how many changes @param seed draws which */
export function tryEdits(count: number, seed: number): EditFigures {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/site/random-edits.ts', String(count), String(seed), '1'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', HUIKAN_CACHE: '' } },
  );
  if (status !== 0) return { details: [stderr], wrong: 1 };
  return { details: [], wrong: 0, ...(JSON.parse(stdout) as object) };
}
