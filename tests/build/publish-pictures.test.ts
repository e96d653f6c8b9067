import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { keptOriginals } from '../../src/build/publish-pictures.ts';

const archive = (...originals: string[][]): Archive =>
  ({ articles: originals.map((paths) => ({ originals: paths })) }) as unknown as Archive;

test('the originals of one kind that the import kept, each once; an image of the archive is none', () => {
  const shown = archive(
    ['/originals/ab/1.pdf', '/originals/ab/2.html', '/originals/cd/%E9%A1%B5.png'],
    ['/originals/cd/%E9%A1%B5.png', '/images/scan.png'],
    [],
  );
  expect(keptOriginals(shown, 'picture')).toEqual(['originals/cd/页.png']);
  expect(keptOriginals(shown, 'document')).toEqual(['originals/ab/1.pdf']);
  expect(keptOriginals({ articles: [{}] } as unknown as Archive, 'picture')).toEqual([]);
});
