/**
 * Turns what zod says about a value into a sentence for an editor, in both languages.
 * The wording is pinned by tests: people search for it.
 */
import type { z } from 'zod';
import type { Bilingual, ProblemCode } from './problem.ts';

/** A zod issue as a problem without its place. */
export interface Explanation {
  code: ProblemCode;
  message: Bilingual;
  fix: Bilingual;
}

/** The key nearest to a misspelt one: few edits away, or one the beginning of the other. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((key) => ({
    key,
    distance: key.startsWith(word) || word.startsWith(key) ? 1 : edits(word, key),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  return scored[0] && scored[0].distance <= Math.min(3, Math.floor(word.length / 2)) ? scored[0].key : undefined;
}

/** Levenshtein's distance, without regard to case. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1]!.toLowerCase() === b[j - 1]!.toLowerCase();
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** A line without a colon that YAML knows: most often it is the full-width one. */
export const notKeyed: Omit<Explanation, 'code'> = {
  message: { zh: '这一行不是“键: 值”', en: 'this line is not "key: value"' },
  fix: { zh: '冒号用半角，其后空一格', en: 'use a plain colon with a space after it' },
};

const types: Record<string, Bilingual> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '键与值', en: 'keys with values' },
  record: { zh: '键与值', en: 'keys with values' },
};

/** Shows a value as an editor wrote it, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return '（空）';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const chars = [...text];
  return chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : text;
}

/** How a message calls a place: by its key, as an item of a list, or as the file where it is all of it. */
function nameOf(path: readonly PropertyKey[]): Bilingual {
  const [list, last] = [path.at(-2), path.at(-1)];
  if (last === undefined) return { zh: '文件', en: 'the file' };
  if (typeof last !== 'number') return { zh: String(last), en: String(last) };
  const nth = last + 1;
  return list === undefined
    ? { zh: `第${nth}项`, en: `item ${nth}` }
    : { zh: `${String(list)} 第${nth}项`, en: `item ${nth} of ${String(list)}` };
}

/**
 * @param issue what zod found
 * @param value the value it is about
 * @param keys the keys that the place knows, for unknown ones
 */
export function explain(issue: z.core.$ZodIssue, value: unknown, keys: readonly string[] = []): Explanation {
  const name = nameOf(issue.path);
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const got = shown(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = issue.keys[0]!;
      const near = nearest(unknown, keys);
      return {
        code: 'unknown-key',
        message: { zh: `没有“${unknown}”这个键`, en: `there is no key "${unknown}"` },
        fix: near
          ? { zh: `是否应为“${near}”？`, en: `did you mean "${near}"?` }
          : { zh: `可用的键：${keys.join('、')}`, en: `known keys: ${keys.join(', ')}` },
      };
    }
    case 'invalid_type': {
      if (value === null) return empty(name);
      if (typeof value === 'string' && issue.expected === 'object' && issue.path.length === 0)
        return { code: 'yaml-syntax', ...notKeyed };
      if (value === undefined) {
        return {
          code: 'missing-key',
          message: { zh: `缺少“${name.zh}”`, en: `"${name.en}" is missing` },
          fix: { zh: `请补上一行 ${key}: …`, en: `add a line ${key}: …` },
        };
      }
      const wanted = types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return {
        code: 'wrong-type',
        message: {
          zh: `“${name.zh}”应为${wanted.zh}，此处为 ${got}`,
          en: `"${name.en}" should be ${wanted.en}, found ${got}`,
        },
        fix:
          issue.expected === 'array'
            ? { zh: `写成列表：${key}: [${got}]`, en: `write a list: ${key}: [${got}]` }
            : issue.expected === 'string'
              ? { zh: `给它加上引号："${got}"`, en: `put it in quotes: "${got}"` }
              : { zh: `改为${wanted.zh}`, en: `make it ${wanted.en}` },
      };
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = nearest(got, options);
      return {
        code: 'unknown-value',
        message: { zh: `“${name.zh}”不能是 ${got}`, en: `"${name.en}" cannot be ${got}` },
        fix: {
          zh: `可用：${options.map(inChinese).join('、')}${near ? `（是否应为 ${near}？）` : ''}`,
          en: `use one of: ${options.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`,
        },
      };
    }
    case 'custom':
      return custom(String(issue.params?.code ?? ''), name, got);
    case 'invalid_format':
      return issue.format === 'url'
        ? {
            code: 'not-an-address',
            message: { zh: `“${name.zh}”不是网址：${got}`, en: `"${name.en}" is not a web address: ${got}` },
            fix: { zh: '写完整，以 https:// 开头', en: 'write it in full, beginning with https://' },
          }
        : {
            code: 'wrong-form',
            message: {
              zh: `“${name.zh}”的写法不对：${got}`,
              en: `"${name.en}" is not written as it should be: ${got}`,
            },
            fix: forms[key] ?? { zh: `请参照说明文档中的“${key}”`, en: `see "${key}" in the README` },
          };
    case 'too_small':
      return issue.origin === 'string'
        ? empty(name)
        : bound(name, got, `不小于 ${issue.minimum}`, `at least ${issue.minimum}`);
    case 'too_big':
      return bound(name, got, `不大于 ${issue.maximum}`, `at most ${issue.maximum}`);
    default:
      return {
        code: 'wrong-form',
        message: { zh: `“${name.zh}”的写法不对：${got}`, en: `"${name.en}" is not written as it should be: ${got}` },
        fix: { zh: `请参照说明文档中的“${key}”`, en: `see "${key}" in the README` },
      };
  }
}

