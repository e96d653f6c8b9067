import { expect, test } from 'vitest';
import { yamlMistakes } from '../../../src/content/problems/yaml.ts';
import { expectWorded, worded } from './worded.ts';

test('every mistake of YAML, word for word', async () => {
  await expectWorded(
    'yaml',
    Object.entries(yamlMistakes).map(([mistake, { message, fix }]) => worded(mistake, message, fix)),
  );
});

test('two names of the parser for one mistake are told alike', () => {
  expect(yamlMistakes.MULTILINE_IMPLICIT_KEY).toEqual(yamlMistakes.NOT_KEYED);
  expect(yamlMistakes.BAD_INDENT).toEqual(yamlMistakes.INDENT);
});
