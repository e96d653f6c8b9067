import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeskContext } from '../../src/desk/context.ts';
import { saveEntry, shownGlossary } from '../../src/desk/glossary.ts';
import { Refusal } from '../../src/desk/refusal.ts';

const names = '# 人名\n- { hans: 李干, hant: 李幹 } # 幹\n- { hans: 王某, hant: 王某 }\n';
const files: Record<string, string> = {
  'site.yaml': 'title: 会刊\nurl: https://example.org\n',
  'glossary/names.yaml': names,
  'news/2016/04/jia.mdx': '---\ntitle: 李干讲话\ndate: 2016-04-18\n---\n\n会长李干讲话。王某发言。\n',
  'news/2016/05/yi.mdx': '---\ntitle: 乙\ndate: 2016-05-18\n---\n\n没有这个人。\n',
};

let dir: string;
let desk: DeskContext;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'huikan-glossary-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, 'content', path)), { recursive: true });
    writeFileSync(join(dir, 'content', path), text);
  }
  desk = new DeskContext({ contentDir: join(dir, 'content'), cacheDir: join(dir, 'cache'), language: 'zh-Hans' });
  await desk.index.refresh();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const written = (): string => readFileSync(join(dir, 'content/glossary/names.yaml'), 'utf8');

test('a change tells every sentence that comes out otherwise, and is written only then', async () => {
  const { version, entries } = shownGlossary(desk, { kind: 'names' });
  expect(entries.map(({ hans }) => hans)).toEqual(['李干', '王某']);
  const request = { kind: 'names', at: 0, version, entry: { hans: '李干', hant: '李乾' } } as const;
  const would = await saveEntry(desk, { ...request, dry: true });
  expect(would).toMatchObject({ problems: [], total: 2, done: false });
  expect(would.places).toContainEqual({
    path: 'news/2016/04/jia.mdx',
    title: '李干讲话',
    before: '會長李幹講話。',
    after: '會長李乾講話。',
  });
  expect(written()).toBe(names);
  expect(await saveEntry(desk, request)).toMatchObject({ total: 2, done: true });
  expect(written()).toBe(names.replace('李幹', '李乾'));
  await expect(saveEntry(desk, request)).rejects.toThrow(Refusal);
  await desk.undo.takeBack(desk.files);
  expect(written()).toBe(names);
});

test('what the check calls a mistake is told, and what no file can hold is not written', async () => {
  const { version } = shownGlossary(desk, { kind: 'names' });
  const swapped = await saveEntry(desk, { kind: 'names', version, dry: true, entry: { hans: '張某', hant: '张某' } });
  expect(swapped.problems).toHaveLength(1);
  const broken = await saveEntry(desk, { kind: 'names', version, entry: { hans: '' } });
  expect(broken.done).toBe(false);
  expect(broken.problems.length).toBeGreaterThan(0);
  expect(written()).toBe(names);
});

test('an entry comes into a file that is not there, and goes with its line', async () => {
  const added = { kind: 'terms', version: '', entry: { hans: '干线', hant: '幹線' } } as const;
  expect((await saveEntry(desk, added)).done).toBe(true);
  expect(readFileSync(join(dir, 'content/glossary/terms.yaml'), 'utf8')).toBe('- { hans: 干线, hant: 幹線 }\n');
  const { version } = shownGlossary(desk, { kind: 'names' });
  expect(await saveEntry(desk, { kind: 'names', at: 1, version })).toMatchObject({ done: true });
  expect(written()).toBe(names.replace('- { hans: 王某, hant: 王某 }\n', ''));
});
