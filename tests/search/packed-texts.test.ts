import { expect, test } from 'vitest';
import { forEditions } from '../../src/core/edition.ts';
import type { ArticleText } from '../../src/search/index-format.ts';
import { packTexts, unpackText } from '../../src/search/packed-texts.ts';

const classes = new Map([
  ['會', '会'],
  ['員', '员'],
]);
const text = (own: Partial<ArticleText>): ArticleText => ({
  url: '',
  title: '',
  date: '2016',
  category: 'members',
  source: 'bao',
  text: '',
  names: '',
  ...own,
});

test('an article that was packed is read in either edition as it was', () => {
  const texts = {
    'zh-Hans': text({ url: 'zh-hans/a/', title: '会员', when: '约2016年', text: '软件会', names: '甲\n会' }),
    'zh-Hant': text({ url: 'zh-hant/a/', title: '會員', when: '約2016年', text: '軟體會', names: '甲\n會' }),
  };
  const packed = JSON.parse(JSON.stringify(packTexts(texts, classes)));
  expect(forEditions((edition) => unpackText(packed, edition, classes))).toEqual(texts);
  // What follows from the Traditional text is not said again.
  expect(packed.title).toEqual(['會員']);
});

test('a date that needs no words has none', () => {
  const both = { 'zh-Hans': text({}), 'zh-Hant': text({}) };
  expect(unpackText(packTexts(both, classes), 'zh-Hant', classes)).toEqual(text({}));
});
