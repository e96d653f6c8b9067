import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkTypes } from '../../scripts/types/check.ts';
import { root } from '../../src/core/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('mistakes in components, in their scripts and between files are told at their places, also what cannot be read', () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  write({
    'tsconfig.json': JSON.stringify({
      extends: 'astro/tsconfigs/strictest',
      compilerOptions: { lib: ['ES2024', 'DOM'], types: [] },
      include: ['src'],
    }),
    'src/Right.astro': '---\ninterface Props { title: string }\nconst { title } = Astro.props;\n---\n<p>{title}</p>\n',
    'src/pages/right.astro': '---\nimport Right from \'../Right.astro\';\n---\n<Right title="a" />\n',
    'src/pages/[slug].astro':
      "---\nimport Right from '../Right.astro';\nexport const getStaticPaths = () => [{ params: { slug: 'a' } }];\nif (Astro.url.search) return Astro.redirect('/');\n---\n<Right title=\"a\" />\n",
    'src/Wrong.astro': [
      '---',
      "import Right from './Right.astro';",
      "import { size } from './size.ts';",
      'const unused = 1;',
      'const text: string = size;',
      '---',
      '<Right title={size} />',
      '<Right />',
      '<p>{text.nothing}</p>',
      '<script>',
      "  import { size } from './size.ts';",
      '  document.title = size;',
      '</script>',
      '',
    ].join('\n'),
    'src/Unreadable.astro': '---\nconst a = ;\n---\n<p>{a</p>\n',
    'src/size.ts': 'export const size: number = 1;\n',
    'src/uses.ts':
      "import Right from './Right.astro';\nimport None from './None.astro';\nexport const both = [Right, None];\n",
  });
  const errors = checkTypes(folder).map((error) => error.split('\n')[0]!.replace(/^(\S+ \S+).*/, '$1'));
  const unreadable = errors.filter((error) => error.startsWith('src/Unreadable.astro'));
  expect(unreadable[0]).toMatch(/^src\/Unreadable\.astro:[24]:\d+ ./);
  expect(errors.filter((error) => !unreadable.includes(error)).sort()).toEqual([
    'src/Wrong.astro:12:3 ts(2322)',
    'src/Wrong.astro:4:7 ts(6133)',
    'src/Wrong.astro:5:7 ts(2322)',
    'src/Wrong.astro:7:8 ts(2322)',
    'src/Wrong.astro:8:2 ts(2322)',
    'src/Wrong.astro:9:10 ts(2339)',
    'src/uses.ts:2:18 ts(2307)',
  ]);
});
