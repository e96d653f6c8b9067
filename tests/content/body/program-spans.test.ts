import { describe, expect, test } from 'vitest';
import { blankForeign } from '../../../src/content/body/foreign.ts';

const of = (text: string): string[] =>
  blankForeign(text, 'a.mdx', 0).problems.map(({ code, edit }) => `${code} ${edit?.text}`);

describe('the spans of pandoc', () => {
  test.each([
    ['请于[5月9日]{.underline}前来。', '5月9日'],
    ['[敬启]{.smallcaps}', '敬启'],
    ['[急]{color=red}', '急'],
    ['[急件]{style="color: red" .mark}', '急件'],
    ['[**急**件]{#top}', '**急**件'],
    ['见[[章程](/about/)]{.underline}。', '[章程](/about/)'],
  ])('%s is its words', (text, words) => expect(of(text)).toEqual([`foreign-syntax ${words}`]));

  test('are printed without their brackets until they are mended', () =>
    expect(blankForeign('请于[5月9日]{.underline}前来。', 'a.mdx', 0).text).toBe(
      `请于 5月9日${' '.repeat('{.underline}'.length + 1)}前来。`,
    ));

  test.each(['请于[5月9日]前来。', '`[急]{.mark}`', '\\[急]{.mark}', '[章程](/about/)', '说明[^1]。'])(
    '%s is none',
    (text) => expect(of(text).filter((one) => !/undefined$/.test(one))).toEqual([]),
  );
});

describe('the caption of WordPress round a picture', () => {
  test.each([
    [
      '[caption id="a" width="600"]<img src="/images/2014/well.jpg" alt="井口" /> 新井出水[/caption]',
      '<Figure src="/images/2014/well.jpg" alt="井口" caption="新井出水" />',
    ],
    [
      '[caption]<a href="/a.html"><img class="x" alt="茶会" src="/images/tea.png"></a>来宾入座[/caption]',
      '<Figure src="/images/tea.png" alt="茶会" caption="来宾入座" />',
    ],
    [
      '[caption caption="来宾入座"]<img src="/images/tea.png" alt="茶会">[/caption]',
      '<Figure src="/images/tea.png" alt="茶会" caption="来宾入座" />',
    ],
    ['[caption id="a"]<img src="/images/tea.png" alt="茶会">[/caption]', '![茶会](/images/tea.png)'],
  ])('%s is told once', (text, better) => expect(of(text)).toEqual([`template-tag ${better}`]));

  test('one without an address is told by its tag', () =>
    expect(of('[caption]<img alt="茶会">来宾[/caption]')).toEqual(['html-tag undefined']));
});
