import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../src/archive/published-files.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

function sample() {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/images/Hall One.JPG': '',
    'content/images/2016/pier.png': '',
    'content/images/scan.tif': '',
    'content/images/a/same.png': '',
    'content/images/b/same.png': '',
    'content/files/report.pdf': '',
    'content/images/2017/gate.jpg.jpg': '',
    'content/news/x.mdx': '',
    'public/logo.svg': '',
  });
  symlinkSync(join(folder, 'content/images/2016'), join(folder, 'content/images/link'));
  return publishedFiles({ contentDir: join(folder, 'content'), publicDir: join(folder, 'public') });
}

describe('a file stands', () => {
  test.each([
    ['/images/Hall One.JPG', true],
    ['/files/report.pdf', true],
    ['/logo.svg', true],
    ['/images/hall one.jpg', false],
    ['/news/x.mdx', false],
    ['/images/link', false],
    ['images/2016/pier.png', false],
    ['/images/2016', false],
  ])('at %s: %s', (path, stands) => expect(sample().has(path)).toBe(stands));
});

describe('the file that was probably meant', () => {
  test.each([
    ['by another case, another ending, without a blank', '/images/hallone.jpeg', '/images/Hall One.JPG'],
    ['by an encoded blank', '/images/Hall%20One.jpg', '/images/Hall One.JPG'],
    ['without its ending', '/images/2016/pier', '/images/2016/pier.png'],
    ['with its ending twice on disk', '/images/2017/gate.jpg', '/images/2017/gate.jpg.jpg'],
    ['with its ending twice', '/images/pier.png.png', '/images/2016/pier.png'],
    ['in another folder', '/images/2017/pier.png', '/images/2016/pier.png'],
    ['among others', '/images/logo.svg', '/logo.svg'],
    ['none, where two have the name', '/images/c/same.png', undefined],
    ['the one of the whole path, though two have the name', '/images/A/Same.png', '/images/a/same.png'],
    ['none, where nothing is like it', '/images/else.png', undefined],
    ['none, where the format and the folder are others', '/images/pier.gif', undefined],
    ['in another format, at its place', '/images/2016/pier.gif', '/images/2016/pier.png'],
    ['by a letter', '/images/2016/peir.png', '/images/2016/pier.png'],
    ['by every ending of JPEG', '/images/HALL ONE.jfif', '/images/Hall One.JPG'],
    ['by the short one', '/images/hall one.jpe', '/images/Hall One.JPG'],
    ['by either ending of TIFF', '/images/scan.tiff', '/images/scan.tif'],
    ['none, where the ending stands within', '/images/hallone.jpeg.txt', undefined],
    ['in another width', '/images/ｐｉｅｒ．png', '/images/2016/pier.png'],
  ])('%s', (_, path, near) => expect(sample().near(path)).toBe(near));
});
