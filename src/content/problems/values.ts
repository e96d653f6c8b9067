/** Problems of keys and values: front matter, settings, glossary. */
import { list, type Template, words, zh } from '../../i18n/sentence.ts';
import { error, keyOf, nameOf, type Said, said, type ValuePath, warning } from './define.ts';
import { fileNameKeys, needlessKeys } from './suggest.ts';
import { yamlMistakes } from './yaml.ts';

/** A value that is not as it should be. */
interface Found {
  path: ValuePath;
  found: string;
}

const types: Record<string, [Template, string]> = {
  string: [zh`文字`, 'text'],
  number: [zh`数字`, 'a number'],
  int: [zh`整数`, 'a whole number'],
  boolean: [zh` true 或 false`, 'true or false'],
  array: [zh`列表`, 'a list'],
  object: [zh`键与值`, 'keys with values'],
  record: [zh`键与值`, 'keys with values'],
};

/** How values of a fixed form are written, by their keys. */
const forms: Record<string, [Template, string]> = {
  id: [zh`只用小写字母、数字和连字号，如 members`, 'use lower-case letters, digits and hyphens, e.g. members'],
  slug: [zh`只用小写字母、数字和连字号，如 li-qian`, 'use lower-case letters, digits and hyphens, e.g. li-qian'],
  timeZone: [
    zh`写成 Asia/Shanghai、Asia/Kuala_Lumpur、America/Vancouver 的样子`,
    'write it like Asia/Shanghai, Asia/Kuala_Lumpur or America/Vancouver',
  ],
  email: [zh`写成 name@example.org`, 'write name@example.org'],
  base: [zh`以 / 开头，如 /archive/`, 'begin with a slash, e.g. /archive/'],
  urls: [zh`以 / 或 https:// 开头，如 /news/24_595.html`, 'begin with / or https://, e.g. /news/24_595.html'],
  image: [zh`以 /images/ 开头，如 /images/share.jpg`, 'begin with /images/, e.g. /images/share.jpg'],
};

/** Values that an editor may not know by their English names. */
const roles: Record<string, string> = {
  author: '作者',
  reporter: '记者',
  correspondent: '通讯员',
  photographer: '摄影',
  editor: '责任编辑',
  translator: '翻译',
};
const option = (name: string): Template | string =>
  Object.hasOwn(roles, name) ? zh`${name} ${words(roles[name]!)}` : name;

/** A mistake of YAML with the line to write instead, where there is one. */
const withCure = (known: Said | undefined, better: string | undefined): Said | undefined =>
  known && better ? { message: known.message, fix: { zh: zh`写成 ${better}`, en: `write ${better}` } } : known;

/** What to do about a key that nobody knows. */
function keyCure(key: string, near: string | undefined, known: readonly string[]): readonly [Template, string] {
  const name = key.toLowerCase();
  const [, inner, value] = /^(\w+):(.+)$/.exec(key) ?? [];
  if (inner && value) return [zh`冒号后空一格：${inner}: ${value}`, `put a space after the colon: ${inner}: ${value}`];
  if (!near && known.includes('title') && fileNameKeys.has(name))
    return [zh`删去这一行：文章的网址就是它的文件名`, "delete the line: an article's address is the name of its file"];
  if (!near && known.includes('title') && needlessKeys.has(name))
    return [zh`删去这一行，这里用不到它`, 'delete the line, nothing here needs it'];
  if (!near) return [zh`可用的键：${list(known)}`, `known keys: ${known.join(', ')}`];
  const example = keyExamples[near];
  return example
    ? [zh`是否应为“${near}”？例：${example}`, `did you mean "${near}"? e.g. ${example}`]
    : [zh`是否应为“${near}”？`, `did you mean "${near}"?`];
}

