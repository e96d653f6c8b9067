import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { temporary } from './command.ts';
import { type DevServer, startPreview } from './dev-server.ts';

const place = temporary('preview');
const content = join(place, 'content');
const article = join(content, 'news/2020/03/preview.mdx');
const write = (body: string, more = '') =>
  writeFileSync(
    article,
    `---\ntitle: 预览试刊\ndate: 2020-03-04\ndraft: true\nscript: zh-Hans\n${more}---\n\n${body}\n`,
  );

let preview: DevServer;

/** Answers that may still be of before a change, with a pause between them. */
const patience = { answers: 600, pause: 100 };

/** Asks for a page again until it holds the text, as an open browser does. */
async function page(path: string, text: string): Promise<string> {
  let html = '';
  for (let asked = 0; asked < patience.answers; asked++) {
    html = await fetch(preview.home + path).then((response) => response.text());
    if (html.includes(text)) return html;
    await setTimeout(patience.pause);
  }
  throw new Error(`${path} never showed ${text}:\n${html.slice(0, 2000)}`);
}

beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/hongkong'), content, { recursive: true });
  mkdirSync(dirname(article), { recursive: true });
  write('第一句。');
  preview = await startPreview(content, join(place, 'cache'));
});
afterAll(() => preview.stop());

const paths = ['zh-hans', 'zh-hant'].map((edition) => `${edition}/news/2020/03/preview/`);

test('a draft is shown in both editions, and what is saved appears in them', async () => {
  await page(paths[0]!, '第一句');
  expect(await page(paths[1]!, '第一句')).toContain('預覽試刊');
  write('后来又写了头发的一句。');
  await page(paths[0]!, '后来又写了头发的一句');
  await page(paths[1]!, '後來又寫了頭髮的一句');
});

test('it listens on this machine alone, and answers to its own names', async () => {
  const { hostname, port, pathname } = new URL(preview.home);
  expect(hostname).toBe('127.0.0.1');
  const ask = (name: string) =>
    new Promise((done, fail) => {
      const asked = request(
        { hostname, port, path: `${pathname}zh-hans/`, headers: { Host: `${name}:${port}` } },
        (response) => {
          response.resume();
          done(response.statusCode);
        },
      );
      asked.on('error', fail).end();
    });
  expect(await ask('evil.example')).toBe(403);
  expect(await ask('localhost')).not.toBe(403);
});

test('a mistake is told in place of its article, and once in the terminal; other pages go on', async () => {
  write('{1 + 1}', 'tag: [一]\n');
  for (const path of [...paths, 'both/2020/03/preview/']) {
    const told = await page(path, 'unknown-key');
    expect(told).toContain('news/2020/03/preview.mdx:6:1 unknown-key');
    expect(told).toContain('code-expression');
    // It loads itself again when the file is saved.
    expect(told).toContain('src="/@vite/client"');
  }
  expect((await fetch(preview.home + paths[0]!)).status).toBe(500);
  expect((await fetch(`${preview.home}zh-hans/`)).status).toBe(200);
  expect(preview.said().match(/unknown-key/g)).toHaveLength(1);
  write('改好了的一句。');
  await page(paths[0]!, '改好了的一句');
});

test('a mistake in the settings is told on every page', async () => {
  const settings = join(content, 'site.yaml');
  const before = readFileSync(settings, 'utf8');
  writeFileSync(settings, before.replace('pageSize: 5', 'pageSise: 5'));
  await page('zh-hans/', 'pageSize');
  writeFileSync(settings, before);
  await page('zh-hans/', '维港');
});

test('an article that is deleted is not found', async () => {
  rmSync(article);
  const status = async (path: string) => (await fetch(preview.home + path)).status;
  expect(await status(paths[0]!)).toBe(404);
  expect(await status('zh-hans/')).toBe(200);
});
