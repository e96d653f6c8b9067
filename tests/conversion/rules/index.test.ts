import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simplifiedRules, traditionalRules } from '../../../src/conversion/rules/index.ts';

const all = [...traditionalRules('tw', []), ...traditionalRules('hk', []), ...simplifiedRules([])];
const source = new URL('../../../src/conversion/', import.meta.url);
const tests = new URL('../', import.meta.url);

test('a rule is called what its file is, and its test lies at the same path', () => {
  for (const id of new Set(all.map((rule) => rule.id))) {
    const folder = ['rules', 'names'].find((name) => existsSync(new URL(`${name}/${id}.ts`, source)));
    expect(folder, id).toBeDefined();
    expect(existsSync(new URL(`${folder}/${id}.test.ts`, tests)), id).toBe(true);
  }
});

test('ids are unique in a direction, and the glossary comes first', () => {
  for (const rules of [traditionalRules('tw', []), traditionalRules('hk', []), simplifiedRules([])]) {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules[0]!.id).toBe('glossary');
  }
});
