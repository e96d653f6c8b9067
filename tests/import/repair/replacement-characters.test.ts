import { expect, it, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { paragraph } from '../../../src/import/page.ts';
import { repair } from '../../../src/import/repair/repair.ts';
import { repairReplacementCharacters } from '../../../src/import/repair/replacement-characters.ts';
import { writeBody } from '../../../src/import/write/body.ts';
import { run, textsOf } from './run.ts';

it('makes a gap of each run, and flags it with what stands around it', () => {
  const result = repairReplacementCharacters([paragraph('敢闯敢\ufffd，敢为\ufffd\ufffd先')]);
  expect(textsOf(result)).toEqual(['敢闯敢〓，敢为〓先']);
  expect(result.blocks[0]!.marks).toEqual([
    { type: 'gap', start: 3, end: 4 },
    { type: 'gap', start: 7, end: 8 },
  ]);
  const quote = '敢闯敢〓，敢为〓先';
  expect(result.flags).toEqual([
    { kind: 'lost-char', quote },
    { kind: 'lost-char', quote },
  ]);
});

it('leaves a 〓 of the author alone', () => {
  expect(run(repairReplacementCharacters, '原件此处作〓。')).toEqual(['原件此处作〓。']);
});

it('comes after what a decoder left as evidence is read', () => {
  const page = '家鄉(xiāng)的發(fā)展與實(shí)踐，產(chǎn)業(yè)興旺，環境優美。';
  expect(run(repair, page, '天津\ufffdyàn)I海的變化')[1]).toBe('天津濱海的變化');
});

test('a page with bytes that nothing reads is queued, and its article has the gap', () => {
  const text = '商会四月八日在城东开会，到会者四百人，会上议定修桥一事，由各家分摊。';
  const bytes = Buffer.from(`<meta charset=utf-8><title>商会开会</title><h1>商会开会</h1><p>${text}</p>`);
  const at = bytes.indexOf('修桥') + 2;
  const { article } = extract({
    name: 'a.html',
    bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
  });
  expect(article.flags.map(({ kind }) => kind)).toContain('lost-char');
  expect(writeBody(article.blocks)).toContain('<Gap />桥一事');
});
