import { expect, test } from 'vitest';
import {
  beforePlace,
  leftOver,
  withNamesJoined,
  withoutOtherRoles,
  wordsOf,
} from '../../../src/import/extract/bare-words.ts';

test('words are parted by blanks, bars and brackets', () => {
  expect(wordsOf('渡口观察 | 尤三省　[会讯]')).toEqual(['渡口观察', '尤三省', '会讯']);
});

test('names one behind the other are one word', () => {
  expect(withNamesJoined(['渡口观察', '尤三省', '贺大有', '会讯', '邓小川'])).toEqual([
    '渡口观察',
    '尤三省 贺大有',
    '会讯',
    '邓小川',
  ]);
});

test('a name behind the word for who read the proofs is of nobody who wrote', () => {
  expect(withoutOtherRoles(['校对', '尤三省', '贺大有', '渡口观察'])).toEqual(['贺大有', '渡口观察']);
  expect(withoutOtherRoles(['记者', '尤三省'])).toEqual(['记者', '尤三省']);
});

test('a place stands behind a name, and is none itself', () => {
  expect(['尤三省／布碌崙', '尤三省/贺大有', '茶亭／布碌崙', '尤三省'].map(beforePlace)).toEqual([
    '尤三省',
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is left of a line is what neither a label nor a day takes', () => {
  expect(leftOver('2009-08-07 渡口观察 作者：尤三省 | 会讯')).toEqual(['渡口观察', '会讯']);
});
