import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFixture, builtSample } from './built.ts';
import { runCommand, temporary } from './command.ts';

describe.each([
  ['the sample archive', builtSample, 'tests/fixtures/sample'],
  ['the fixture archive, under a base', builtFixture, 'tests/fixtures/hongkong'],
])('%s', (_, build, content) => {
  test('agrees with its manifest and its articles, until something is changed', async () => {
    const { dir } = await build();
    const verify = (folder: string) => runCommand(['verify', folder, '--content', content, '--lang', 'en'], '');
    const clean = verify(dir);
    expect(clean.output).toContain('All agrees');
    expect(clean.code).toBe(0);

    const copy = join(temporary('verify'), 'dist');
    cpSync(dir, copy, { recursive: true });
    const manifest = readFileSync(join(copy, 'manifest-sha256.txt'), 'utf8');
    const path = /zh-hant\/news\/.*\/index\.html$/m.exec(manifest)![0];
    const html = readFileSync(join(copy, path), 'utf8');
    writeFileSync(join(copy, path), html.replace(/(data-article-body[^>]*>\s*<p>)./, '$1假'));
    const exhibit = /zh-hant\/exhibits\/[^/]+\/index\.html$/m.exec(manifest)![0];
    cpSync(join(copy, exhibit, '..'), join(copy, 'zh-hant/exhibits/another'), { recursive: true });
    const curated = readFileSync(join(copy, exhibit), 'utf8');
    writeFileSync(join(copy, exhibit), curated.replace(/(data-exhibit-body[^>]*>\s*<p>)./, '$1假'));
    const other = /zh-hans\/news\/.*\/index\.html$/m.exec(manifest)![0];
    rmSync(join(copy, other));
    mkdirSync(join(copy, other));

    const { code, output } = verify(copy);
    expect(code).toBe(1);
    expect(output).toContain(`${path} changed`);
    expect(output).toContain(`${path} text-differs`);
    expect(output).toContain(`${exhibit} text-differs`);
    expect(output).toContain('zh-hant/exhibits/another/index.html foreign-page');
    expect(output).toContain(`${other} no-page`);
  });
});
