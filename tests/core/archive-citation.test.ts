import { expect, test } from 'vitest';
import { archiveApa, archiveBibtex, archiveGbt7714, archiveRis } from '../../src/core/archive-citation.ts';

const cited = { title: '样本会刊', publisher: '样本商会', url: 'https://news.example.org/archive/' };
const nameless = { ...cited, publisher: cited.title };

test('GB/T 7714', () => {
  expect(archiveGbt7714(cited)).toBe('样本商会. 样本会刊[DB/OL]. https://news.example.org/archive/.');
  expect(archiveGbt7714(nameless)).toBe('样本会刊[DB/OL]. https://news.example.org/archive/.');
});

test('APA', () => {
  expect(archiveApa(cited)).toBe('样本商会. (n.d.). 样本会刊 [Data set]. https://news.example.org/archive/');
  expect(archiveApa(nameless)).toBe('样本会刊 [Data set]. (n.d.). https://news.example.org/archive/');
});

test('BibTeX takes a publisher for no person', () => {
  expect(archiveBibtex({ ...cited, publisher: '甲 & {乙}' })).toBe(
    `@misc{news-example-org,
  author = {{甲 \\& 乙}},
  title = {样本会刊},
  year = {n.d.},
  url = {https://news.example.org/archive/},
}`,
  );
  expect(archiveBibtex(nameless)).not.toContain('author');
});

test('RIS', () => {
  expect(archiveRis({ ...cited, title: '样本\n会刊' })).toBe(
    'TY  - DATA\nAU  - 样本商会\nTI  - 样本 会刊\nUR  - https://news.example.org/archive/\nER  - ',
  );
  expect(archiveRis(nameless)).not.toContain('AU');
});
