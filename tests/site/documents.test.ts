/**
 * The commands that the README and the manual name are run as they stand there, on a small archive that they make
 * themselves; and the manual is built as the README says, and searched. What no machine without a network, a host or
 * half an hour can run is listed with its reason.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { localFetch, localOrigin } from '../../scripts/bench/search/local-fetch.ts';
import { editionSlug, editions } from '../../src/core/edition.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { filesAt } from '../../src/search/client/files.ts';
import { createService } from '../../src/search/client/service.ts';
import { indexedTexts } from '../../src/search/indexed-texts.ts';
import { sharedCache } from '../workspace.ts';
import { withoutPhrases } from './built.ts';
import { temporary } from './command.ts';
import { callOf, documentedCommands, serveCall, Typist } from './documents.ts';

const place = temporary('documents');
const archive = join(place, 'our-archive');
const cache = sharedCache();
const handbookSite = join(place, 'handbook');

/** Commands that are not run here, and who runs them. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci': 'needs the registry',
  'npm ci && npm start': 'npm ci needs the registry; its second half is run',
  'npm ci && npm test': 'these tests',
  'npm ci && npm run build && npm run verify -- dist': 'npm ci needs the registry; the rest is run',
  'docker build --tag news-archive .': 'needs Docker and the registry of its images',
  'git config --global user.name "李明"': 'a person’s own settings',
  'git config --global user.email liming@example.org': 'a person’s own settings',
  'cd ../our-archive && npm start': 'the archive that init made: npm start is run there',
  'npm run bench -- build': 'takes minutes and installs peers',
  'npm run init -- ../our-archive': 'asks at a terminal; with its answers it is run',
  'npm run init -- ../our-archive --title 宁商会刊 --url https://example.org/news/ --host nginx':
    'the same with other answers',
  'npm start': 'run with the manual',
  'npm run desk': 'tests/desk/stories open it',
  'npm run dev': 'runs until it is stopped: tests/site/preview.test.ts',
  'npm start -- --port 8080': 'a port that may be taken; on a free one it is run',
  'npm run build -- --site https://example.org --base /archive/':
    'another base is built by tests/site/hongkong.test.ts',
  'npm run build -- --moved DIR': 'a name for any folder: tests/seo/moving.test.ts',
  'npx huikan upgrade ../huikan-0.3.0.tgz': 'a version to come: tests/site/upgrade.test.ts',
  'npx huikan upgrade --clone ../huikan ../our-archive': 'a clone of 0.1: tests/site/upgrade.test.ts',
  'npm run impact -- --base main --format markdown': 'needs a repository with a history: tests/scripts/impact.test.ts',
  'npx huikan vendor': 'fetches every package from the registry',
  'git add . && git commit -m "建馆"': 'the first commit of an archive that goes to a host',
  'git remote add origin https://github.com/our-name/our-archive.git': 'a host that is not there',
  'git push -u origin main': 'a host that is not there',
  'git add content && git commit -m "汝州商人返乡办厂" && git push':
    'a host: tests/desk/stories publish to one of their own',
};

/** A command, the folder that it is typed in, and what a person does before. */
interface Step {
  line: string;
  in: string;
  serves?: true;
  before?: () => void;
}

