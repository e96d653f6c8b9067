import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { doubtsOf, readRecords, textIn } from '../../../src/import/formats/xml.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

async function records(bytes: string | Buffer, ...names: string[]) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.xml': bytes as string });
  const found = [];
  for await (const record of readRecords(join(folder, 'a.xml') as never, new Set(names))) found.push(record);
  return found;
}

test('each record comes with its children', async () => {
  const found = await records('<r><a x="1"><b> 甲 </b><b>乙</b></a><c/><a>丙<![CDATA[<d>]]></a></r>', 'a');
  expect(found.map((one) => [one.attributes, one.text, textIn(one, 'none', 'b')])).toEqual([
    [{ x: '1' }, '', '甲'],
    [{}, '丙<d>', undefined],
  ]);
});

test('faults and control characters cost nothing else', async () => {
  expect(
    (await records('<r><a>甲&nbsp;乙\u0001丙</a><a>戊</a></r>', 'a')).map(({ text }) => text.replace(/\s/g, ' ')),
  ).toEqual([expect.stringMatching(/^甲.*乙丙/), '戊']);
});

test('a bare sign costs no record anything, and the record tells of it', async () => {
  const found = await records(
    '<r><a><b>甲 & 乙</b><c u="?d=1&e=2">3 < 5</c></a><a><b>丙</b></a><a><![CDATA[丁 & 戊]]></a></r>',
    'a',
  );
  expect(found.map((one) => [one.mended, textIn(one, 'b'), one.text])).toEqual([
    [3, '甲 & 乙', ''],
    [0, '丙', ''],
    [0, undefined, '丁 & 戊'],
  ]);
  expect(found[0]!.children[1]).toMatchObject({ attributes: { u: '?d=1&e=2' }, text: '3 < 5' });
  expect(found.map(doubtsOf)).toEqual([[{ kind: 'xml-mended' }], [], []]);
});

test('a file that ends early gives what it has', async () => {
  expect((await records('<r><a>甲</a><a><b>乙', 'a')).length).toBe(2);
});

test('the declared encoding is read', async () => {
  const bytes = iconv.encode('<?xml version="1.0" encoding="gb2312"?><r><a>商会</a></r>', 'gb18030');
  expect((await records(bytes, 'a')).map(({ text }) => text)).toEqual(['商会']);
});
