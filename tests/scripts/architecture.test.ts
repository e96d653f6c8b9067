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

/** Files beside the program's own, with every forbidden arrow from a .ts and from an .astro file. */
function probes(): Record<string, string> {
  const files: Record<string, string> = {
    'src/core/probe-type.ts': "import type { Page } from '../views/page.ts';\nexport type A = Page;",
    'src/components/ProbeDynamic.astro': "---\nconst { preview } = await import('../preview/preview.ts');\n---\n<p />",
    'src/components/ProbeScript.astro': "<p /><script>import '../build/serve.ts';</script>",
  };
  for (const { room } of rooms) {
    files[`src/${room}/probe-target.ts`] = 'export const x = 1;';
    const imports = forbidden
      .filter(([from]) => from === room)
      .map(([, to], i) => `import { x as x${i} } from '../${to}/probe-target.ts'; void x${i};`)
      .join('\n');
    files[`src/${room}/probe.ts`] = imports;
    files[`src/${room}/probe.astro`] = `---\n${imports}\n---\n<p />`;
  }
  return files;
}

// Reading the program takes seconds: one time for all.
const told = await floorViolations(probes());
const isOfProbe = (line: string): boolean => /\/(?:probe|Probe)/.test(line);

test('no import goes upwards and none in a circle', () => {
  expect(told.filter((line) => !isOfProbe(line))).toEqual([]);
});

test.each(['ts', 'astro'])('every arrow upwards or sideways is told with its floor, from .%s files, too', (kind) => {
  const expected = forbidden.map(
    ([from, to]) =>
      `floor-${rooms.find(({ room }) => room === from)!.floor + 1}-${from}: src/${from}/probe.${kind} → src/${to}/probe-target.ts`,
  );
  expect(told.filter((line) => line.includes(`/probe.${kind} → `))).toEqual(expected.sort());
});

test('type-only imports, dynamic imports and scripts of components count as well', () => {
  const others = told.filter((line) => isOfProbe(line) && !line.includes('probe-target'));
  expect(others.map((line) => line.split(' ')[1]).sort()).toEqual([
    'src/components/ProbeDynamic.astro',
    'src/components/ProbeScript.astro',
    'src/core/probe-type.ts',
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
