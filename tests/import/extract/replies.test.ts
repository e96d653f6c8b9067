import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { isOfFirstPost, isOfReply } from '../../../src/import/extract/replies.ts';
import { paragraph } from '../../../src/import/page.ts';

const line = (text: string, zone: Classified['zone'] = 'tail', names = 'core_reply'): Classified => ({
  block: paragraph(text, { names, inArticle: false }),
  label: 'meta',
  zone,
  margin: 1,
  features: {},
});

test('a line below the text is of a reply by its element, but for the first post of a thread', () => {
  expect(isOfReply(line('2楼 2010-04-19 08:00'))).toBe(true);
  expect(isOfReply(line('1楼 2010-04-19 08:00'))).toBe(false);
  expect(isOfFirstPost(line('来自客户端 1楼 2010-04-19 08:00'))).toBe(true);
  expect(isOfFirstPost(line('11楼 2010-04-19 08:00'))).toBe(false);
  expect(isOfFirstPost(line('1楼 会所', 'head'))).toBe(false);
  expect(isOfReply(line('2010-04-19 08:00', 'tail', 'info'))).toBe(false);
});
