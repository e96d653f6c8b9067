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

test('a picture takes its words along, as a figure where it stands alone', () => {
  const code = '[caption width="6"]![会场](/images/a.jpg) “大会”[/caption]';
  expect(captioned(code, true)).toBe('<Figure src="/images/a.jpg" alt="会场" caption="“大会”" />');
  expect(captioned(code, false)).toBe('![会场](/images/a.jpg) “大会”');
  expect(captioned('[caption]![](/images/a.jpg) 大会[/caption]', true)).toBe(
    '<Figure src="/images/a.jpg" alt="大会" caption="大会" />',
  );
  expect(captioned('[caption]![会场](/images/a.jpg)[/caption]', true)).toBe('![会场](/images/a.jpg)');
  expect(captioned('[caption]会场[/caption]', true)).toBeUndefined();
});

test.each(boundsOf('body/forum-codes', { captioned, forumCode }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
