import { expect, test } from 'vitest';
import { type Decision, decide } from '../../src/desk/queue/decide.ts';
import { applyToPlain } from '../../src/desk/text/file-text.ts';
import { itemsOf } from './article.ts';

const article = `---
title: 商会换届
titleSupplied: true
date: unknown
source: { name: 某报 }
review:
  - kind: title-missing
  - kind: date-year-missing
    quote: 4月2日
    suggestions: ["2024", "2023"]
  - kind: lost-char
    quote: 敢?guī)?、
    suggestions: [幹, 帶]
  - kind: gbk-run-restored
    quote: 橋?yàn)榧亦l(
    suggestions: [桥为家乡]
  - kind: lost-char
    quote: 談?wù)猩?、
    suggestions: [商]
---

4月2日，敢闯敢<Gap likely="幹" />、架起**桥为**家乡，座谈招<Gap likely="商" />。
`;

const path = 'news/undated/a.mdx';
const items = () => itemsOf(article, path);
const item = (kind: string, nth = 0) => items().filter((one) => one.kind === kind)[nth]!;

/** The file after a decision. */
function after(kind: string, decision: Decision, nth = 0): string {
  const decided = decide(item(kind, nth), decision, article, 'zh-Hans');
  if ('refused' in decided) throw new Error(decided.refused);
  return applyToPlain(article, decided.edits);
}

test('every entry of review is a doubt at its place', () => {
  const places = items()
    .filter(({ source }) => source === 'review')
    .map(({ kind, span }) => [kind, span && article.slice(span.from, span.to)]);
  expect(places).toEqual([
    ['title-missing', 'title: 商会换届'],
    ['date-year-missing', 'date: unknown'],
    ['lost-char', '<Gap likely="幹" />'],
    ['gbk-run-restored', '桥为**家乡'],
    ['lost-char', '<Gap likely="商" />'],
  ]);
});

test('what is accepted loses its entry and nothing else', () => {
  expect(after('title-missing', { kind: 'accept' })).toBe(article.replace('  - kind: title-missing\n', ''));
  expect(after('lost-char', { kind: 'leave' }, 1)).toBe(
    article.replace('  - kind: lost-char\n    quote: 談?wù)猩?、\n    suggestions: [商]\n', ''),
  );
});

test('a chosen character stands where one was lost', () => {
  const now = after('lost-char', { kind: 'write', value: '干' });
  expect(now).toContain('敢闯敢干、架起');
  expect(now).toContain('座谈招<Gap likely="商" />');
  expect(now.match(/kind: lost-char/g)).toHaveLength(1);
});

test('what a person types for the head of an article is written there', () => {
  const titled = after('title-missing', { kind: 'write', value: '商会举行换届大会' });
  expect(titled).toContain('title: 商会举行换届大会\n');
  expect(titled).not.toContain('titleSupplied');
  expect(item('date-year-missing').suggestions.map(({ value }) => value)).toEqual(['2024-04-02?', '2023-04-02?']);
  expect(after('date-year-missing', { kind: 'write', value: '2024-04-02?' })).toContain('date: 2024-04-02?\n');
});

test('what is no date is refused, and an empty title', () => {
  expect(decide(item('date-year-missing'), { kind: 'write', value: '去年' }, article, 'zh-Hans')).toEqual({
    refused: 'notADate',
  });
  expect(decide(item('title-missing'), { kind: 'write', value: '' }, article, 'zh-Hans')).toEqual({
    refused: 'emptyTitle',
  });
});

test('signs that a person types print as they are', () => {
  expect(after('lost-char', { kind: 'write', value: '<{*' })).toContain('敢闯敢&lt;\\{\\*、');
});

test('a settled article has no doubts left', () => {
  let source = article;
  for (let i = 0; i < 20; i++) {
    const open = itemsOf(source, path).find((one) => one.source !== 'problem');
    if (!open) break;
    const decided = decide(open, { kind: 'accept' }, source, 'zh-Hans');
    if ('refused' in decided) throw new Error(decided.refused);
    source = applyToPlain(source, decided.edits);
  }
  expect(itemsOf(source, path).filter((one) => one.source !== 'problem')).toEqual([]);
  expect(source).not.toContain('review');
  expect(source.slice(source.indexOf('\n---\n'))).toContain('4月2日，敢闯敢<Gap likely="幹" />');
});

test('a doubtful conversion is settled where it stands', () => {
  const source = '---\ntitle: 通知\ndate: 2016-04-18\n---\n\n他把余款交给了干事，后又发了一发。\n';
  for (const one of itemsOf(source).filter(({ kind }) => kind === 'conversion')) {
    const decided = decide(one, { kind: 'accept' }, source, 'zh-Hans');
    const now = 'edits' in decided ? applyToPlain(source, decided.edits) : '';
    expect(now).toContain('<Zh ');
    expect(itemsOf(now).map(({ id }) => id)).not.toContain(one.id);
  }
});
