import { expect, test } from 'vitest';
import { htmlInstead, isWithinTold } from '../../../src/content/body/html-instead.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['img', '<img src="/images/a.jpg" alt="会场">', '', '![会场](/images/a.jpg)'],
  ['img', '<img src="../uploads/a.jpg">', '', '![图上有什么](/images/a.jpg)'],
  ['img', '<img src="data:image/png;base64,AA">', '', undefined],
  [
    'figure',
    '<figure src="/images/a.jpg" alt="会场" caption="左二" />',
    '',
    '<Figure src="/images/a.jpg" alt="会场" caption="左二" />',
  ],
  [
    'figure',
    '<figure>',
    '<img src="/images/a.jpg" alt="会场"><figcaption>左二</figcaption></figure>',
    '<Figure src="/images/a.jpg" alt="会场" caption="左二" />',
  ],
  ['a', '<a href="/about/" target="_blank">', '关于<b>我们</b></a>。', '[关于我们](/about/)'],
  ['a', '<a href="javascript:void(0)">', '报名</a>', undefined],
  ['b', '<b>', '重点</b>工程', '**重点**'],
  ['b', '<b>', '没有完', undefined],
  ['h1', '<h1>', '标题</h1>', '## 标题'],
  ['h3', '<h3>', '标题</h3>', '### 标题'],
  ['del', '<del>', '旧</del>', '~~旧~~'],
  ['ul', '<ul>', '<li>甲</li><li>乙</li></ul>', '- 甲\n- 乙'],
  ['ol', '<ol>', '<li>甲<li>乙</ol>', '1. 甲\n2. 乙'],
  [
    'table',
    '<table>',
    '<tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2|3</td></tr></table>',
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2\\|3 |',
  ],
  ['table', '<table>', '<tr><td>甲</td></tr><tr><td>1</td><td>2</td></tr></table>', undefined],
  [
    'iframe',
    '<iframe src="//player.example/a">',
    '</iframe>',
    '<Video src="https://player.example/a" title="录像的说明" />',
  ],
  ['div', '<div>', '文字</div>', undefined],
])('%s %s%s', (tag, opening, after, better) => expect(htmlInstead(tag, opening, after)).toBe(better));

test('cells and items are told with what they belong to', () => {
  expect(isWithinTold('td', '<table><tr>')).toBe(true);
  expect(isWithinTold('li', '<ul><li>甲</li>')).toBe(true);
  expect(isWithinTold('td', '<table></table>')).toBe(false);
  expect(isWithinTold('li', '')).toBe(false);
  expect(isWithinTold('b', '<table>')).toBe(false);
});

test.each(boundsOf('body/html-instead', { htmlInstead, isWithinTold }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
