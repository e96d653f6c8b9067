/** Lists that have more or fewer items than the line above them says: 通过以下四项议案, and three items below. */
import type { Element, RootContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { textOf } from './texts.ts';

const numeral = '\\d{1,2}|两|兩|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]';
/** A number of things at the end of a paragraph that a list follows. */
const announced = new RegExp(
  `(?<found>(?<![第约約近前余餘多逾超数數几幾\\d〇零百千十一二三四五六七八九点點.月])(?<count>${numeral})(?:大|个|個)?(?:[项項点點条條件种種类類位名款则則篇首宗组組间間所步]|方面|部分|决议|決議|议案|議案)[^，。；：！？、\\d（）()“”《》]{0,10})(?:如下|如后|如後|(?:分别|分別)?(?:是|为|為))?[：:。]$`,
  'u',
);
const refersBelow = /以下|如下|下列|下述/;
/** Numbers of paragraphs, each way a sequence of its own. */
const ways = [
  /^([一二三四五六七八九十]{1,3})、/u,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/u,
  /^(\d{1,2})[、.．]/u,
  /^[（(](\d{1,2})[）)]/u,
  /^第([一二三四五六七八九十]{1,3})[，、：:]/u,
];

/** Each number of a body's paragraphs that the list right below gainsays. */
export function checkAnnounced({ body }: Pick<Article, 'body'>, file: string): Problem[] {
  const blocks = body.children.filter((node): node is RootContent & Element => node.type === 'element');
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.tagName !== 'p' || !next || (next.tagName !== 'p' && !/^[uo]l$/.test(next.tagName))) return [];
    const text = textOf(block).trimEnd().slice(-40);
    if (!/[：:]$/.test(text) && !refersBelow.test(text)) return [];
    const { found, count = '' } = announced.exec(text)?.groups ?? {};
    if (!found) return [];
    const said = /^[两兩]$/.test(count) ? 2 : Number(arabicNumerals(count));
    const listed = next.tagName === 'p' ? numberedFrom(blocks.slice(i + 1)) : itemsOf(blocks.slice(i + 1));
    return said < 2 || !listed || listed < 2 || listed === said
      ? []
      : [problem('wrong-count', { found: found.trim(), count: String(listed) }, { file, ...placeOf(block) })];
  });
}

/** Items of the lists that blocks begin with; those within an item do not count. */
function itemsOf(blocks: readonly Element[]): number {
  const end = blocks.findIndex(({ tagName }) => !/^[uo]l$/.test(tagName));
  return blocks
    .slice(0, end === -1 ? blocks.length : end)
    .reduce((sum, { children }) => sum + children.filter((one) => one.type === 'element').length, 0);
}

/** The last number of a sequence that paragraphs begin with; nothing where they are not numbered from one on. */
function numberedFrom(blocks: readonly Element[]): number | undefined {
  const texts = blocks.map((block) => textOf(block).trimStart());
  const way = ways.find((one) => one.test(texts[0]!));
  if (!way) return undefined;
  let last = 0;
  for (const [i, text] of texts.entries()) {
    if (/^h\d$/.test(blocks[i]!.tagName)) break;
    // One paragraph may hold all of them.
    const numbers = [...text.matchAll(new RegExp(way.source.replace('^', '(?:^|(?<=[。；\\n]))'), 'gu'))].map(
      ([, word = '']) => Number(arabicNumerals(word)),
    );
    if (numbers.some((found) => found !== ++last)) return undefined;
  }
  return last;
}
