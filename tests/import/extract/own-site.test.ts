import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { isHeadline, isOwnSection, isOwnSite, mastheadDoubts } from '../../../src/import/extract/own-site.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const declared = { titles: ['老秤校准 | 江城渡口同乡会', '老秤校准'], siteName: '渡口網' };
const author = (value: string, rank: number = ranks.label) => ({ field: 'author' as const, value, rank });

test('the association of which the head of the page speaks is no author, in either script', () => {
  expect(isOwnSite(author('渡口同鄉會'), declared, '老秤校准')).toBe(true);
});

test.each([
  ['another association', author('河口同乡会')],
  ['a person', author('尤三省')],
  ['what a table names', author('渡口同乡会', ranks.given)],
  ['a source', { ...author('渡口同乡会'), field: 'source' as const }],
  ['too short a word', author('总会')],
])('%s is not', (_, claim) => expect(isOwnSite(claim, declared, '老秤校准')).toBe(false));

test('the paper that reports on its own site is no source, where no label prints it', () => {
  const source = (value: string, rank: number) => ({ field: 'source' as const, value, rank });
  const paper = { titles: ['老秤校准 - 會訊 - 渡口報電子版'] };
  expect(isOwnSite(source('渡口報', ranks.byline), paper, '老秤校准')).toBe(true);
  const short = { titles: ['渡报加西版 - 老秤校准'] };
  expect(isOwnSite(source('渡報', ranks.byline), short, '老秤校准')).toBe(true);
  expect(isOwnSite(source('口報', ranks.byline), short, '老秤校准')).toBe(false);
  expect(isOwnSite(source('渡口報', ranks.label), paper, '老秤校准')).toBe(false);
  expect(isOwnSite(source('河口報', ranks.byline), paper, '老秤校准')).toBe(false);
  expect(isOwnSite(source('渡口報編輯部', ranks.label), paper, '老秤校准')).toBe(true);
  expect(isOwnSite(source('河口報編輯部', ranks.label), paper, '老秤校准')).toBe(false);
});

test('a paper whose dateline opens the text on its own site is its source, and no society is', () => {
  const source = (value: string) => ({ field: 'source' as const, value, rank: ranks.dateline });
  expect(isOwnSite(source('渡口报'), { titles: ['老秤校准 - 渡口报电子版'] }, '老秤校准')).toBe(false);
  expect(isOwnSite(source('渡口公会网'), { titles: ['老秤校准 - 渡口公会网'] }, '老秤校准')).toBe(true);
});

test('the association whose site it is stands beside the day as its account, and is no source there', () => {
  const source = (value: string, rank: number) => ({ field: 'source' as const, value, rank });
  for (const rank of [ranks.bare, ranks.account])
    expect(isOwnSite(source('渡口同鄉會', rank), declared, '老秤校准')).toBe(true);
  expect(isOwnSite(source('渡口同鄉會', ranks.label), declared, '老秤校准')).toBe(false);
  expect(isOwnSite(source('渡口網', ranks.bare), declared, '老秤校准')).toBe(false);
  const part = { titles: ['通知 | 渡口同乡会换届'] };
  expect(isOwnSite(source('渡口同乡会', ranks.account), part, '通知 | 渡口同乡会换届')).toBe(false);
});

test('what stands in the article’s title alone is not', () => {
  expect(isOwnSite(author('渡口同乡会'), { titles: ['渡口同乡会成立 | 江城网'] }, '渡口同乡会成立')).toBe(false);
});

test('a section that the menu or the path names is no source, where nothing but its place says so', () => {
  const head = (text: string, own: Partial<Block> = {}): Classified => ({
    block: { ...paragraph(text, { repeated: 3 }), ...own },
    label: 'chrome',
    zone: 'head',
    margin: 3,
    features: {},
  });
  const source = (rank: number) => ({ field: 'source' as const, value: '渡口新闻', rank });
  const path = [head('首页 > 渡口新闻 > 正文')];
  expect(isOwnSection(source(ranks.bare), path)).toBe(true);
  expect(isOwnSection(source(ranks.bare), [head('渡口新聞', { kind: 'item' })])).toBe(true);
  expect(isOwnSection(source(ranks.label), path)).toBe(false);
  // A channel that the head names beside its portal.
  expect(isOwnSection(source(ranks.bare), path, ['渡口新闻', '渡口网'])).toBe(false);
  expect(isOwnSection(source(ranks.bare), path, ['渡口新闻', '江城网'])).toBe(true);
  expect(isOwnSection(source(ranks.bare), path, ['渡口网'])).toBe(true);
  expect(isOwnSection(source(ranks.bare), [head('渡口新闻 > 会讯')])).toBe(false);
  expect(isOwnSection(source(ranks.bare), [head('渡口新闻')])).toBe(false);
});

test('a source without a label that is the name of the site is told', () => {
  const kinds = (value: string, rank: number, siteName = '渡口公会网') =>
    mastheadDoubts({ field: 'source', value, rank }, { ...declared, siteName }, '老秤校准').map(({ kind }) => kind);
  expect(kinds('渡口公会网', ranks.bare)).toEqual(['source-doubtful']);
  expect(kinds('渡口公会网', ranks.label)).toEqual([]);
  // Beside the day a paper's site names itself for its own reports.
  expect(kinds('渡口网', ranks.bare, '渡口网')).toEqual([]);
  expect(kinds('渡口网', ranks.account, '渡口网')).toEqual(['source-doubtful']);
  expect(kinds('河口网', ranks.bare)).toEqual([]);
  expect(mastheadDoubts(undefined, declared, '老秤校准')).toEqual([]);
});

