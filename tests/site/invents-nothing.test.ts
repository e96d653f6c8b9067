/**
 * A published archive of articles with every kind of date, title, pair, repair, correction and withdrawal: what each
 * file says of an article is what its files say. Rendered pages and the index of the search are read like the rest.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';
import { type Edition, editionSlug, editions, otherEdition } from '../../src/core/edition.ts';
import { folderOf, isDay } from '../../src/core/edtf.ts';
import { walk } from '../../src/core/walk.ts';
import { tellDate } from '../../src/i18n/date.ts';
import { indexedTexts } from '../../src/search/indexed-texts.ts';
import { someDate } from '../fixtures/dates/some-date.ts';
import { runCommand, temporary } from './command.ts';

const kinds = fc.record({
  when: someDate,
  titleSupplied: fc.boolean(),
  script: fc.constantFrom(...editions),
  source: fc.constantFrom('样本工商报', '综合甲乙社、丙丁报', '网络', undefined),
  /** Its file still lies where it did before its date was known. */
  isMoved: fc.boolean(),
  author: fc.constantFrom('佚名', 'admin', '黄萍', '李乾', undefined),
  isMended: fc.boolean(),
  isPair: fc.boolean(),
  corrected: fc.constantFrom('2031-03-04', undefined, undefined),
  isWithdrawn: fc.constantFrom(true, false, false, false, false),
});
type Kind = typeof kinds extends fc.Arbitrary<infer T> ? T : never;

/** The publication of a source, where it names one. */
const publicationOf = ({ source }: Kind): string | undefined => (source === '样本工商报' ? source : undefined);

