import { expect, test } from 'vitest';
import { namesIn } from '../../../src/import/extract/names-in.ts';

test.each([
  ['记者 尤三省 通讯员贺大有', ['尤三省', '贺大有']],
  ['本報首席記者 尤三省、賀大有', ['尤三省', '贺大有']],
  ['Anna Wong，尤三省', ['Anna Wong', '尤三省']],
  ['记者', []],
])('%s names %j', (value, expected) => expect(namesIn(value)).toEqual(expected));
