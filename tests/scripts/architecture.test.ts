import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { floorViolations, scriptOf } from '../../scripts/architecture/check.ts';
import { floors } from '../../scripts/architecture/floors.mjs';
import { withPicture } from '../../scripts/architecture/picture.ts';

const rooms = floors.flatMap((list, floor) => list.map(({ room }) => ({ room, floor })));
/** Every arrow that the floors forbid: upwards, and between rooms of one floor. */
const forbidden = rooms.flatMap((from) =>
  rooms.filter((to) => to.room !== from.room && to.floor >= from.floor).map((to) => [from.room, to.room] as const),
);

test('no import goes upwards and none in a circle', async () => {
  expect(await floorViolations()).toEqual([]);
});

for (const kind of ['ts', 'astro'])
  test(`every arrow upwards or sideways is told with its floor, from .${kind} files, too`, async () => {
    const extra: Record<string, string> = {};
    for (const { room } of rooms) extra[`src/${room}/probe-target.ts`] = 'export const x = 1;';
    for (const { room } of rooms) {
      const imports = forbidden
        .filter(([from]) => from === room)
        .map(([, to], i) => `import { x as x${i} } from '../${to}/probe-target.ts'; void x${i};`)
        .join('\n');
      extra[`src/${room}/probe.${kind}`] = kind === 'astro' ? `---\n${imports}\n---\n<p />` : imports;
    }
    const told = (await floorViolations(extra)).filter((line) => line.includes('probe-target'));
    const expected = forbidden.map(
      ([from, to]) =>
        `floor-${rooms.find(({ room }) => room === from)!.floor + 1}-${from}: src/${from}/probe.${kind} → src/${to}/probe-target.ts`,
    );
    expect(told).toEqual(expected.sort());
  });

test('type-only imports, dynamic imports and scripts of components count as well', async () => {
  const told = await floorViolations({
    'src/core/a.ts': "import type { Page } from '../views/page.ts';\nexport type A = Page;",
    'src/components/A.astro': "---\nconst { preview } = await import('../preview/preview.ts');\n---\n<p />",
    'src/components/B.astro': "<p /><script>import '../build/serve.ts';</script>",
  });
  expect(told.map((line) => line.split(' ')[1]).sort()).toEqual([
    'src/components/A.astro',
    'src/components/B.astro',
    'src/core/a.ts',
  ]);
});

test('what stands in the fences and scripts of a component is its TypeScript', () => {
  expect(scriptOf("---\nimport a from './a.ts';\n---\n<script>let b;</script><script is:inline>c</script>")).toBe(
    "import a from './a.ts';\nlet b;",
  );
});

test('the picture in ARCHITECTURE.md is the one that the list draws', () => {
  const text = readFileSync(join(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8');
  expect(withPicture(text)).toBe(text);
});
