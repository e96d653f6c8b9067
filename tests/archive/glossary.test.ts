import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { glossaryMeant, readGlossary } from '../../src/archive/glossary.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

const read = (files: Record<string, string>) => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return readGlossary(folder, 'content');
};

test('an archive without a glossary has an empty one', () => {
  const { glossary, places, problems } = read({});
  expect(glossary).toEqual({ names: [], places: [], terms: [] });
  expect(problems).toEqual([]);
  expect(places.names([0])).toEqual({ line: 1, column: 1 });
});

test('each file fills its own list, and an empty one is an empty list', () => {
  const { glossary, problems } = read({
    'glossary/names.yaml': '- { hans: 李乾, hant: 李乾, aliases: [乾叔], slug: li-qian, note: 勿改 }\n',
    'glossary/places.yaml': '# nothing yet\n',
    'glossary/terms.yaml': '- { hans: 回归工程, hant: 回歸工程 }\n',
  });
  expect(problems).toEqual([]);
  expect(glossary).toEqual({
    names: [{ hans: '李乾', hant: '李乾', aliases: ['乾叔'], slug: 'li-qian', note: '勿改' }],
    places: [],
    terms: [{ hans: '回归工程', hant: '回歸工程', aliases: [] }],
  });
});

test('the entries are found where they stand', () => {
  const { places } = read({ 'glossary/names.yaml': '- { hans: 甲, hant: 甲 }\n- hans: 乙\n  hant: 乙\n' });
  expect(places.names([1, 'hant'])).toMatchObject({ line: 3, column: 9 });
  expect(places.terms([1])).toEqual({ line: 1, column: 1 });
});

test('a file with an error is no list, and the others stay', () => {
  const { glossary, problems } = read({
    'glossary/names.yaml': '- { hans: 甲, hant: 甲, slug: 坏 }\n',
    'glossary/terms.yaml': '- { hans: 乙, hant: 乙 }\n',
  });
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
    [join('content', 'glossary', 'names.yaml'), 'error'],
  ]);
  expect(glossary.names).toEqual([]);
  expect(glossary.terms).toHaveLength(1);
});

test.each([
  'people.yaml',
  'names.yml',
  'names.json',
  'sub/names.yaml',
  'NAMES.YAML',
  'a.csv',
  'a.xlsx',
  'a.tsv',
  'a.txt',
])('nothing is read from %s, and that is said', (name) => {
  const { problems } = read({ [`glossary/${name}`]: '' });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['unknown-glossary-file', join('content', 'glossary', name)],
  ]);
  expect(problems[0]!.params).toMatchObject({ known: ['names.yaml', 'places.yaml', 'terms.yaml'] });
});

test.each([
  ['people.yaml', 'names.yaml'],
  ['人名.yml', 'names.yaml'],
  ['地名.yaml', 'places.yaml'],
  ['renming-2.yaml', undefined],
  ['sub/Terms.YAML', 'terms.yaml'],
  ['人名.csv', 'names.yaml'],
])('%s was meant to be %s', (name, better) => {
  const { problems } = read({ [`glossary/${name}`]: '' });
  expect(problems[0]!.params).toEqual({
    known: ['names.yaml', 'places.yaml', 'terms.yaml'],
    ...(better && { better }),
    // What holds a table is no list that only needs another name.
    ...(name.endsWith('.csv') && { table: true }),
  });
});

const meant = {
  names:
    'name names glossary 词汇表 詞彙表 people person persons member members 人名 人物 姓名 会员 會員 renming xingming',
  places: 'place places location locations 地名 地点 地點 diming',
  terms:
    'term terms word words organisation organisations organization organizations 术语 術語 词汇 詞彙 用语 机构 shuyu cihui',
};

test.each(Object.entries(meant))('a file for %s is known by whatever people call it', (kind, words) => {
  for (const word of words.split(' ')) {
    for (const ending of ['yaml', 'yml', 'csv', 'tsv', 'txt', 'xls', 'xlsx', 'json'])
      for (const name of [`${word}.${ending}`, `${word}.${ending}`.toUpperCase(), `a/${word}.${ending}`])
        expect([name, glossaryMeant(name)]).toEqual([name, kind]);
    for (const name of [`my${word}.csv`, `${word}x.csv`, `${word}.csv.bak`, `${word}.csvx`, `${word}.md`, word])
      expect([name, glossaryMeant(name)]).toEqual([name, undefined]);
  }
});

test('notes for editors may lie beside', () => {
  const notes = { 'glossary/README.md': '# 专名', 'glossary/names.yaml.bak': '', 'glossary/yaml': '' };
  expect(read(notes).problems).toEqual([]);
});

test('a folder in the place of a file, and bytes that are no text, are no glossary', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'glossary/names.yaml'), { recursive: true });
  writeFileSync(join(folder, 'glossary/terms.yaml'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
  const { glossary, problems } = readGlossary(folder, 'content');
  expect(glossary).toEqual({ names: [], places: [], terms: [] });
  expect(problems.map(({ file }) => file)).toEqual([join('content', 'glossary', 'terms.yaml')]);
});
