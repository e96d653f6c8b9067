import { describe, expect, it } from 'vitest';
import { groupsOf, ownFlags, pictureFaults } from '../../../src/import/report/groups.ts';
import { reportHtml } from '../../../src/import/report/html.ts';
import type { PageReport } from '../../../src/import/report/page.ts';

const page = (name: string, doubt: number, kinds: string[], more: Partial<PageReport> = {}): PageReport => ({
  name,
  title: name,
  status: 'new',
  doubt,
  flags: kinds.map((kind) => ({ kind, quote: 'logo.gif' })),
  changes: [],
  dropped: [],
  ...more,
});
const pages = [
  page('a', 2, ['source-doubtful']),
  page('b', 0, []),
  page('c', 6, ['source-doubtful', 'body-empty']),
  page('d', 99, [], { status: 'failed', error: 'x' }),
  page('e', 5, ['source-doubtful', 'image-missing']),
  page('f', 0, ['image-missing', 'image-missing']),
];

describe('the report', () => {
  it('groups pages by the gravest doubt, what failed first, what is clean last', () => {
    expect(groupsOf(pages).map(({ kind, pages }) => [kind, pages.map(({ name }) => name).join('')])).toEqual([
      ['failed', 'd'],
      ['body-empty', 'c'],
      ['source-doubtful', 'ea'],
      ['clean', 'bf'],
    ]);
  });
  it('tells the fault of a picture once for all pages, and never with its bytes', () => {
    expect(pictureFaults(pages)).toMatchObject([{ kind: 'image-missing', quote: 'logo.gif', pages: [{}, {}] }]);
    expect(ownFlags(pages[5]!)).toEqual([]);
    const inline = page('g', 1, [], { flags: [{ kind: 'image-missing', quote: 'data:image/png;base64,AAAA' }] });
    expect(pictureFaults([inline])[0]!.quote).toBe('data:…');
  });
  it('tells equal flags of a page once', () => {
    const twice = page('h', 1, ['pinyin-kept', 'pinyin-kept']);
    expect(ownFlags(twice)).toEqual([{ flag: { kind: 'pinyin-kept', quote: 'logo.gif' }, count: 2 }]);
  });
  it('speaks the script of the archive', () => {
    const settings = { previewOf: (path: string) => `http://127.0.0.1:4321/${path}` };
    expect(reportHtml(pages, { script: 'zh-Hant', ...settings })).toContain('沒有要看的');
    expect(reportHtml(pages, { script: 'zh-Hans', ...settings })).toContain('没有要看的');
  });
});
