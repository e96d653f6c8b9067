import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { shownSource } from '../../../src/import/read/shown-source.ts';

const read = (body: string) => shownSource(elementsOf(parse(`<body>${body}</body>`))).map(({ value }) => value);

test('an element that is called so names the outlet', () => {
  expect(read('<span class="source">渡口晚报</span>')).toEqual(['渡口晚报']);
  expect(read('<i class="media-name"><a href="/">渡口晚报</a></i>')).toEqual(['渡口晚报']);
});

test.each([
  ['several of them are a list', '<b class=source>渡口晚报</b><b class=source>左岸商报</b>'],
  ['a label is a field', '<b class=source>来源：渡口晚报</b>'],
  ['words of the interface', '<b class=source>打印</b>'],
  ['a sentence', '<b class=source>渡口晚报，二〇〇九年。</b>'],
  ['what holds other elements', '<div class=source><b>渡口晚报</b></div>'],
])('%s', (_, body) => expect(read(body)).toEqual([]));

test('an account above the text is told apart from those of the list below it', () => {
  const card =
    '<div class=tip><div class="s-source">左岸渔夫</div></div><div class=tip><div class="s-source">桥头</div></div>';
  const head = '<div class=head><p class="s-source">渡口老秤</p></div>';
  const claims = (body: string) =>
    shownSource(elementsOf(parse(`<body>${body}</body>`))).map(({ value, flag }) => [value, flag?.kind]);
  expect(claims(head + card)).toEqual([['渡口老秤', 'source-doubtful']]);
  expect(claims(`<a href="/sub/1">渡口老秤</a>${head}${card}`)).toEqual([['渡口老秤', undefined]]);
  expect(claims(card)).toEqual([]);
});
