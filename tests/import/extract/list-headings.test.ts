import { expect, test } from 'vitest';
import { takeListHeadings } from '../../../src/import/extract/list-headings.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const heading = (text: string): Block => ({ ...paragraph(text), kind: 'heading', level: 5 });
const text = paragraph('老秤上周在码头校准。');

test('headings behind the text that announce a list are put on the account', () => {
  const { blocks, dropped } = takeListHeadings([text, heading('相关新闻'), heading('码头旧话')]);
  expect(blocks).toEqual([text]);
  expect(dropped).toEqual([
    { text: '相关新闻', reason: 'chrome' },
    { text: '码头旧话', reason: 'chrome' },
  ]);
});

test.each([
  ['no list is announced', [text, heading('码头旧话')]],
  ['text follows', [heading('相关新闻'), text]],
  ['a sentence ends it', [text, heading('相关新闻'), paragraph('秤还准。')]],
  ['nothing else is there', [heading('相关新闻')]],
])('a page stays as it is where %s', (_, blocks) => expect(takeListHeadings(blocks).blocks).toEqual(blocks));
