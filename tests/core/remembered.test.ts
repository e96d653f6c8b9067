import { expect, test, vi } from 'vitest';
import { remembered, rememberedTexts } from '../../src/core/remembered.ts';

test('makes an answer once while it is among the last so many, and anew after twice as many others', () => {
  const make = vi.fn((text: string) => text.length);
  const lengthOf = remembered(make, 2);
  expect(['招商', '会刊报', '招商', '会刊报'].map(lengthOf)).toEqual([2, 3, 2, 3]);
  expect(make).toHaveBeenCalledTimes(2);
  // The older generation is still known, and an answer from it is among the younger again.
  expect(['甲', '招商', '乙', '招商'].map(lengthOf)).toEqual([1, 2, 1, 2]);
  expect(make).toHaveBeenCalledTimes(4);
  expect(['丙', '丁', '戊', '会刊报'].map(lengthOf)).toEqual([1, 1, 1, 3]);
  expect(make).toHaveBeenCalledTimes(8);
});

test('keeps what a batch of articles and a variant of each ask for', () => {
  const make = vi.fn((text: string) => text.length);
  const lengthOf = remembered(make);
  const texts = Array.from({ length: 128 }, (_, i) => `第${i}篇`);
  for (const text of [...texts, ...texts]) lengthOf(text);
  expect(make).toHaveBeenCalledTimes(128);
});

test('remembers an answer that is nothing', () => {
  const make = vi.fn((_: string) => undefined);
  const find = remembered(make);
  expect([find('甲'), find('甲')]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('the answers about the last texts are kept, of long ones none', () => {
  const asked: string[] = [];
  const ask = rememberedTexts((text: string) => asked.push(text), 2);
  const long = '甲'.repeat(401);
  for (const text of ['甲', '乙', '甲', '乙', '丙', '甲', long, long]) ask(text);
  expect(asked).toEqual(['甲', '乙', '丙', '甲', long, long]);
  const longest = '甲'.repeat(400);
  for (const text of [longest, longest]) ask(text);
  expect(asked.slice(6)).toEqual([longest]);
});

test('an answer that is nothing is remembered of a text, too, and which one is never mistaken', () => {
  const make = vi.fn((text: string) => (text === '甲' ? undefined : text.length));
  const ask = rememberedTexts(make, 8);
  expect(['甲', '甲', '乙丙', '乙丙'].map(ask)).toEqual([undefined, undefined, 2, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});
