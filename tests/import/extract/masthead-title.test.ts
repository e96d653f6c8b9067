import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { belowMasthead } from '../../../src/import/extract/masthead-title.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const lines = (...texts: [text: string, hints?: Partial<Hints>][]): Classified[] =>
  texts.map(([text, hints]) => ({
    block: paragraph(text, hints),
    label: 'chrome',
    zone: 'head',
    margin: 1,
    features: {},
  }));
const titles = ['渡口老秤校准 (2) @ 河口人家 :: 渡口邦 DUKOU ::'];

test('the line that the head’s title begins with is the title, and not the site behind it', () => {
  const page = lines(['渡口邦 DUKOU'], ['渡口老秤'], ['渡口老秤校准 (2)'], ['河口人家']);
  expect(belowMasthead(page, '渡口邦 DUKOU', { titles })).toBe('渡口老秤校准 (2)');
});

test.each<[string, Classified[], string, string[]]>([
  ['the title begins the head’s', lines(['渡口老秤校准 (2)']), '渡口老秤校准 (2)', titles],
  ['no line has its beginning', lines(['河口人家']), '渡口邦 DUKOU', titles],
  ['its beginning is a word of the menu', lines(['渡口老秤', { linked: 1 }]), '渡口邦 DUKOU', titles],
  [
    'another title of the head has a section behind it',
    lines(['会务']),
    '渡口老秤校准',
    ['会务 - 渡口老秤校准', '渡口老秤校准 - 会务'],
  ],
  ['the head has one part', lines(['渡口老秤校准']), '渡口邦 DUKOU', ['渡口邦 DUKOU']],
  ['the site stands first in the head', lines(['渡口邦']), '渡口邦', ['渡口邦_渡口邦']],
])('nothing else is taken where %s', (_, page, title, head) =>
  expect(belowMasthead(page, title, { titles: head })).toBeUndefined(),
);