/** A name for each article, without a digit. */
const nameOf = (number: number): string =>
  [...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');

const titles = {
  'zh-Hans': (number: number) => `第${nameOf(number)}位商人返乡`,
  'zh-Hant': (number: number) => `第${nameOf(number)}位商人返鄉`,
};
const otherTitles = {
  'zh-Hans': (number: number) => `商人回家之${nameOf(number)}`,
  'zh-Hant': (number: number) => `商人歸家之${nameOf(number)}`,
};

/** An article of the archive, with what may be said of it. */
class Article {
  readonly kind: Kind;
  readonly number: number;
  readonly id: string;
  readonly key: string;
  /** Its title in each edition that a person wrote. */
  readonly titles: Partial<Record<Edition, string>>;

  constructor(kind: Kind, number: number) {
    this.kind = kind;
    this.number = number;
    this.id = `a-${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    this.key = `${folderOf(kind.when.date)}/${this.id}`;
    const printed = (title: string) => (kind.titleSupplied ? `［${title}］` : title);
    const other = otherEdition(kind.script);
    this.titles = {
      [kind.script]: printed(titles[kind.script](number)),
      ...(kind.isPair && { [other]: printed(otherTitles[other](number)) }),
    };
  }

  /** Numbers that may stand in a date that is said of it. */
  get numbers(): number[] {
    const { when, corrected, isWithdrawn } = this.kind;
    return [...when.numbers, ...(corrected ? [2031, 3, 4] : []), ...(isWithdrawn ? [2032, 5, 6] : [])];
  }

  get files(): Record<string, string> {
    const { when, titleSupplied, script, source, isMoved, author, isMended, isPair, corrected, isWithdrawn } =
      this.kind;
    const own = [
      ...(titleSupplied ? ['titleSupplied: true'] : []),
      ...(author ? [`credits: [{ role: author, name: ${author} }]`] : []),
      ...(isMended ? ['repairs: [{ kind: half-converted, from: 關于, to: 關於, count: 1 }]'] : []),
    ];
    const main = [
      `title: ${titles[script](this.number)}`,
      `date: ${JSON.stringify(when.date)}`,
      `script: ${script}`,
      ...(source ? [`source: ${source}`] : []),
      ...own,
      ...(corrected ? [`corrections: [{ date: ${corrected}, text: 更正一字。 }]`] : []),
      ...(isWithdrawn ? ['withdrawn: { date: 2032-05-06, reason: 不刊。 }'] : []),
    ];
    const text = (lines: readonly string[], body: string) => `---\n${lines.join('\n')}\n---\n\n${body}\n`;
    const other = otherEdition(script);
    const path = isMoved ? `news/undated/${this.id}` : `news/${this.key}`;
    return {
      [`${path}.mdx`]: text(main, '四百人到会。'),
      ...(isPair && {
        [`${path}.${editionSlug(other)}.mdx`]: text(
          [`title: ${otherTitles[other](this.number)}`, ...own],
          '四百人在座。',
        ),
      }),
    };
  }

  /** True for a title that this article has in an edition: as written, or converted from the other. */
  hasTitle(edition: Edition, title: string): boolean {
    const written = this.titles[edition];
    if (written !== undefined) return title === written;
    return foldToSimplified(title) === foldToSimplified(this.titles[this.kind.script]!);
  }
}

const articles = fc.sample(kinds, { numRuns: 150, seed: 15 }).map((kind, number) => new Article(kind, number));
const published = articles.filter(({ kind }) => !kind.isWithdrawn);
const place = temporary('invents-nothing');
const out = join(place, 'out');
const files = {
  'site.yaml': 'title: 会刊\nurl: https://example.org\n',
  ...Object.assign({}, ...articles.map((one) => one.files)),
};
for (const [path, text] of Object.entries<string>(files)) {
  mkdirSync(dirname(join(place, 'content', path)), { recursive: true });
  writeFileSync(join(place, 'content', path), text);
}
const { code, output } = runCommand(
  ['build', '--quiet', '--content', join(place, 'content'), '--out', out],
  join(place, 'cache'),
);
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const byKey = new Map(articles.map((article) => [article.key, article]));
const keyIn = (address: string): string => /news\/((?:\d{4}(?:\/\d\d)?|undated)\/a-[a-j]+)\//.exec(address)?.[1] ?? '';

/** Dates as machines and people write them. */
const dates =
  /(?<![\w./-])(?:18|19|20)\d\d(?:[-/](?:0[1-9]|1[0-2])(?:[-/]\d\d)?)?(?![\w-])|(?:18|19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;

/** @returns how many dates there were */
function holdsOnly(article: Article, text: string, where: string): number {
  let count = 0;
  // Names of assets have digests in them.
  for (const [found] of text.replace(/_assets\/[^"]*/g, '').matchAll(dates)) {
    count++;
    const { date } = article.kind.when;
    for (const number of found.match(/\d+/g)!.map(Number))
      expect([where, date, found, article.numbers.includes(number)]).toEqual([where, date, found, true]);
  }
  return count;
}

/** A day, a month, a year, a doubt, a season, a decade, a century, an open beginning and end, two ends, nothing. */
const shapes = [
  /^\d{4}-\d\d-\d\d$/,
  /^\d{4}-[01]\d$/,
  /^\d{4}$/,
  /[?~%]$/,
  /^\d{4}-2[1-4]$/,
  /^\d{3}X$/,
  /^\d\dXX$/,
  /^(?:\.\.)?\//,
  /\/(?:\.\.)?$/,
  /\d\/\d/,
  /^(?:unknown|XXXX)/,
];

test('the archive is built, and has every kind in it', () => {
  expect([code, output]).toEqual([0, '']);
  for (const shape of shapes)
    expect([shape, articles.some(({ kind }) => shape.test(kind.when.date))]).toEqual([shape, true]);
  for (const is of ['isMoved', 'isPair', 'isWithdrawn', 'isMended', 'titleSupplied', 'corrected'] as const)
    for (const edition of editions)
      expect(articles.filter(({ kind }) => kind[is] && kind.script === edition).length).toBeGreaterThan(3);
});

describe.each(editions)('in the %s edition', (edition) => {
  const slug = editionSlug(edition);

  test('the page of an article holds no date, title or name that it does not give', () => {
    let found = 0;
    for (const article of published) {
      const html = read(`${slug}/news/${article.key}/index.html`);
      // What leads to other articles tells of those.
      const own = html.replace(
        /<nav class="neighbours"[\s\S]*?<\/nav>|<section class="related"[\s\S]*?<\/section>/g,
        '',
      );
      const decoded = decodeURIComponent(own.replace(/%(?![0-9A-F]{2})/g, ''));
      found += holdsOnly(article, decoded.replaceAll(article.key, ''), article.key);
      const heading = decodeHTML(/<h1>([^<]*)/.exec(own)![1]!);
      expect([heading, article.hasTitle(edition, heading)]).toEqual([heading, true]);
      expect(own).not.toMatch(/佚名|admin/);
      const publication = publicationOf(article.kind);
      const says = (pattern: RegExp) => pattern.exec(decoded)?.[1];
      expect([article.key, publication !== undefined]).toEqual([
        article.key,
        says(/name="citation_journal_title" content="([^"]*)/) !== undefined,
      ]);
      expect(own.includes('"sourceOrganization"')).toBe(publication !== undefined);
      expect(own.includes('收录于会刊') || own.includes('收錄於會刊')).toBe(publication === undefined);
      expect(says(/data:[^"]*?journal = \{([^}]*)/) === undefined).toBe(publication === undefined);
      expect(says(/data:[^"]*?T2 {2}- (.*)/) === undefined).toBe(publication === undefined);
      expect(own.includes('"author"')).toBe(['黄萍', '李乾'].includes(article.kind.author ?? ''));
      expect(own).toContain(tellDate(edition, article.kind.when.date));
      expect(own.includes('方括号内') || own.includes('方括號內')).toBe(article.kind.titleSupplied);
      expect(own.includes('由机器转换') || own.includes('由機器轉換')).toBe(
        !article.kind.isPair && edition !== article.kind.script,
      );
    }
    expect(found).toBeGreaterThan(published.length);
  });

  test('every list gives an article its own date and title', () => {
    let entries = 0;
    for (const path of walk(join(out, slug), slug).filter((one) => one.endsWith('.html')))
      for (const [, , , when, href, title] of read(path).matchAll(
        /<li class="report"><(time|span) class="report-day"( datetime="[^"]*")?>([^<]*)<\/\1>[\s\S]*?<a href="([^"]*)">([^<]*)<\/a>/g,
      )) {
        const article = byKey.get(keyIn(href!))!;
        entries++;
        expect(article.kind.isWithdrawn).toBe(false);
        expect([href, when]).toEqual([href, tellDate(edition, article.kind.when.date)]);
        expect([title, article.hasTitle(edition, decodeHTML(title!))]).toEqual([title, true]);
      }
    expect(entries).toBeGreaterThan(published.length);
  });

  test('feeds give a day to none but those that have one', () => {
    for (const item of read(`${slug}/feed.xml`).split('<item>').slice(1)) {
      const article = byKey.get(keyIn(item))!;
      const { date } = article.kind.when;
      const day = /<pubDate>([^<]*)/.exec(item)?.[1];
      expect([date, day && new Date(day).toISOString().slice(0, 10)]).toEqual([date, isDay(date) ? date : undefined]);
    }
    for (const { url, date_published, date_modified } of JSON.parse(read(`${slug}/feed.json`)).items as Record<
      string,
      string
    >[]) {
      const { when, corrected } = byKey.get(keyIn(url!))!.kind;
      const said = [date_published, date_modified].filter(Boolean).map((instant) => instant!.slice(0, 10));
      expect(said.every((day) => day === when.date || day === corrected)).toBe(true);
    }
  });

  test('the index of the search says what the article does', () => {
    const texts = indexedTexts(join(out, 'search'));
    const own = [...texts.values()].filter(({ url }) => url.startsWith(slug));
    expect(own.map(({ url }) => keyIn(url)).sort()).toEqual(published.map(({ key }) => key).sort());
    for (const { url, title, date, when } of own) {
      const article = byKey.get(keyIn(url))!;
      expect([title, article.hasTitle(edition, title)]).toEqual([title, true]);
      expect(date).toBe(article.kind.when.date);
      expect(when).toBe(isDay(date) ? undefined : tellDate(edition, date));
    }
  });

  test('a withdrawn article says that, and its own dates', () => {
    for (const article of articles.filter(({ kind }) => kind.isWithdrawn)) {
      const html = read(`${slug}/news/${article.key}/index.html`);
      holdsOnly(article, html.replaceAll(article.key, ''), article.key);
      expect(html).toContain('2032年5月6日');
      expect(html).not.toMatch(/四百人|NewsArticle/);
    }
  });
});

test('the address of before leads to an article whose date became known', () => {
  const moved = articles.filter(({ kind, key }) => kind.isMoved && !key.startsWith('undated/'));
  expect(moved.length).toBeGreaterThan(20);
  const redirects = read('_redirects');
  for (const { id, key } of moved)
    for (const edition of editions.map(editionSlug))
      expect(redirects).toContain(`/${edition}/news/undated/${id}/ /${edition}/news/${key}/ 301`);
});

test('the dump gives what the articles give', () => {
  const lines = walk(join(out, 'dump'), 'dump')
    .filter((path) => path.endsWith('.jsonl'))
    .flatMap((path) => read(path).trimEnd().split('\n'));
  expect(lines).toHaveLength(published.length);
  for (const line of lines) {
    const { id, date, title, source, credits, parallel, titleSupplied, permanent } = JSON.parse(line);
    const article = byKey.get(id)!;
    expect([date, parallel, titleSupplied]).toEqual([
      article.kind.when.date,
      article.kind.isPair || undefined,
      article.kind.titleSupplied || undefined,
    ]);
    for (const edition of editions) expect(article.hasTitle(edition, title[edition])).toBe(true);
    expect(credits.map(({ name }: { name: string }) => name)).toEqual(
      ['黄萍', '李乾'].includes(article.kind.author ?? '') ? [article.kind.author] : [],
    );
    expect(source?.name).toBe(article.kind.source);
    expect(permanent).toBe(`https://example.org/news/${article.id}/`);
  }
});

test('the sitemap gives a day to none but those that have one', () => {
  const told = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g)].filter(([, loc]) =>
    keyIn(loc!),
  );
  expect(told).toHaveLength(published.length * 2);
  for (const [, loc, lastmod] of told) {
    const { when, corrected } = byKey.get(keyIn(loc!))!.kind;
    expect([loc, lastmod]).toEqual([loc, corrected ?? (isDay(when.date) ? when.date : undefined)]);
  }
});