test('a member who goes by the name of the site is nobody, and a person is one', () => {
  expect(isOwnSite(author('江城渡口', ranks.poster), declared, '老秤校准')).toBe(true);
  expect(isOwnSite(author('桥头秤夫', ranks.poster), declared, '老秤校准')).toBe(false);
  expect(isOwnSite(author('江城渡口', ranks.label), declared, '老秤校准')).toBe(false);
});

test('a heading may be the whole head, the site’s name behind its sign', () => {
  const head = '老秤校准 | 江城秤业公会';
  expect(isOwnSite(author('秤业公会'), { titles: [head] }, head)).toBe(true);
});

test('words of the article’s title, or of another headline that the page links to, are no source', () => {
  const link = (text: string, linked = 1): Classified => ({
    block: paragraph(text, { linked }),
    label: 'chrome',
    zone: 'tail',
    margin: 3,
    features: {},
  });
  const claim = (field: 'source' | 'author', value: string, rank: number = ranks.label) => ({ field, value, rank });
  const title = '九月記錄：老秤校准講座';
  expect(isHeadline(claim('author', '老秤校准讲座'), title, [])).toBe(true);
  expect(isHeadline(claim('source', '老秤校准講座'), `[轉載] ${title}`, [])).toBe(true);
  expect(isHeadline(claim('source', '磚爐重燃三日街坊到場'), title, [link('砖炉重燃三日街坊到场')])).toBe(true);
  expect(isHeadline(claim('source', '磚爐重燃三日街坊到場'), title, [link('砖炉重燃三日街坊到场', 0)])).toBe(false);
  // Sections and members are linked to as well, and a title may name its outlet or its writer.
  expect(isHeadline(claim('source', '侨乡文史'), title, [link('侨乡文史')])).toBe(false);
  expect(isHeadline(claim('author', '江边老樵'), title, [link('江边老樵')])).toBe(false);
  expect(isHeadline(claim('source', '渡口晚报'), '渡口晚报：老秤校准', [])).toBe(false);
  expect(isHeadline(claim('author', '欧阳三省'), '欧阳三省：老秤校准', [])).toBe(false);
  expect(isHeadline(claim('source', '老秤校准講座', ranks.given), title, [])).toBe(false);
});

test('a society that the foot names as the owner is no source where it only published, nor is one without whose it is', () => {
  const source = (value: string, rank: number) => ({ field: 'source' as const, value, rank });
  const foot = {
    block: paragraph('版权所有 © 2011 渡口同鄉會　地址：河口路一号'),
    label: 'chrome',
    features: { 'frame-copyright': 1 },
  } as unknown as Classified;
  const head = { titles: ['老秤校准'] };
  const isOwn = (value: string, rank: number) => isOwnSite(source(value, rank), head, '老秤校准', [foot]);
  expect(['渡口同乡会', '校友总会', '同鄉會'].map((value) => isOwn(value, ranks.publisher))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['河口同乡会', '河口总会'].map((value) => isOwn(value, ranks.publisher))).toEqual([false, false]);
  expect(isOwn('校友总会', ranks.label)).toBe(false);
});

test('a periodical without whose it is may be the own one, which is told', () => {
  const source = (value: string) => ({ field: 'source' as const, value, rank: ranks.label });
  const doubts = (value: string) => mastheadDoubts(source(value), { titles: ['老秤校准'] }, '老秤校准').length;
  expect(['《会讯》第37期', '会刊', '渡口會訊第37期', '《渡口》第37期'].map(doubts)).toEqual([1, 1, 0, 0]);
});

test('a line of the text that is its source counts though the title begins with it', () => {
  const source = (rank: number) => ({ field: 'source' as const, value: 'DUKOU夜话', rank });
  expect(isHeadline(source(ranks.label), 'DUKOU夜话｜老秤校准', [])).toBe(true);
  expect(isHeadline(source(ranks.label + 0.5), 'DUKOU夜话｜老秤校准', [])).toBe(false);
});

test('an account that the site’s own name begins with is nobody, unless it is a person', () => {
  const site = { titles: [], siteName: '风采Ferry' };
  expect(isOwnSite(author('风采', ranks.account), site, '老秤校准')).toBe(true);
  expect(isOwnSite(author('风采', ranks.label), site, '老秤校准')).toBe(false);
  expect(isOwnSite(author('尤三省', ranks.account), { titles: [], siteName: '尤三省的博客' }, '老秤校准')).toBe(false);
});

test('a section whose name looks like a person’s is no author where head and path have it', () => {
  const path: Classified[] = [
    { block: paragraph('首页 > 于论 > 正文'), label: 'chrome', zone: 'head', margin: 3, features: {} },
  ];
  expect(isOwnSection(author('于论', ranks.bare), path, ['老秤校准 - 于论', '老秤校准', '于论'])).toBe(true);
  expect(isOwnSection(author('于论', ranks.bare), path, ['老秤校准'])).toBe(false);
  expect(isOwnSection(author('尤三', ranks.bare), path, ['老秤校准', '尤三'])).toBe(false);
});

test('an account that is a link of the path and a part of the head is a section', () => {
  const link: Classified[] = [
    {
      block: { ...paragraph('渡口有爱·各界捐助', { linked: 1 }), kind: 'item' },
      label: 'chrome',
      zone: 'head',
      margin: 3,
      features: {},
    },
  ];
  expect(isOwnSection(author('渡口有爱·各界捐助', ranks.shown), link, ['老秤校准', '渡口有爱·各界捐助'])).toBe(true);
  expect(isOwnSection(author('卡尔·迈耶', ranks.bare), link, ['老秤校准', '卡尔·迈耶'])).toBe(false);
});