/** Values that an editor may not know by their English names. */
const roles: Record<string, string> = {
  author: '作者',
  reporter: '记者',
  correspondent: '通讯员',
  photographer: '摄影',
  editor: '责任编辑',
  translator: '翻译',
};

const inChinese = (option: string): string => (Object.hasOwn(roles, option) ? `${option} ${roles[option]}` : option);

const forms: Record<string, Bilingual> = {
  id: { zh: '只用小写字母、数字和连字号，如 members', en: 'use lower-case letters, digits and hyphens, e.g. members' },
  slug: {
    zh: '只用小写字母、数字和连字号，如 li-qian',
    en: 'use lower-case letters, digits and hyphens, e.g. li-qian',
  },
  email: { zh: '写成 name@example.org', en: 'write name@example.org' },
  base: { zh: '以 / 开头，如 /archive/', en: 'begin with a slash, e.g. /archive/' },
  urls: { zh: '以 / 或 https:// 开头，如 /news/24_595.html', en: 'begin with / or https://, e.g. /news/24_595.html' },
};

const empty = (name: Bilingual): Explanation => ({
  code: 'empty',
  message: { zh: `“${name.zh}”是空的`, en: `"${name.en}" is empty` },
  fix: { zh: '填写内容，或删去这一行', en: 'fill it in, or delete the line' },
});

const bound = (name: Bilingual, got: string, zh: string, en: string): Explanation => ({
  code: 'out-of-range',
  message: { zh: `“${name.zh}”应${zh}，此处为 ${got}`, en: `"${name.en}" should be ${en}, found ${got}` },
  fix: { zh: `改为${zh} 的数`, en: `use a number of ${en}` },
});

function custom(code: string, name: Bilingual, got: string): Explanation {
  if (code === 'not-a-date')
    return {
      code,
      message: { zh: `“${name.zh}”不是日期：${got}`, en: `"${name.en}" is not a date: ${got}` },
      fix: { zh: '写成 2016-04-18 的样子，且日历上有这一天', en: 'write it like 2016-04-18, a day that exists' },
    };
  return {
    code: 'line-break',
    message: { zh: `“${name.zh}”应只有一行`, en: `"${name.en}" should be one line` },
    fix: { zh: '去掉换行', en: 'remove the line break' },
  };
}
