import { expect, test } from 'vitest';
import { printedOf } from '../../src/lint/printed.ts';

test('the words of pictures stand where the file has them, and all else as it was', () => {
  const source =
    '---\ntitle: 甲\nimage: { src: /images/a.jpg, alt: 乙 }\n---\n\n<Figure src="/images/a.jpg" alt="丙" />丁\n';
  const printed = printedOf(source);
  expect(printed).toHaveLength(source.length);
  expect(printed.replace(/\uFFFC+/g, '…')).toBe('…\ntitle: 甲\n…乙 …\n…\n\n…丙…丁\n');
});
test('a file without pictures is its prose', () => expect(printedOf('甲')).toBe('甲'));
