/** Draws queries as readers type them from a generated archive, in categories. */
import type { ByEdition } from '../../../src/core/edition.ts';
import { forEditions } from '../../../src/core/edition.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { Random } from '../random.ts';
import type { Translate } from './documents.ts';

/** A query and what it asks for. */
export interface DrawnQuery {
  category: string;
  /** The query as typed in each script. */
  typed: ByEdition<string>;
  /** What must stand in an article, and what must not. */
  all: string[];
  none: string[];
}

/** Texts that are asked for, drawn from one article; undefined where it has none of the kind. */
type Draw = (
  document: SearchDocument,
  random: Random,
) => { all: string[]; none?: string[]; quoted?: boolean } | undefined;

const bodyOf = (document: SearchDocument): string => document.text['zh-Hans'].body;

/** A stretch of so many characters, wherever words begin or end, without punctuation. */
function stretch(low: number, high: number): Draw {
  return (document, random) => {
    const body = bodyOf(document);
    const length = random.between(low, high);
    for (let attempt = 0; attempt < 20; attempt++) {
      const from = random.between(0, Math.max(0, body.length - length));
      const text = body.slice(from, from + length);
      if (text.length === length && /^[\p{L}\p{N}]+$/u.test(text)) return { all: [text] };
    }
    return undefined;
  };
}

/** One of the matches of a pattern. */
function pattern(expression: RegExp): Draw {
  return (document, random) => {
    const matches = [...bodyOf(document).matchAll(expression)];
    return matches.length > 0 ? { all: [random.pick(matches)[0]] } : undefined;
  };
}

const two = stretch(2, 2);
const words: Draw = (document, random) => {
  const [one, other] = [two(document, random), two(document, random)];
  return one && other ? { all: [...one.all, ...other.all] } : undefined;
};

const categories: Record<string, Draw> = {
  'one character 单字': stretch(1, 1),
  'two characters 双字': two,
  'three characters 三字': stretch(3, 3),
  'four characters 四字': stretch(4, 4),
  'phrase 5-7 短语': stretch(5, 7),
  'phrase 8-12 长语': stretch(8, 12),
  'person 人名': (document) => ({ all: [document.text['zh-Hans'].names[1]!] }),
  'place 地名': (document) => ({ all: [document.text['zh-Hans'].names[2]!] }),
  'company 公司': pattern(/.{2}[伟芳娜敏静丽强磊军洋勇艳杰涛明超]..{1,3}有限公司/g),
  'figure with unit 数量': pattern(/\d+(?:\.\d+)?(?:亿元|万元|%|万人|平方公里|公里|家企业|吨|亿美元)/g),
  'date 日期': pattern(/\d{4}年\d+月\d+日/g),
  'Latin and mixed 字母': pattern(/WTO|GDP|5G基站|APP|ISO9001|RCEP|4S店|CEPA|TCL|AI[^\w，。]{2}/g),
  'title 标题': (document) => ({ all: document.text['zh-Hans'].title.split(' ') }),
  'title part 标题一段': (document, random) => {
    const [run = ''] = document.text['zh-Hans'].title.split(' ');
    const from = random.between(0, Math.max(0, run.length - 4));
    return { all: [run.slice(from, from + 4)] };
  },
  'across a comma 跨标点': (document, random) => {
    const commas = [...bodyOf(document).matchAll(/\p{Script=Han}{2,4}[，。]\p{Script=Han}{2,4}/gu)];
    return commas.length > 0 ? { all: [random.pick(commas)[0]] } : undefined;
  },
  'two words 两词': words,
  'quoted phrase 引号': (document, random) => {
    const drawn = stretch(4, 6)(document, random);
    return drawn && { ...drawn, quoted: true };
  },
  'without a word 排除': (document, random) => {
    const drawn = words(document, random);
    // A minus before a figure belongs to the figure.
    if (/^\d/.test(drawn?.all[1] ?? '')) return undefined;
    return drawn && { all: [drawn.all[0]!], none: [drawn.all[1]!] };
  },
  'not there 无此词': (_, random) => ({ all: [`${random.pick('饕餮囍龘靐')}${random.pick('彧翀喆')}集团`] }),
};

/** The names of the categories. */
export const categoryNames = Object.keys(categories);

function typed({ all, none = [], quoted = false }: NonNullable<ReturnType<Draw>>): string {
  return [...all.map((text) => (quoted ? `"${text}"` : text)), ...none.map((text) => `-${text}`)].join(' ');
}

/** @param each how many queries of each category */
export function drawQueries(
  documents: readonly SearchDocument[],
  each: number,
  random: Random,
  translate: Translate,
): DrawnQuery[] {
  const queries: DrawnQuery[] = [];
  for (const [category, draw] of Object.entries(categories)) {
    for (let count = 0, attempt = 0; count < each && attempt < each * 20; attempt++) {
      const drawn = draw(random.pick(documents), random);
      if (!drawn) continue;
      const { all, none = [] } = drawn;
      const text = typed(drawn);
      queries.push({ category, typed: forEditions((edition) => translate(text, edition)), all, none });
      count++;
    }
  }
  return queries;
}
