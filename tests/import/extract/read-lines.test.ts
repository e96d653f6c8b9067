import { describe, expect, test } from 'vitest';
import type { Classified, Label, Zone } from '../../../src/import/classify/classify.ts';
import { readLines } from '../../../src/import/extract/read-lines.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (zone: Zone, label: Label, text: string, hints: Partial<Hints> = {}, margin = 3): Classified => ({
  block: paragraph(text, hints),
  label,
  zone,
  margin,
  features: {},
});
const text = line('body', 'paragraph', '老秤用了八十年。');
const claimed = (lines: Classified[]) =>
  Object.fromEntries(readLines(lines, '老秤').findings.claims.map(({ field, value }) => [field, value]));

test('a day below the article that its siblings have, too, is none of its own', () => {
  const day = line('tail', 'meta', '2011-04-02', { inArticle: false, repeated: 2 });
  const shown = (one: Classified) => claimed([text, { ...one, features: { 'bare-date': 1 } }]);
  expect(shown(day)).toEqual({});
  expect(shown({ ...day, block: { ...day.block, hints: { ...day.block.hints, repeated: 0 } } })).toEqual({
    date: '2011-04-02',
  });
});

test('who wrote another article, of which a site shows the beginning, fills no field', () => {
  const other = '【記者／丁一　攝影／賀二】 端午前夕，渡口龍舟賽開槳，兩岸站滿了人';
  expect(claimed([text, line('tail', 'meta', other)])).toMatchObject({ author: expect.stringContaining('丁一') });
  expect(claimed([text, line('tail', 'meta', `${other}…`)])).toEqual({});
});

test('a line that ends like an excerpt is told where it was hardly dropped', () => {
  const flagsOf = (margin: number) =>
    readLines([text, line('tail', 'chrome', '那杆老秤，后来就再没有人见过了……', {}, margin)], '老秤').findings.flags;
  expect(flagsOf(0.5).map(({ kind }) => kind)).toEqual(['dropped-doubtful']);
  expect(flagsOf(3)).toEqual([]);
});

describe('lines by their labels', () => {
  test('metadata is read and dropped, text stays, a heading is one', () => {
    const { body, findings } = readLines(
      [line('head', 'title', '老秤'), line('head', 'meta', '来源：县报'), line('body', 'heading', '一 渡口'), text],
      '老秤',
    );
    expect(body.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', '一 渡口'],
      ['paragraph', '老秤用了八十年。'],
    ]);
    expect(findings.dropped).toEqual([
      { text: '老秤', reason: 'title' },
      { text: '来源：县报', reason: 'metadata' },
    ]);
  });
  test('a body does not repeat its title', () => {
    expect(readLines([line('body', 'paragraph', '老秤'), text], '老秤').body).toHaveLength(1);
  });
  test('a line that is nearly text is dropped with a flag', () => {
    const { findings } = readLines([line('head', 'chrome', '渡口老秤八十年来第一次', {}, 0.2)], '');
    expect(findings.flags).toMatchObject([{ kind: 'dropped-doubtful' }]);
  });
  test('the first day of Unix time is told', () => {
    expect(readLines([line('head', 'chrome', '1970-01-01 08:00')], '').findings.flags).toMatchObject([
      { kind: 'date-epoch' },
    ]);
  });
  test('metadata glued to prose leaves the prose whole', () => {
    const glued = `来源：县报 ${'老秤用了八十年，'.repeat(8)}秤准了。`;
    expect(readLines([line('head', 'meta', glued)], '').body.map(({ text }) => text)).toEqual([glued]);
  });
});

