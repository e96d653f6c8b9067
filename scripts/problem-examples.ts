/** The examples of the table of problems as archives that can be checked. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../src/content/problem.ts';
import type { Example } from '../src/content/problems/define.ts';
import { checkArchive } from '../src/lint/check.ts';

/** What every example stands in: settings, a picture, an article, and one that was withdrawn and a draft to link to. */
const smallArchive: Readonly<Record<string, string | Buffer>> = {
  'site.yaml': 'title: 会刊\nurl: https://chamber.example\ncategories: [{ id: members, title: 会员风采 }]\n',
  'images/a.jpg': Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  ),
  'files/charter.pdf': '%PDF-1.4\n',
  'files/a.mp4': '',
  'news/2016/04/a.mdx': '---\ntitle: 旧文\ndate: 2016-04-18\n---\n\n旧文的正文。\n',
  'news/2016/04/withdrawn.mdx':
    '---\ntitle: 撤下的\ndate: 2016-04-18\nwithdrawn: { date: 2016-05-01, reason: 应当事人要求撤下 }\n---\n\n撤下的正文。\n',
  'news/2016/04/draft.mdx': '---\ntitle: 草稿\ndate: 2016-04-18\ndraft: true\n---\n\n草稿的正文。\n',
};

/** Articles of the small archive that only examples read which name them: thousands are checked in a row. */
const seldom = /^news\/.*\/(withdr|draft)/;

/** What of the small archive an example may lead to. */
const archiveFor = (text: string): Readonly<Record<string, string | Buffer>> =>
  Object.fromEntries(
    Object.entries(smallArchive).filter(([path]) => text.toLowerCase().includes(seldom.exec(path)?.[1] ?? '')),
  );

/** A symbolic link, and where it leads. */
interface Link {
  link: string;
}

/** The article that an example is put into. */
const place = 'news/2016/04/ruzhou.mdx';

/** A text of `a.mdx` in the other script. */
const parallelText = '---\ntitle: 舊文\n---\n\n舊文的正文。\n';

/** Front matter with some lines of its own. */
function articleWith(lines: string, body: string): string {
  const defaults = { title: '汝州商人返乡', date: '2016-04-18' };
  const missing = Object.entries(defaults).filter(([key]) => !new RegExp(`^${key}\\b`, 'm').test(lines));
  return `---\n${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}${lines}${lines && '\n'}---\n\n${body}\n`;
}

/** @returns the files of an archive with one side of an example in it */
export function archiveOf(example: Example, side: 'before' | 'after'): Record<string, string | Buffer | Link> {
  const text = example[side];
  const archive = archiveFor(text);
  const body = '四百人返乡办厂。';
  switch (example.in) {
    case 'front matter':
      return { ...archive, [place]: articleWith(text, body) };
    case 'body':
      return { ...archive, [place]: articleWith('', text) };
    case 'parallel':
      return { ...archive, [place]: articleWith('', body), [place.replace('.mdx', '.zh-hant.mdx')]: text };
    case 'exhibit':
      return {
        ...archive,
        'exhibits/return.mdx': `---\ntitle: 返乡十年\ndate: 2026-11-01\n${text}\n---\n\n从两篇旧文看返乡。\n`,
      };
    case 'file':
      return { ...archive, [place]: text };
    case 'site.yaml':
      return { ...archive, 'site.yaml': `${archive['site.yaml']}${text}\n` };
    case 'glossary':
      return { ...archive, 'glossary/names.yaml': `${text}\n` };
    case 'path':
      return { ...archive, [text]: /\.zh-han[st]\.mdx$/.test(text) ? parallelText : articleWith('', body) };
    case 'settings': {
      const { 'site.yaml': settings = '', ...others } = archive;
      return { ...others, [text]: settings };
    }
    case 'link':
      return { ...archive, [example.path]: { link: text } };
    case 'bytes':
      return { ...archive, [example.path]: Buffer.from(text, 'latin1') };
  }
}

/** @returns what a check tells of one side of an example */
export const checkExample = (example: Example, side: 'before' | 'after'): Problem[] =>
  checkFiles(archiveOf(example, side));

/**
 * @param files of an archive, by their paths below content/
 * @returns what a check tells of them
 */
export function checkFiles(files: Readonly<Record<string, string | Buffer | Link>>): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-example-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, join(folder, path));
      else writeFileSync(join(folder, path), content);
    }
    return checkArchive({
      contentDir: folder,
      shown: 'content',
      publicDir: join(folder, 'public'),
      today: '2026-11-22',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
