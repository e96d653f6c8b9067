import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/import/extract.ts';
import { jsonOf } from '../../src/import/write/json.ts';

const shared = join(import.meta.dirname, '../../../shared');
const suites = [
  { name: 'seeds', inputs: 'seeds', expected: 'import-cases/seeds-expected', suffix: '.txt' },
  { name: 'import cases', inputs: 'import-cases/pages', expected: 'import-cases/pages', suffix: '.in.txt' },
];

/** As the cases' own scorer folds: width, quotes, variant forms and spaces are matters of style. */
const variants: Record<string, string> = {
  産: '產',
  爲: '為',
  説: '說',
  衆: '眾',
  裏: '裡',
  内: '內',
  臺: '台',
  著: '着',
};
const fold = (text: string): string =>
  Array.from(text.normalize('NFKC'), (char) => variants[char] ?? char)
    .join('')
    .replace(/[“”「」『』]/g, '"')
    .replace(/\s/g, '');

interface Expected {
  title: string | null;
  date: string | null;
  source: string | null;
  author: string | null;
  editor: string | null;
  description?: string;
  paragraphs: string[];
  flags?: (string | { kind: string })[];
}

// The cases are other people's text and lie beside the checkout, not in it.
describe.skipIf(!existsSync(shared)).each(suites)('$name (from ../shared)', ({ inputs, expected, suffix }) => {
  const names = existsSync(shared) ? readdirSync(join(shared, inputs)).filter((name) => name.endsWith(suffix)) : [];
  it.each(names)('%s', (name) => {
    const stem = name.slice(0, -suffix.length);
    const wanted = JSON.parse(readFileSync(join(shared, expected, `${stem}.expected.json`), 'utf8')) as Expected;
    const record = jsonOf(extract({ name, bytes: readFileSync(join(shared, inputs, name)) }).article);
    const line = (text: string | null) => (text === null ? null : fold(text));
    for (const field of ['title', 'source', 'author', 'editor'] as const)
      expect([field, line(record[field])]).toEqual([field, line(wanted[field])]);
    expect(record.date?.slice(0, 10) ?? null).toBe(wanted.date?.slice(0, 10) ?? null);
    expect(record.paragraphs.map(fold)).toEqual(wanted.paragraphs.map(fold));
    expect(line(record.description ?? null)).toEqual(line(wanted.description ?? null));
    const kinds = record.flags.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining((wanted.flags ?? []).map((flag) => (typeof flag === 'string' ? flag : flag.kind))),
    );
  });
});
