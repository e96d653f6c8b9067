import { expect, test } from 'vitest';
import { readPiece } from '../../../src/import/extract/provenance-piece.ts';

const read = (piece: string) => readPiece(piece, piece)?.map(({ field, value }) => `${field} ${value}`);

test.each([
  ['尤三省 贺大有 报道', ['author 尤三省 贺大有']],
  ['《江城晨报》记者尤三省报道', ['source 江城晨报', 'author 记者尤三省']],
  ['本文由渡口商报独家提供', ['source 渡口商报']],
  ['作者尤三省', ['author 尤三省']],
  ['作者为渡口学院教授尤三省', ['author 尤三省']],
  ['作者系本刊特约撰稿人 尤三省', ['author 尤三省']],
  ['摄影：石林', ['photographer 石林']],
])('%s says %j', (piece, expected) => expect(read(piece)).toEqual(expected));

test.each(['渡口的秤 报道', '作者很穷', '尤三省', '由老秤提供'])('%s says nothing', (piece) =>
  expect(read(piece)).toBeUndefined(),
);
