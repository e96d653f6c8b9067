import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Staging } from '../../src/build/staging.ts';
import { temporaryFolder } from '../archive/folder.ts';

describe('a file', () => {
  test('whose folder is published lies by itself', () => {
    const dir = join(temporaryFolder(), 'staged');
    const staging = new Staging(dir, ['a/x.html', 'b/c/y.html']);
    expect(staging.placeOf('a/new.html')).toBe(join(dir, '0'));
    expect(staging.placeOf('b/new.html')).toBe(join(dir, '1'));
    expect(staging.placeOf('top.html')).toBe(join(dir, '2'));
    expect(staging.moves).toEqual([
      ['0', 'a/new.html'],
      ['1', 'b/new.html'],
      ['2', 'top.html'],
    ]);
  });

  test('of a folder that is new lies in the tree of the topmost new one, which moves as a whole', () => {
    const dir = join(temporaryFolder(), 'staged');
    const staging = new Staging(dir, ['a/x.html']);
    const places = ['a/n/one.html', 'a/n/m/two.html', 'a/n/m/three.html', 'z/four.html'].map((path) =>
      staging.placeOf(path),
    );
    expect(places).toEqual([
      join(dir, '0/one.html'),
      join(dir, '0/m/two.html'),
      join(dir, '0/m/three.html'),
      join(dir, '1/four.html'),
    ]);
    expect(staging.moves).toEqual([
      ['0', 'a/n'],
      ['1', 'z'],
    ]);
  });

  test('that is staged again keeps its place', () => {
    const staging = new Staging(join(temporaryFolder(), 'staged'), []);
    const place = staging.placeOf('a.html');
    expect(staging.placeOf('a.html')).toBe(place);
    expect([staging.size, staging.has('a.html'), staging.has('b.html')]).toEqual([1, true, false]);
  });
});

test('the folder is made when it is needed', () => {
  const dir = join(temporaryFolder(), 'staged');
  const staging = new Staging(dir, []);
  expect(existsSync(dir)).toBe(false);
  staging.placeOf('a.html');
  expect(readdirSync(dir)).toEqual([]);
});

test('every place can be written, no two are one, and each file is moved to its path', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
    .map((parts) => [...parts.slice(0, -1).map((part) => `d${part}`), `${parts.at(-1)}.html`].join('/'));
  const folder = temporaryFolder();
  let run = 0;
  fc.assert(
    fc.property(fc.uniqueArray(path), fc.uniqueArray(path), (published, staged) => {
      const dir = join(folder, String(run++));
      const staging = new Staging(dir, published);
      for (const one of staged) writeFileSync(staging.placeOf(one), one, { flag: 'wx' });
      expect(staging.size).toBe(staged.length);
      const moved = staging.moves.map(([name, to]) => ({ from: join(dir, name), to }));
      for (const one of staged) {
        const { from, to } = moved.find(({ to: target }) => one === target || one.startsWith(`${target}/`))!;
        expect(staging.placeOf(one)).toBe(from + one.slice(to.length));
      }
    }),
    { numRuns: 40 },
  );
});
