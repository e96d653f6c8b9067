import { expect, test } from 'vitest';
import { captioned, forumCode } from '../../../src/content/body/forum-codes.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['[b]重点[/b]', '**重点**'],
  ['[i]重点[/i]', '*重点*'],
  ['[url=/about/]关于[/url]', '[关于](/about/)'],
  ['[url="https://example.org/"]甲[/url]', '[甲](https://example.org/)'],
  ['[url]https://example.org/[/url]', '[https://example.org/](https://example.org/)'],
  ['[img]/images/a.jpg[/img]', '![图上有什么](/images/a.jpg)'],
])('%s is %s', (code, better) => expect(forumCode(code)).toBe(better));

test('a picture takes its words along', () => {
  expect(captioned('[caption width="6"]![会场](/images/a.jpg) “大会”[/caption]')).toBe(
    '![会场](/images/a.jpg "“大会”")',
  );
  expect(captioned('[caption]![会场](/images/a.jpg)[/caption]')).toBe('![会场](/images/a.jpg)');
  expect(captioned('[caption]会场[/caption]')).toBeUndefined();
});

test.each(boundsOf('body/forum-codes', { captioned, forumCode }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
