/** A folder for the sites that a test run builds, made before its first test and removed after its last. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tells the tests' processes where the folder is. */
export const workspaceVariable = 'HUIKAN_TEST_WORKSPACE';

/** Vitest calls it once for each project; all projects of a run share one folder. */
export default function setup(): (() => void) | undefined {
  if (process.env[workspaceVariable]) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'huikan-tests-'));
  process.env[workspaceVariable] = dir;
  return () => rmSync(dir, { recursive: true, force: true });
}
