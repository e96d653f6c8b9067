import { expect, test } from 'vitest';
import { components } from '../../../src/content/body/components.ts';
import { bare, chineseNames, fitting, plainTag } from '../../../src/content/body/plain-tag.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['<Figure src=“/a.jpg” alt＝会场 />', '<Figure src="/a.jpg" alt="会场" />'],
  ['<Zh keep=true>', '<Zh keep>'],
  ['<Gap ／>', '<Gap />'],
  ['<Gap likely="甲"／＞', '<Gap likely="甲" />'],
  ['<／Note＞', '</Note>'],
  ['<Figure alt="一"二"三" />', '<Figure alt="一“二”三" />'],
  ['<Figure　src="/a.jpg" />', '<Figure src="/a.jpg" />'],
])('%s', (tag, plain) => expect(plainTag(tag)).toBe(plain));

test('a tag is as long as the one that it stands for', () => {
  expect(fitting('<Gap />', 10)).toBe('<Gap    />');
  expect(fitting('<Gallery>', 5)).toBeUndefined();
});

test('the beginning of a pair is kept without its attributes, anything else is blanked', () => {
  const note = '<Note title=甲>';
  expect(bare('<Note title="甲">', note)).toBe('<Note        >');
  expect(bare('<Figure src="甲" />', '<Figure src=甲 />').trim()).toBe('');
});

test('each Chinese name is that of a component', () =>
  expect(Object.values(chineseNames).filter((name) => !Object.hasOwn(components, name))).toEqual([]));

test.each(boundsOf('body/plain-tag', { plainTag, fitting, bare }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
