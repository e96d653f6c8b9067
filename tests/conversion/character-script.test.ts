import { expect, test } from 'vitest';
import { scriptOf } from '../../src/conversion/character-script.ts';

test.each([
  ['会', 'zh-Hans'],
  ['會', 'zh-Hant'],
  ['人', undefined],
  ['后', undefined],
  ['里', undefined],
  ['叁', undefined],
  ['a', undefined],
  ['。', undefined],
])('%s is written by %s alone', (character, script) => expect(scriptOf(character)).toBe(script));
