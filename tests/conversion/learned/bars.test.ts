import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../src/conversion/engine/lattice-data.ts';
import { foldedUnits } from '../../../src/conversion/fold-to-simplified.ts';
import { barsOf } from '../../../src/conversion/learned/bars.ts';
import { symbolsOf } from '../../../src/conversion/learned/context.ts';
import { readings } from '../../../src/conversion/learned/review.ts';

const barFor = barsOf(symbolsOf(foldedUnits(), [], lexicon().trie, new Set()), foldedUnits());
const barOf = (text: string, character: string, reading: (typeof readings)[keyof typeof readings]): number =>
  barFor(text, text.indexOf(character), character.charCodeAt(0), reading);

describe('于 behind a title', () => {
  test.each(['员工于离职时签署', '市民于清明连假出游', '议长于程序委员会上说'])(
    '%s: a word behind it speaks for "at"',
    (text) => {
      expect(barOf(text, '于', readings.titled)).toBeLessThan(barOf('会长于洪涛表示', '于', readings.titled));
    },
  );

  test('由 before it speaks for a name, and so does nothing but the shape of one', () => {
    expect(barOf('由于洪波主持', '于', readings.titled)).toBeGreaterThan(
      barOf('会长于洪涛表示', '于', readings.titled),
    );
    expect(barOf('员工于离职时', '于', readings.untitled)).toBe(barOf('员工于洪涛', '于', readings.untitled));
    // A title behind it is that of a person, whatever word it is: 于会长主持.
    for (const person of ['，于会长主持', '于副主席致辞', '昨天于總來了'])
      expect(barOf(person, '于', readings.titled)).toBe(barOf('由于洪波主持', '于', readings.titled));
  });
});

test('a rare surname that is a common word gives way more easily where nothing but its shape makes it a name', () => {
  expect(barOf('我们党永葆生机', '党', readings.untitled)).toBeLessThan(barOf('居民党隆朵说', '党', readings.titled));
});

test('a text that speaks of villages needs less evidence for one more', () => {
  expect(barOf('里长说，合同里的事', '里', readings.alone)).toBe(barOf('里长说，六合里的事', '里', readings.alone));
  expect(barOf('他说，六合里的事', '里', readings.alone)).toBeGreaterThan(
    barOf('里长说，六合里的事', '里', readings.alone),
  );
});

test('a word by itself needs more than one within a sentence', () => {
  expect(barOf('面粉', '面', readings.word)).toBeGreaterThan(barOf('他买了面粉回家', '面', readings.word));
});
