import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { pictureSources } from '../../../src/import/extract/picture-sources.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string, kind: Block['kind'] = 'paragraph'): Classified => ({
  block: { ...paragraph(text), kind },
  label,
  zone: 'body',
  margin: 3,
  features: {},
});
const prose = line('paragraph', '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准。');
const picture = line('paragraph', '', 'image');
const source = line('meta', '来源：River Weekly');
const found = (...lines: Classified[]) => [...pictureSources(lines)].map(({ block }) => block.text);

test('a source right below a picture among the prose is the picture’s', () => {
  expect(found(prose, picture, source, prose)).toEqual([source.block.text]);
  expect(found(prose, picture, line('chrome', '广告'), source, prose)).toEqual([source.block.text]);
});

test.each([
  ['above all prose', [picture, source, prose, prose]],
  ['below all prose', [prose, prose, picture, source]],
  ['not below a picture', [prose, source, prose]],
  ['with its day', [prose, picture, line('meta', '来源：渡口网 2011-04-02'), prose]],
])('a source %s is the text’s', (_, lines) => expect(found(...lines)).toEqual([]));

test('a label of pictures says whose they are wherever it stands', () => {
  const taken = line('byline', '图：渡口晚报记者 尤文 摄');
  expect(found(prose, taken)).toEqual(['图：渡口晚报记者 尤文 摄']);
  expect(found(prose, line('byline', '图文：渡口晚报记者 尤三省'))).toEqual([]);
});

test('a source below a caption that the picture has among its words is the picture’s', () => {
  const shown = line('chrome', '圖：老秤校準　會員到場　老秤在渡口', 'image');
  expect(found(shown, line('chrome', '老秤在渡口'), source, prose)).toEqual(['来源：River Weekly']);
  expect(found(shown, line('chrome', '分享'), source, prose)).toEqual([]);
});