/** Keys whose values are more than a word. */
const keyExamples: Readonly<Record<string, string>> = {
  credits: 'credits: [{ role: reporter, name: 黄萍 }]',
  image: 'image: { src: /images/a.jpg, alt: 会场全景 }',
  tags: 'tags: [招商, 引资]',
  legacy: 'legacy: { urls: [/news/24_595.html] }',
  corrections: 'corrections: [{ date: 2016-05-01, text: 更正了人名 }]',
  draft: 'draft: true',
};

/** The kinds of problem of keys and values. */
export const valueProblems = {
  empty: error<{ path: ValuePath }>({ in: 'front matter', before: 'tags:', after: 'tags: [招商]' }, ({ path }) => {
    const name = nameOf(path);
    return said(
      [zh`“${name.zh}”是空的`, `"${name.en}" is empty`],
      [zh`填写内容，或删去这一行`, 'fill it in, or delete the line'],
    );
  }),
  'line-break': error<{ path: ValuePath }>(
    { in: 'front matter', before: 'title: |\n  第一行\n  第二行', after: 'title: 第一行 第二行' },
    ({ path }) => {
      const name = nameOf(path);
      return said(
        [zh`“${name.zh}”应只有一行`, `"${name.en}" should be one line`],
        [zh`去掉换行`, 'remove the line break'],
      );
    },
  ),
  'markup-in-value': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'title: 汝州<br>商人返乡', after: 'title: 汝州商人返乡' },
    ({ found, better }) =>
      said(
        [
          zh`这里只能写文字，标记会照原样印出：${found}`,
          `only plain text stands here, markup would be printed: ${found}`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'name-with-office': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'people: [李乾（会长）]', after: 'people: [李乾]' },
    ({ found, better }) =>
      said(
        [
          zh`“${found}”带着职务，会与“${better}”分成两个人`,
          `"${found}" has an office with it: it would be another person than "${better}"`,
        ],
        [zh`people 里只写姓名：${better}`, `write the name alone in people: ${better}`],
      ),
  ),
  'missing-key': error<{ path: ValuePath }>(
    {
      in: 'front matter',
      before: 'image: { src: /images/a.jpg }',
      after: 'image: { src: /images/a.jpg, alt: 会场全景 }',
    },
    ({ path }) => {
      const name = nameOf(path);
      const key = keyOf(path);
      return said(
        [zh`缺少“${name.zh}”`, `"${name.en}" is missing`],
        [zh`请补上一行 ${key}: …`, `add a line ${key}: …`],
      );
    },
  ),
  'not-a-date': error<Found & { edtf?: boolean; better?: string | undefined }>(
    { in: 'front matter', before: 'eventDate: 2016-02-30', after: 'eventDate: 2016-02-29' },
    ({ path, found, edtf, better }) => {
      const name = nameOf(path);
      const partial = [
        zh`写成 2016-04-18 的样子，且日历上有这一天；只知月份写 2016-04，只知年份写 2016，待考的加 ?，起止之间写 /，不知道写 unknown`,
        'write it like 2016-04-18, a day that exists; 2016-04 or 2016 where no more is known, a ? after what is in doubt, a / between two ends, unknown for nothing',
      ] as const;
      return said(
        [zh`“${name.zh}”不是日期：${found}`, `"${name.en}" is not a date: ${found}`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : edtf
            ? partial
            : [zh`写成 2016-04-18 的样子，且日历上有这一天`, 'write it like 2016-04-18, a day that exists'],
      );
    },
  ),
  'not-an-address': error<Found>(
    {
      in: 'front matter',
      before: 'source: { name: 中华工商时报, url: example.org }',
      after: 'source: { name: 中华工商时报, url: https://example.org/ }',
    },
    ({ path, found }) => {
      const name = nameOf(path);
      return said(
        [zh`“${name.zh}”不是网址：${found}`, `"${name.en}" is not a web address: ${found}`],
        [zh`写完整，以 https:// 开头`, 'write it in full, beginning with https://'],
      );
    },
  ),
  'out-of-range': error<Found & { bound: 'least' | 'most'; limit: number }>(
    { in: 'site.yaml', before: 'pageSize: 1000', after: 'pageSize: 200' },
    ({ path, found, bound, limit }) => {
      const name = nameOf(path);
      const [wanted, wantedEn] =
        bound === 'least' ? [zh`不小于 ${limit}`, `at least ${limit}`] : [zh`不大于 ${limit}`, `at most ${limit}`];
      return said(
        [zh`“${name.zh}”应${wanted}，此处为 ${found}`, `"${name.en}" should be ${wantedEn}, found ${found}`],
        [zh`改为${wanted} 的数`, `use a number of ${wantedEn}`],
      );
    },
  ),
  'unknown-key': error<{ key: string; near: string | undefined; known: readonly string[] }>(
    { in: 'front matter', before: 'tag: [招商]', after: 'tags: [招商]' },
    ({ key, near, known }) => said([zh`没有“${key}”这个键`, `there is no key "${key}"`], keyCure(key, near, known)),
  ),
  'unknown-value': error<Found & { options: readonly string[]; near: string | undefined }>(
    { in: 'front matter', before: 'script: zh-CN', after: 'script: zh-Hans' },
    ({ path, found, options, near }) => {
      const name = nameOf(path);
      return said(
        [zh`“${name.zh}”不能是 ${found}`, `"${name.en}" cannot be ${found}`],
        [
          zh`可用：${list(options.map(option))}${near ? zh`（是否应为 ${near}？）` : ''}`,
          `use one of: ${options.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`,
        ],
      );
    },
  ),
  'wrong-form': error<Found>(
    {
      in: 'glossary',
      before: '- { hans: 李乾, hant: 李乾, slug: Li Qian }',
      after: '- { hans: 李乾, hant: 李乾, slug: li-qian }',
    },
    ({ path, found }) => {
      const name = nameOf(path);
      const key = keyOf(path);
      return said(
        [zh`“${name.zh}”的写法不对：${found}`, `"${name.en}" is not written as it should be: ${found}`],
        forms[key] ?? [zh`请参照说明文档中的“${key}”`, `see "${key}" in the README`],
      );
    },
  ),
  'wrong-type': error<Found & { expected: string; better?: string | undefined }>(
    { in: 'front matter', before: 'tags: 招商', after: 'tags: [招商]' },
    ({ path, found, expected, better }) => {
      const name = nameOf(path);
      const [wanted, wantedEn] = types[expected] ?? [words(expected), expected];
      return said(
        [zh`“${name.zh}”应为${wanted}，此处为 ${found}`, `"${name.en}" should be ${wantedEn}, found ${found}`],
        better ? [zh`写成 ${better}`, `write ${better}`] : [zh`改为${wanted}`, `make it ${wantedEn}`],
      );
    },
  ),
  'value-cut': error<{ found: string; better: string }>(
    { in: 'front matter', before: 'title: 汝州 #回归# 工程', after: 'title: "汝州 #回归# 工程"' },
    ({ found, better }) =>
      said(
        [zh`# 前有空格，从它起的“${found}”会被略去`, `a # after a space begins a remark, so "${found}" would be lost`],
        [zh`给整个值加上引号：${better}`, `put the whole value in quotes: ${better}`],
      ),
  ),
  'yaml-syntax': error<{ mistake: string; detail?: string; better?: string | undefined }>(
    { in: 'front matter', before: 'summary：三年回来四百人', after: 'summary: 三年回来四百人' },
    ({ mistake, detail = '', better }) =>
      withCure(yamlMistakes[mistake], better) ??
      said(
        [zh`YAML 写法有误（${mistake}）`, `this is not YAML: ${detail}`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [
              zh`检查冒号后是否有空格、引号和括号是否成对、缩进是否一致`,
              'check the space after each colon, paired quotes and brackets, and even indents',
            ],
      ),
  ),
};
