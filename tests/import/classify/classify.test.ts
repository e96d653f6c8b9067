import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/import/classify/classify.ts';
import { extractArticle } from '../../../src/import/extract/extract-article.ts';
import { paragraph } from '../../../src/import/page.ts';
import { readText } from '../../../src/import/read/text.ts';
import { labelledPages, plain } from '../labelled.ts';

const fold = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : plain(text);

describe('invented pages of many sites', () => {
  it.each(labelledPages())('$name', ({ name, text, fields, body }) => {
    const article = extractArticle(readText(name, text));
    const { title, date, source, author, editor } = article;
    expect({ title: fold(title), date, source: fold(source), author: fold(author), editor: fold(editor) }).toEqual({
      title: fold(fields.title),
      date: fields.date ?? null,
      source: fold(fields.source),
      author: fold(fields.author),
      editor: fold(fields.editor),
    });
    expect(article.blocks.map((block) => plain(block.text))).toEqual(body);
  });
});

describe('classification', () => {
  it('finds at most one title, and only before the body', () => {
    const lines = [
      '商会召开会议',
      '商会召开会议纪要',
      '会议今天在江城召开，来自各地的八十余名会员代表参加了会议并发言。',
      '商会召开第二次会议',
    ];
    const labels = classify(
      lines.map((line) => paragraph(line)),
      { titles: [] },
    ).map(({ label }) => label);
    expect(labels.filter((label) => label === 'title')).toHaveLength(1);
    expect(labels[3]).not.toBe('title');
  });
  it('takes the declared title where two lines look alike', () => {
    const lines = [
      '学习先进经验 拓展合作空间',
      '商会赴深圳考察',
      '本月商会组织会员赴深圳考察，先后走访了五家企业，收获很大。',
    ].map((line) => paragraph(line));
    const titled = (titles: string[]) => classify(lines, { titles }).findIndex(({ label }) => label === 'title');
    expect(titled(['学习先进经验 拓展合作空间'])).toBe(0);
    expect(titled(['商会赴深圳考察'])).toBe(1);
  });
  it('drops what many pages of a site repeat', () => {
    const lines = [
      '诚信 团结 发展 共赢',
      '商会召开会议',
      '会议今天在江城召开，来自各地的八十余名会员代表参加了会议并发言。',
    ].map((line) => paragraph(line));
    lines[0]!.hints.repeated = 20;
    expect(classify(lines, { titles: [] })[0]?.label).toBe('chrome');
  });
  it('gives every line a label, whatever the lines are', () => {
    expect(classify([], { titles: [] })).toEqual([]);
    expect(classify([paragraph('。')], { titles: [] })).toHaveLength(1);
  });
});
