import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, differing } from '../../scripts/trials/archive.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { builtFixture } from './built.ts';
import { temporary } from './command.ts';

/** A module that sets the clock some years ahead for whoever imports it first. */
const otherClock = `data:text/javascript,${encodeURIComponent(`
  const Now = Date, ahead = 15 * 365 * 86_400_000;
  globalThis.Date = class extends Now {
    constructor(...parts) { parts.length === 0 ? super(Now.now() + ahead) : super(...parts); }
    static now() { return Now.now() + ahead; }
  };`)}`;

test('a clean build elsewhere, in another zone, language and year, of files in another order, is the same', async () => {
  const { dir } = await builtFixture();
  const place = join(temporary('reproducible'), '另一个 folder');
  const content = join(place, 'content');
  const fixture = 'tests/fixtures/hongkong';
  for (const path of walk(fixture).toReversed()) {
    mkdirSync(dirname(join(content, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(content, path), readFileSync(join(fixture, path)), { mode: 0o600 });
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/huikan.mjs'), 'build', '--quiet', '--content', content, '--out', join(place, 'dist')],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${otherClock}`,
        HUIKAN_CACHE: join(place, 'cache'),
        // Nothing that another build compiled is borrowed.
        NODE_COMPILE_CACHE: join(place, 'compiled'),
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      },
    },
  );
  expect(status, stderr).toBe(0);
  expect(differing(contentsOf(dir), contentsOf(join(place, 'dist')))).toEqual([]);
});