/** The commands in an order in which each finds what it needs. */
const steps: readonly Step[] = [
  { line: 'npm run init -- ../our-archive --title 江畔商会会刊 --url https://news.example.org --host nginx', in: root },
  {
    line: 'npm run import -- 旧站文件夹',
    in: archive,
    before() {
      mkdirSync(join(archive, '旧站文件夹'));
      const page =
        '<h1>汝州商会成立</h1><p>来源：样本工商报　日期：2016-04-18</p><p>四月十八日，汝州商会在宁波成立，到会四百人。</p>';
      writeFileSync(
        join(archive, '旧站文件夹/1.html'),
        `<meta charset="utf-8"><title>汝州商会成立</title><body>${page}`,
      );
      writeFileSync(join(archive, 'news.csv'), '标题,内容,日期\n秋季登山,会员四十人登南山，午后下山。,2017-10-01\n');
    },
  },
  { line: 'npm run import -- news.csv --columns title=标题,text=内容', in: archive },
  { line: 'npm run new -- "汝州商人返乡办厂"', in: archive },
  { line: 'npm run check', in: archive },
  { line: 'npm run check -- --fix', in: archive },
  { line: 'npm run check -- --format json', in: archive },
  { line: 'npm run check -- --baseline baseline.json', in: archive },
  { line: 'npm run check -- content/news/2016', in: archive },
  { line: 'npm run check -- --explain not-a-date', in: archive },
  { line: 'npm run check -- --explain missing-key', in: archive },
  { line: 'npm run glossary -- suggest', in: archive },
  { line: 'npm run glossary -- suggest --fewest 5 --write', in: archive },
  { line: 'npm run build', in: archive },
  { line: 'npm run verify -- dist', in: archive },
  {
    line: 'npm run build',
    in: archive,
    before() {
      const [draft = ''] = walk(join(archive, 'content/news')).filter((path) => path.includes('ru-zhou-shang-ren'));
      const path = join(archive, 'content/news', draft);
      writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', ''));
    },
  },
  { line: 'npm run verify -- dist --content content', in: archive },
  { line: 'npm run rollback', in: archive },
  { line: 'echo "李乾在皇后大道发表讲话" | npm run -s convert -- --to zh-Hant --explain', in: archive },
  { line: 'npx huikan init --cms', in: archive },
  { line: 'npx huikan hosting netlify', in: archive },
  { line: 'npx huikan upgrade', in: archive },
  { line: 'npx huikan licences', in: root },
  { line: 'npm start -- --content docs/handbook --out .cache/handbook', in: root, serves: true },
];

test('every command of the documents is run, or says who runs it', () => {
  const known = new Set([...steps.map(({ line }) => line), ...Object.keys(elsewhere)]);
  expect(documentedCommands.filter((line) => !known.has(line))).toEqual([]);
  expect([...known].filter((line) => !documentedCommands.includes(line))).toEqual([]);
});

/** What the words of a document are here, and options that a test adds: nothing is fetched. */
const here = new Map([
  ['../our-archive', archive],
  ['.cache/handbook', handbookSite],
]);
const added: Readonly<Record<string, string[]>> = { init: ['--no-install', '--huikan', '0.2.0'] };

describe('a command ends well, or serves', () => {
  const typists = new Map<string, Typist>();
  afterAll(() => {
    for (const typist of typists.values()) typist.leave();
  });

  test.each(steps)('$line', async ({ line, in: folder, serves, before }) => {
    before?.();
    const call = callOf(line, folder);
    const args = [...call.args.map((word) => here.get(word) ?? word), ...(added[call.name] ?? [])];
    if (serves) {
      expect(await serveCall({ ...call, args }, folder, cache)).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
      return;
    }
    const typist = typists.get(folder) ?? new Typist(folder, cache);
    typists.set(folder, typist);
    const { code, output } = await typist.type({ ...call, args });
    expect([code, output]).toEqual([0, output]);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

describe.each(editions)('the manual in the %s edition', (edition) => {
  test('has every chapter, and finds it by its title', async () => {
    const slug = editionSlug(edition);
    const texts = [...indexedTexts(join(handbookSite, 'search')).values()].filter(({ url }) =>
      url.startsWith(`${slug}/`),
    );
    const chapters = walk(join(root, 'docs/handbook/news')).length;
    expect(texts.length).toBe(chapters);
    const service = createService(filesAt(`${localOrigin}/search/`, localFetch(handbookSite).fetch));
    for (const { url, title } of texts) {
      const page = withoutPhrases(readFileSync(join(handbookSite, url, 'index.html'), 'utf8'));
      expect(page).toContain(`<h1>${title}</h1>`);
      const answer = await service.search(title, { edition });
      const first = await service.show(answer.found[0]!, title, edition, answer.version);
      expect([title, first.url]).toEqual([title, url]);
    }
  });
});
