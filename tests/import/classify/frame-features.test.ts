import { expect, test } from 'vitest';
import { frameFeatures } from '../../../src/import/classify/frame-features.ts';
import { readLine } from '../../../src/import/classify/line-reading.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const of = (text: string, hints: Partial<Hints> = {}) => frameFeatures(readLine(paragraph(text, hints)));

test('a line is of the frame by its words, and by the name of its element', () => {
  expect(of('上一篇：老秤校准')['frame-neighbours']).toBe(1);
  expect(of('老秤校准', { names: 'side-menu' })).toMatchObject({ 'class-chrome': 1, 'frame-neighbours': 0 });
});

test('the section behind its label is a link; a topic without one is text', () => {
  expect(of('主題：會員園地', { linked: 0.6 })['frame-breadcrumb']).toBe(1);
  expect(of('主題：老秤校准')['frame-breadcrumb']).toBe(0);
  expect(of('主旨：老秤校准，敬請參加', { linked: 0.8 })['frame-breadcrumb']).toBe(0);
});

test('whose the rights are is said by the site, or among the conditions of what a text invites to', () => {
  const rights = (text: string) => of(text)['frame-disclaimer'];
  expect(rights('版权归公会所有。')).toBe(1);
  expect(rights('本站文章多为转载。版权归原作者所有。')).toBe(1);
  expect(rights('头奖一名，得新秤一杆。得奖图样版权归公会所有。')).toBe(0);
});

test('what asks the reader to subscribe is no sentence', () => {
  expect(of('长按二维码，订阅我们。')).toMatchObject({ 'frame-share': 1, long: 0, sentence: 0 });
});