test('the source that the text itself names outranks what the site prints beside the day, in either order', () => {
  const printed = line('head', 'meta', '2011-04-02 来源：渡口会馆研究', { inArticle: false });
  const own = line('head', 'meta', '来源：《河口史话》', { inArticle: true });
  for (const lines of [
    [printed, own, text],
    [own, printed, text],
  ]) {
    const sources = readLines(lines, '').findings.claims.filter(({ field }) => field === 'source');
    expect(
      sources
        .toSorted((a, b) => b.rank - a.rank)
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(['河口史话', '渡口会馆研究']);
  }
});

test('the source of a film in the text does not', () => {
  const film = line('head', 'meta', '校秤的一天（来源：河口影像）', { inArticle: true });
  const claims = readLines([line('head', 'meta', '来源：渡口晚报', { inArticle: false }), film, text], '').findings
    .claims;
  const ranks = claims.filter(({ field }) => field === 'source').map(({ rank }) => rank);
  expect(new Set(ranks).size).toBe(1);
});

describe('what sibling pages share', () => {
  test('dates only with a doubt, and never the day of a change', () => {
    const [date] = readLines([line('head', 'meta', '2009-08-07', { repeated: 3 }), text], '').findings.claims;
    expect(date).toMatchObject({ field: 'date', flag: { kind: 'date-doubtful' } });
    expect(claimed([line('tail', 'meta', '最后更新：2009-08-07', { repeated: 3 })])).toEqual({});
  });
  test('names an editor right below the text only', () => {
    const editor = line('tail', 'chrome', '责任编辑：尤三省', { repeated: 3 });
    expect(claimed([text, editor])).toEqual({ editor: '尤三省' });
    expect(claimed([text, line('tail', 'chrome', '上一篇：井水'), editor])).toEqual({});
  });
});

test('a date above the text that is no metadata is a doubt', () => {
  const [claim] = readLines([line('head', 'chrome', '渡口消息 2009-08-07 第八版')], '').findings.claims;
  expect(claim).toMatchObject({ value: '2009-08-07', flag: { kind: 'date-doubtful' } });
});

test('an outlet without a label that all sibling pages have in its place is the site', () => {
  const meta = (shared?: string[]) =>
    readLines([line('head', 'meta', '2009-08-07 渡口时报', { shared }), text], '老秤').findings.claims.find(
      ({ field }) => field === 'source',
    );
  expect(meta(['渡口时报'])).toMatchObject({ value: '渡口时报', unvouched: true });
  expect(meta()).not.toHaveProperty('unvouched');
});

test('the title stands again behind its mark', () => {
  expect(readLines([line('body', 'heading', '【转帖】老秤'), text], '老秤').body).toHaveLength(1);
});

test('the clock of a page for telephones, among the links and numbers of its foot, dates nothing', () => {
  const place = '/body[1]/div[8]';
  const foot = (next: string): Classified[] => [
    text,
    line('tail', 'chrome', '返回上级-返回首页', { place }),
    { ...line('tail', 'meta', '2009-08-07 12:23', { place }), features: { 'bare-date': 1 } },
    { ...line('tail', 'chrome', next, { place }), features: { 'frame-copyright': next.includes('备') ? 1 : 0 } },
  ];
  expect(claimed(foot('粤ICP备000001号'))).toEqual({});
  expect(claimed(foot('下一页'))).toEqual({ date: '2009-08-07' });
});

test('words of the title that look like a label claim nothing where the line of metadata holds it again', () => {
  const again = line('head', 'meta', '发表于：2009-03-17  文章主题：九月记录：老秤讲座');
  const of = (title: string) => readLines([again, text], title).findings;
  expect(of('九月记录：老秤讲座').claims.map(({ field, value }) => [field, value])).toEqual([['date', '2009-03-17']]);
  expect(of('九月记录：老秤讲座').dropped).toEqual([{ text: again.block.text, reason: 'metadata' }]);
  expect(of('老秤').claims.map(({ field }) => field)).toContain('author');
});

test('names alone below the text signed it, which is told', () => {
  const names = { ...line('tail', 'byline', '尤三省 贺大有 方一平'), features: { 'after-body': 1 } };
  expect(readLines([text, names], '老秤').findings.claims).toMatchObject([
    { field: 'author', value: '尤三省 贺大有 方一平', flag: { kind: 'author-guessed' } },
  ]);
});

test('the source of a picture among the prose is none of the text', () => {
  const prose = line(
    'body',
    'paragraph',
    '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准。',
  );
  const picture = { ...prose, block: { ...prose.block, kind: 'image' as const, text: '' } };
  const { claims } = readLines([prose, picture, line('body', 'meta', '来源：渡口网'), prose], '老秤').findings;
  expect(claims).toMatchObject([{ field: 'source', unvouched: true }]);
});

test('credits in one bracket below a text are read whole, labels or not', () => {
  expect(claimed([text, line('tail', 'meta', '（《渡口》记者/丁一夫 编辑/贺大友）')])).toMatchObject({
    author: '记者/丁一夫',
    editor: '贺大友',
  });
});

test('who wrote, with where he works, is his byline where a subtitle would stand', () => {
  const lines = [line('head', 'title', '老秤'), line('head', 'subtitle', '江城市中医医院 尤三省'), text];
  expect(claimed(lines)).toEqual({ author: '尤三省' });
  expect(readLines(lines, '老秤').body).toHaveLength(1);
});

test('a name set as a heading above the first sentence is a guess; with where he works it is a byline', () => {
  const lines = [line('head', 'title', '老秤'), line('body', 'heading', '尤三省'), text];
  expect(readLines(lines, '老秤').findings.claims).toMatchObject([
    { value: '尤三省', flag: { kind: 'author-guessed' } },
  ]);
  const work = [line('head', 'title', '老秤'), line('body', 'heading', '江城大學輔導中心 尤三省 諮商心理師'), text];
  expect(claimed(work)).toEqual({ author: '尤三省' });
});

test('a byline in the midst of a text may be of another', () => {
  const byline = line('body', 'byline', '渡口卫生事务记者 尤三省');
  const flags = (before: number) =>
    readLines([...Array.from({ length: before }, () => text), byline, text, text], '老秤').findings.claims.map(
      ({ flag }) => flag?.kind,
    );
  expect(flags(5)).toEqual(['author-guessed']);
  expect(flags(1)).toEqual([undefined]);
});
