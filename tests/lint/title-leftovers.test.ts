import { expect, test } from 'vitest';
import { checkTitle } from '../../src/lint/title-leftovers.ts';
import { articleOf } from './article.ts';

const better = (title: string) =>
  checkTitle(articleOf({ title }), 'a.mdx').map(({ params }) => (params as { better: string }).better);

test.each([
  '《返乡》',
  '返乡。',
  '返乡.docx',
  '返乡（终稿）',
  '返乡（定稿3）',
  '返乡_终稿2',
  '返乡 终稿',
  '返乡v2.1',
  '返乡_定稿v2',
  '返乡 - 商会官网',
  '2016-04-18 返乡',
  '01-返乡',
  '返乡 :clap:',
])('%s', (title) => expect(better(title)).toEqual(['返乡']));
test.each([
  '返乡',
  '章程（草案）',
  '2015-04-18 那天',
  '返乡·办厂',
  '终稿',
  '返乡记（三）',
  '返乡二稿',
  '迎接5G v2x',
  '.pdf',
  '「返鄉」',
  '“返乡”',
  '《返乡》与《办厂》',
])('%s is a title', (title) => expect(better(title)).toEqual([]));
