import { describe, expect, test } from 'vitest';
import { takePostFooter } from '../../../src/import/extract/post-footer.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '渡口的老秤用了八十年，本月重新校准。';
const take = (text: string, names = '') => takePostFooter([paragraph(prose), paragraph(text, { names })]);

describe('the sentence below a post', () => {
  test.each([
    'This entry was posted on Saturday, April 2nd, 2011 at 9:05 am and is filed under News. You can follow any responses through the RSS 2.0 feed.',
    '本文发布于 2011年4月2日，归类于 会讯。您可以通过 RSS 2.0 订阅这篇文章的所有评论。',
    '此文章於 2011年 四月 2日 發佈，分類於 會訊，歡迎引用。',
  ])('%s', (text) => {
    const { blocks, claims, dropped } = take(text);
    expect(blocks.map((block) => block.text)).toEqual([prose]);
    expect(claims).toMatchObject([{ field: 'date', value: '2011-04-02' }]);
    expect(dropped).toEqual([{ text, reason: 'metadata' }]);
  });
  test('may name no day, and needs no word of replies where its class says what it is', () => {
    expect(take('這篇文章分類於 會訊。您可以訂閱本文的迴響。')).toMatchObject({ claims: [], dropped: [{}] });
    expect(take('本文归档于 会讯', 'post postmetadata').dropped).toHaveLength(1);
  });
  test('may name who posted it', () => {
    expect(take('本條目發佈於2011年4月2日。屬於會訊分類。作者是尤三省。', 'hentry entry-meta').claims).toMatchObject([
      { field: 'date', value: '2011-04-02' },
      { field: 'author', value: '尤三省' },
    ]);
  });
});

test.each(['本文发表于《渡口》后，读者来信很多。', '这篇文章写的是老秤。', prose])('%s is none', (text) => {
  expect(take(text).dropped).toEqual([]);
});
