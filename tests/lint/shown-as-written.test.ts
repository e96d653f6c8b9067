/** Rules read prose in which U+FFFC stands for code and tags: what they show of a text is the text. */
import { expect, test } from 'vitest';
import { tell } from '../../src/content/problem.ts';
import { languages } from '../../src/i18n/sentence.ts';
import { textRules } from '../../src/lint/text-rules.ts';
import { rows } from './mistakes.ts';

/** What may stand in any text, and is none of its prose. */
const others = ['<br />', '<br>', ' `A`', '<Gap />', '<Zh keep>裡</Zh>'];

/** Each body of the table of mistakes, as it is and with something else at the end of each line. */
const bodies = rows
  .filter(({ place, before }) => place === 'body' && !before.includes('\ufffc'))
  .flatMap(({ before }) => [before, ...others.map((other) => before.replace(/(?<=\S)(?=\n|$)/g, other))]);

test('there are enough of them', () => expect(bodies.length).toBeGreaterThan(1000));

test('no message has the sign that stands for code and tags', () => {
  for (const body of bodies) {
    const source = `---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n${body}\n`;
    const said = textRules
      .flatMap((rule) => rule('a.mdx', source))
      .flatMap((one) => languages.map((language) => Object.values(tell(one, language)).join(' ')))
      .filter((message) => message.includes('\ufffc'));
    expect([body, said]).toEqual([body, []]);
  }
});
