/**
 * Checks the floors of src/ with dependency-cruiser, `.astro` files among them: their front matter and scripts are
 * laid into a shadow tree as TypeScript, where `./X.astro` resolves to `X.astro.ts`.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { walk } from '../../src/core/walk.ts';

const root = join(import.meta.dirname, '../..');

/** The TypeScript of an Astro component. @example scriptOf("---\nimport a from './a.ts';\n---\n<p />") */
export function scriptOf(source: string): string {
  const [, frontMatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source) ?? [];
  const scripts = [...source.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const dynamic = [...source.matchAll(/import\((['"])(\.[^'"]+)\1\)/g)].map(([, , path]) => `import '${path}';`);
  return [frontMatter.replace(/^\s*return\b.*$/gm, ''), ...scripts, ...dynamic].join('\n');
}

/**
 * @param extra files to add or replace, by path from the project: what a test tries
 * @returns what is wrong as `rule: from → to`, sorted; none where the floors hold
 */
export async function floorViolations(extra: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const shadow = mkdtempSync(join(tmpdir(), 'huikan-floors-'));
  try {
    for (const folder of ['src', 'scripts']) layOut(folder, shadow);
    cpSync(join(root, 'package.json'), join(shadow, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(shadow, 'node_modules'), 'junction');
    for (const [path, source] of Object.entries(extra)) put(shadow, path, source);
    const { default: config } = (await import('../../.dependency-cruiser.mjs')) as {
      default: { forbidden: object[]; options: object };
    };
    const { output } = (await cruise(['src', 'scripts'], {
      ...config.options,
      baseDir: shadow,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    } as Parameters<typeof cruise>[1])) as Pick<IReporterOutput, 'output'> & {
      output: { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
    };
    return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${real(from)} → ${real(to)}`).sort();
  } finally {
    rmSync(shadow, { recursive: true, force: true });
  }
}

const real = (path: string): string => path.replace(/\.astro\.ts$/, '.astro');

function layOut(folder: string, shadow: string): void {
  const skips = (path: string): boolean => /\/(peers|node_modules)$/.test(path);
  for (const path of walk(join(root, folder), folder, skips))
    if (/\.(ts|mjs|json|astro|mdx)$/.test(path)) put(shadow, path, readFileSync(join(root, path), 'utf8'));
}

function put(shadow: string, path: string, source: string): void {
  const target = join(shadow, path.endsWith('.astro') ? `${path}.ts` : path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, path.endsWith('.astro') ? scriptOf(source) : source);
}

if (process.argv[1] === import.meta.filename) {
  const violations = await floorViolations();
  for (const violation of violations) console.error(violation);
  console.log(`${violations.length} violations of the floors`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
