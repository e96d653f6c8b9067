import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClasses, writeClasses } from '../../src/search/classes.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';

const classes = equivalentCharacters();

describe('classes for the browser', () => {
  it('are read as they were written, all of them', () => {
    // A representative stands for itself.
    const others = [...classes].filter(([character, first]) => character !== first);
    expect(new Map([...readClasses(writeClasses(classes))].sort())).toEqual(new Map(others.sort()));
  });

  it('are read as they were written, whichever stand in an archive', () => {
    fc.assert(
      fc.property(fc.subarray([...classes]), (some) => {
        const others = some.filter(([character, first]) => character !== first);
        expect(new Map([...readClasses(writeClasses(new Map(some)))].sort())).toEqual(new Map(others.sort()));
      }),
      { numRuns: 50 },
    );
    expect(readClasses(writeClasses(new Map()))).toEqual(new Map());
  });

  it('take two thirds of what their characters take', () => {
    const characters = [...Map.groupBy(classes, ([, first]) => first)].map(
      ([first, members]) => first + members.map(([character]) => character).join(''),
    );
    const [written, plain] = [writeClasses(classes), characters.join(' ')].map((text) => gzipSync(text).length);
    expect(written! / plain!).toBeLessThan(2 / 3);
  });
});
