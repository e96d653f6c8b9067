import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToldFiles } from '../../src/build/told-files.ts';

const known = { key: 'k', size: 1, digest: 'd' };
const told = (...paths: string[]): ToldFiles => {
  const files = new ToldFiles();
  for (const path of paths) files.set(path, known);
  return files;
};

test('nothing may stand in the way of a file: itself, a folder of its name, a file where its folder must be', () => {
  const files = told('news/2016/a/index.html', 'about');
  expect(
    ['news/2016/a/index.html', 'news/2016', 'news', 'about/index.html', 'about/x/y'].map((path) =>
      files.hasRoomFor(path),
    ),
  ).toEqual([false, false, false, false, false]);
  expect(['news/2016/b', 'about.html', 'new'].map((path) => files.hasRoomFor(path))).toEqual([true, true, true]);
});

test('what is told after the first question counts as well', () => {
  const files = told();
  expect(files.hasRoomFor('a/b')).toBe(true);
  files.set('a/b', known);
  expect([files.hasRoomFor('a'), files.hasRoomFor('a/b/c'), files.hasRoomFor('a/c')]).toEqual([false, false, true]);
});

test('the folders are those of all files, whenever they are asked for', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
  fc.assert(
    fc.property(fc.array(path), path, fc.nat(), (paths, asked, early) => {
      const files = told();
      paths.forEach((one, at) => {
        if (at === early % (paths.length + 1)) files.hasRoomFor(asked);
        files.set(one, known);
      });
      const isInWay = (one: string) => one === asked || one.startsWith(`${asked}/`) || asked.startsWith(`${one}/`);
      expect(files.hasRoomFor(asked)).toBe(!paths.some(isInWay));
    }),
  );
});
