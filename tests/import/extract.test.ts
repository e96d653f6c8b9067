import { describe, expect, test } from 'vitest';
import { extract, type GivenFields, pageOf } from '../../src/import/extract.ts';

const text = '老秤重新校准\n2009-08-07 来源：县报\n渡口的老秤用了八十年，秤杆上的星点已经磨平，本月重新校准。';
const read = (given?: GivenFields) => extract({ name: 'a#1', text, ...(given && { given }) }).article;

describe('what a table gives', () => {
  test('outranks what the text says', () => {
    expect(read({ title: '渡口消息', date: '2010-01-02', source: '乡音' })).toMatchObject({
      title: '渡口消息',
      date: '2010-01-02',
      source: '乡音',
    });
    expect(read()).toMatchObject({ title: '老秤重新校准', date: '2009-08-07', source: '县报' });
  });
  test('settles the doubts about its date, and names nobody where it has a placeholder', () => {
    const kinds = (given: GivenFields) =>
      extract({ name: 'a', text: '渡口的老秤用了八十年，8月7日重新校准。', given }).article.flags.map(
        ({ kind }) => kind,
      );
    expect(kinds({ title: '老秤' })).toContain('date-missing');
    expect(kinds({ title: '老秤', date: '2009-08-07' })).not.toContain('date-missing');
    expect(read({ author: '佚名' }).author).toBeNull();
  });
});

test('a page without a word has no body, and says so', () => {
  expect(extract({ name: 'a', text: '' }).article.flags).toContainEqual({ kind: 'body-empty' });
});

test('script, body and signature are those of the text', () => {
  const hant = extract({ name: 'a', text: '渡口的老秤用了八十年，秤桿上的星點已經磨平，本月重新校準過，準得很。' });
  expect(hant.script).toBe('zh-Hant');
  expect(hant.body).toContain('秤桿上的星點');
  expect(extract({ name: 'a', text }).script).toBe('zh-Hans');
});

test('what the reader of a format left out and doubts comes first', () => {
  const page = pageOf({ name: 'a', text, dropped: [{ text: '[秤]', reason: 'shortcode' }], flags: [{ kind: 'ocr' }] });
  expect(page).toMatchObject({ dropped: [{ text: '[秤]', reason: 'shortcode' }], flags: [{ kind: 'ocr' }] });
  expect(page.bodyOnly).toBeUndefined();
  expect(pageOf({ name: 'a', text, given: {} }).bodyOnly).toBe(true);
});
