import { expect, it } from 'vitest';
import { namesInstead, swappedRole } from '../../src/content/explain-credits.ts';

it('gives each name of a list an item of its own, with its role', () => {
  expect(namesInstead(['credits', 0, 'name'], ['甲', '乙'], { role: 'author', name: ['甲', '乙'] })).toBe(
    '{ role: author, name: 甲 }, { role: author, name: 乙 }',
  );
  expect(namesInstead(['credits', 0, 'name'], ['甲'], { role: 'author' })).toBeUndefined();
  expect(namesInstead(['tags', 0, 'name'], ['甲', '乙'], {})).toBeUndefined();
});

it('puts a role and a name back that stand in each other’s place', () => {
  expect(swappedRole(['credits', 0, 'role'], { role: '罗立', name: '摄影' })).toBe('photographer, name: 罗立');
  expect(swappedRole(['credits', 0, 'role'], { role: '罗立', name: 'editor' })).toBe('editor, name: 罗立');
  expect(swappedRole(['credits', 0, 'role'], { role: '主席', name: '罗立' })).toBeUndefined();
  expect(swappedRole(['credits', 0, 'role'], { role: 7, name: '记者' })).toBeUndefined();
  expect(swappedRole(['source', 'role'], { role: '罗立', name: '记者' })).toBeUndefined();
});
