import { expect, test } from 'vitest';
import { nameInElement } from '../../../src/import/extract/line-of-name.ts';
import { paragraph } from '../../../src/import/page.ts';

const read = (text: string, names: string, { zone = 'head', meta = 1, linked = 0 } = {}) =>
  nameInElement({
    block: paragraph(text, { names, linked }),
    label: 'meta',
    zone: zone as 'head',
    margin: 3,
    features: { 'class-meta': meta },
  }).map(({ value }) => value);

test.each([
  ['尤三省', 'post post-info'],
  ['Kelly（尤三省）、Tom（贺大有）', 'posts-meta news-journalists'],
  ['賀大有', 'entry reporter'],
])('%s in %s wrote the text', (text, names) => expect(read(text, names)).toEqual([text]));

test('the word before a name and the outlet behind it are none of it', () =>
  expect(read('文字尤三省/江城网', 'byline')).toEqual(['尤三省']));

test.each([
  ['白雪', 'post post-info', {}],
  ['老秤码头', 'entry reporter', {}],
  ['尤三省', 'post', { meta: 0 }],
  ['尤三省', 'post post-info', { linked: 1 }],
  ['尤三省', 'post post-info', { zone: 'tail' }],
])('%s in %s is no claim', (text, names, where) => expect(read(text, names, where)).toEqual([]));
