import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { temporary } from './command.ts';

/** A copy of the project, as somebody has it who adapts the components. */
function copyOfProject(place: string): string {
  const project = join(place, 'project');
  for (const name of ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  cpSync(join(root, 'tests/fixtures/hongkong'), join(project, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

test('style, script and Astro.url in a component are right on every built page', () => {
  const place = temporary('adopter');
  const project = copyOfProject(place);
  const view = join(project, 'src/components/ArticleView.astro');
  const adapted = readFileSync(view, 'utf8').replace(
    '<article data-article-id',
    '<p class="adopter" data-url={Astro.url.pathname}>adopter</p>\n<style>.adopter { color: rebeccapurple; }</style>\n' +
      "<script>console.log('of the adopter');</script>\n<article data-article-id",
  );
  writeFileSync(view, adapted);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/huikan.mjs', 'build', '--out', 'dist'], {
    cwd: project,
    encoding: 'utf8',
    // A cache beside the project whose name begins like the project's.
    env: { ...process.env, NODE_ENV: 'production', HUIKAN_CACHE: `${project}-cache` },
  });
  expect(status, stderr).toBe(0);
  expect(stdout + stderr).toContain('ArticleView.astro: <style>');

  const files = walk(join(project, 'dist'));
  const text = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
  const styles = files.filter((path) => path.endsWith('.css') && /rebeccapurple|#639/.test(text(path)));
  const scripts = files.filter((path) => path.endsWith('.js') && text(path).includes('of the adopter'));
  expect([styles.length, scripts.length]).toEqual([1, 1]);
  const articles = files.filter(
    (path) => /^zh-han[st]\/news\/.*\.html$/.test(path) && text(path).includes('data-article-id'),
  );
  expect(articles.length).toBeGreaterThan(20);
  for (const path of articles) {
    const html = text(path);
    expect(html, path).toContain(`data-url="/archive/${path.replace(/index\.html$/, '')}"`);
    expect(html, path).toContain(`<link rel="stylesheet" href="/archive/${styles[0]}">`);
    expect(html, path).toContain(`src="/archive/${scripts[0]}"`);
  }
});
