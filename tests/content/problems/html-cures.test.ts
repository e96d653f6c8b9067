import { expect, test } from 'vitest';
import { htmlCure } from '../../../src/content/problems/html-cures.ts';

test.each([
  ['b', /\*\*text\*\*/],
  ['font', /\*\*text\*\*/],
  ['a', /\[text\]\(address\)/],
  ['img', /!\[what it shows\]/],
  ['h2', /heading/],
  ['hr', /---/],
  ['li', /- and a space/],
  ['td', /\| a \| b \|/],
  ['blockquote', /> and a space/],
  ['iframe', /<Video src="address"/],
  ['audio', /\[recording\]\(address\)/],
  ['code', /between ` and `/],
  ['del', /~~text~~/],
  ['script', /with what it holds/],
  ['div', /keep the text/],
  ['basefont', /keep the text/],
  ['h7', /keep the text/],
])('%s', (tag, cure) => expect(htmlCure(tag)[1]).toMatch(cure));
