import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { makeConverters } from '../../src/archive/converters.ts';
import { articleFile } from '../../src/archive/files.ts';
import { makeRecord } from '../../src/archive/record.ts';
import { topicResolver } from '../../src/archive/topic-resolver.ts';
import { emptyGlossary, type Glossary } from '../../src/content/schema/glossary.ts';

const glossary: Glossary = {
  ...emptyGlossary(),
  places: [{ hans: '范县', hant: '范縣', aliases: [] }],
};

/** The marked stretches of an article: in the script it is written in, and converted. */
function marked(body: string, front = ''): [string, string, string][] {
  const converters = makeConverters('tw', glossary);
  const file = articleFile('news/2016/04/a.mdx')!;
  const source = `---\ntitle: 范县来客\ndate: 2016-04-18\n${front}---\n\n${body}\n`;
  const { article } = readArticle(source, file, { script: 'zh-Hans', categories: [] });
  const { pages, summary } = makeRecord(article!, 'digest', {
    converters,
    resolveTopic: topicResolver(glossary, converters),
    base: '/',
  });
  const blocks = (edition: 'zh-Hans' | 'zh-Hant') => [
    summary.text[edition].title,
    ...pages.text[edition].plain.split('\n'),
  ];
  const [written, converted] = [blocks('zh-Hans'), blocks('zh-Hant')];
  return (pages.spans ?? []).map(([block, start, end, from, to, kind]) => [
    written[block]!.slice(start, end),
    converted[block]!.slice(from, to),
    kind,
  ]);
}

describe('spans of an article', () => {
  test('the title’s and the body’s, through markup, tables and line breaks', () => {
    const body = '会长到**范县**走访。\n\n| 地方 | 数 |\n| --- | --- |\n| 范县 | 3 |\n\n到\n了 范县\n会员';
    expect(marked(body)).toEqual(Array.from({ length: 4 }, () => ['范县', '范縣', 'ruled']));
  });

  test('what the article itself rules, before and after a change of length', () => {
    expect(marked('甲乙丙，签了多少，甲乙。', 'conversion: { hant: { 甲乙: 甲甲乙, 签了: 簽了 } }\n').slice(1)).toEqual(
      [
        ['甲乙', '甲甲乙', 'ruled'],
        ['签了', '簽了', 'ruled'],
        ['甲乙', '甲甲乙', 'ruled'],
      ],
    );
  });

  test('what stands in Zh', () => {
    expect(marked('宗<Zh keep>里</Zh>说，<Zh hans="里" hant="裡" />面。').slice(1)).toEqual([
      ['里', '里', 'ruled'],
      ['里', '裡', 'ruled'],
    ]);
  });

  test('nothing where nothing was doubted or ruled', () => {
    expect(marked('会长发言。').slice(1)).toEqual([]);
  });
});
