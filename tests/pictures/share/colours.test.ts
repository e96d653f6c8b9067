import { expect, test } from 'vitest';
import { coloursIn, siteColours } from '../../../src/pictures/share/colours.ts';

const sheet = `:root { --paper: #fff; --ink: #111; --ink-soft:#222222; --line: #33333380; --seal: #A00; --rule:  #555; }
@media (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #eee; } }`;

test('the colours are those of the day, which come first', () => {
  expect(coloursIn(sheet)).toEqual({
    paper: '#fff',
    ink: '#111',
    'ink-soft': '#222222',
    line: '#33333380',
    seal: '#A00',
    rule: '#555',
  });
});

test('a colour that is not named is told', () => {
  expect(() => coloursIn(sheet.replaceAll('--seal', '--other'))).toThrow('--seal');
});

test('the product’s own style sheet names all of them', () => {
  for (const colour of Object.values(siteColours())) expect(colour).toMatch(/^#[0-9a-f]{3,8}$/i);
});
