/** Problems of keys, and of YAML itself: front matter, settings, glossary. */
import { list, zh } from '../../i18n/sentence.ts';
import { error, keyOf, nameOf, type Said, said, type ValuePath } from './define.ts';
import { keyCure, twinCure } from './key-cures.ts';
import { yamlMistakes } from './yaml.ts';

/** A mistake of YAML with the line to write instead, where there is one. */
const withCure = (known: Said | undefined, better: string | undefined): Said | undefined =>
  known && better ? { message: known.message, fix: { zh: zh`写成 ${better}`, en: `write ${better}` } } : known;

const severalKeys = (parts: readonly string[]): Said =>
  said(
    [zh`一行里写了${parts.length}个键`, `there are ${parts.length} keys in one line`],
    [zh`分成${parts.length}行写：${list(parts, ' ⏎ ')}`, `write ${parts.length} lines: ${parts.join(' ⏎ ')}`],
  );

/** The kinds of problem of keys. */
export const keyProblems = {
  empty: error<{ path: ValuePath }>({ in: 'front matter', before: 'tags:', after: 'tags: [招商]' }, ({ path }) => {
    const name = nameOf(path);
    return said(
      [zh`“${name.zh}”是空的`, `"${name.en}" is empty`],
      path.length === 0
        ? [
            zh`写上内容：文章至少有 title: 与 date:，site.yaml 至少有 title: 与 url:`,
            'fill it in: an article has title: and date: at the least, site.yaml title: and url:',
          ]
        : [zh`填写内容，或删去这一行`, 'fill it in, or delete the line'],
    );
  }),
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
        /^han[st]$/.test(key) || (typeof path.at(-2) === 'number' && /^(?:name|role)$/.test(key))
          ? [zh`在同一项里补上 ${key}: …，前面不写 -`, `add ${key}: … to the same item, without a hyphen before it`]
          : [zh`请补上一行 ${key}: …`, `add a line ${key}: …`],
      );
    },
  ),
  'unknown-key': error<{
    /** Where the key stands: the path of the keys and values that it is among. */
    among: ValuePath;
    key: string;
    near: string | undefined;
    known: readonly string[];
    better?: string | undefined;
    /** Another key of the place that says the same: only one of both can stay. */
    twin?: string | undefined;
    /** The name that another program was to give the page by this key. */
    address?: string | undefined;
  }>(
    { in: 'front matter', before: 'tag: [招商]', after: 'tags: [招商]' },
    ({ key, near, known, better, twin, address }) =>
      said(
        [zh`没有“${key}”这个键`, `there is no key "${key}"`],
        address
          ? [
              zh`网址就是文件名：要 …/${address}/，把文件改名为 ${address}.mdx；再删去这一行`,
              `the address is the name of the file: for …/${address}/ rename the file to ${address}.mdx, and delete this line`,
            ]
          : twin
            ? twinCure(twin, better)
            : better
              ? [zh`写成 ${better}`, `write ${better}`]
              : keyCure(key, near, known),
      ),
  ),
  'value-cut': error<{ found: string; better: string }>(
    { in: 'front matter', before: 'title: 汝州 #回归# 工程', after: 'title: "汝州 #回归# 工程"' },
    ({ found, better }) =>
      said(
        [zh`# 前有空格，从它起的“${found}”会被略去`, `a # after a space begins a remark, so "${found}" would be lost`],
        [zh`给整个值加上引号：${better}`, `put the whole value in quotes: ${better}`],
      ),
  ),
  'yaml-syntax': error<{
    mistake: string;
    detail?: string;
    better?: string | undefined;
    parts?: readonly string[];
    /** A key that stands twice, the line of the first, and one line with the items of both. */
    twice?: { key: string; line?: number; merged?: string };
  }>(
    { in: 'front matter', before: 'summary：三年回来四百人', after: 'summary: 三年回来四百人' },
    ({ mistake, detail = '', better, parts, twice }) =>
      (parts && severalKeys(parts)) ??
      (twice &&
        said(
          twice.line
            ? [
                zh`“${twice.key}”写了两次，第${twice.line}行已有一个`,
                `"${twice.key}" stands twice: line ${twice.line} has it already`,
              ]
            : [zh`“${twice.key}”写了两次`, `"${twice.key}" stands twice`],
          twice.merged
            ? [zh`并成一行：${twice.merged}`, `write one line: ${twice.merged}`]
            : [zh`只留对的一个，另一个删去`, 'keep the one that is right, and delete the other'],
        )) ??
      withCure(yamlMistakes[mistake], better) ??
      said(
        [zh`这一行读不出来，不是“键: 值”的写法`, `this is not YAML: ${detail}`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [
              zh`检查冒号后是否有空格、引号和括号是否成对、缩进是否一致`,
              'check the space after each colon, paired quotes and brackets, and even indents',
            ],
      ),
  ),
};
