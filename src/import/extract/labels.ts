/** Labels of metadata, `来源：` `發佈時間:` and their like, and what stands after them. */
import { rememberedTexts } from '../../core/remembered.ts';
import { isSurname } from '../../core/surnames.ts';
import { foldScript } from '../comparable.ts';
import { composed, familyOf } from './label-families.ts';
import { isMark } from './label-marks.ts';
import data from './labels.json' with { type: 'json' };
import { detailsIn } from './person-details.ts';
import { withoutOtherRoles } from './role-words.ts';
import { endOfPerson, endOfValue, tidy } from './values.ts';

/** What a label announces; the keys of labels.json. */
export type LabelKind = keyof typeof data;

/** A label found in a line, with its value. Offsets are UTF-16 code units of the line. */
export interface Labelled {
  kind: LabelKind;
  label: string;
  value: string;
  start: number;
  end: number;
}

const kinds = new Map<string, LabelKind>();
for (const [kind, words] of Object.entries(data))
  for (const word of words) kinds.set(word.toLowerCase(), kind as LabelKind);
const keyed = new Map([...kinds].map(([word, kind]) => [word.replace(/ /g, ''), kind]));

/** What a word without its blanks announces. */
const kindOf = rememberedTexts((word): LabelKind | undefined => keyed.get(word) ?? familyOf(word), 2048);

/** Letters of a label may be spread: 来 源. */
const spread = (word: string): string => (/[a-z]/.test(word) ? word.replace(/ /g, '\\s+') : [...word].join('[ 　]*'));

/** The longest label wins; a label ends with a colon, which may be missing only inside its own brackets. */
const labels = new RegExp(
  `(?<![\\p{Script=Han}A-Za-z])(${[...kinds.keys()]
    .sort((a, b) => b.length - a.length)
    .map(spread)
    .join(
      '|',
    )}|${composed})[ 　]*(?:(?:[A-Za-z][A-Za-z .]{1,15})?[:：→]|[】\\]][:：]?|(?<=[ 　])[/／](?=[ 　])|(?<=(?:^|[\\s　])文)[/／](?!\\s*[图摄])|[丨｜|︱│](?=[ 　]*(?:[《“]?\\p{Script=Han}{2}|$))|[/／](?=[ 　]*(?:19|20)\\d{2})|(?<=(?:^|[\\s　])(?:图|摄|摄影))[/／](?=[ 　]?\\p{Script=Han}{2,10}(?:[\\s　、，,]|$))|(?<=来源|出处|媒体)[/／∕](?=[ 　]?\\p{Script=Han}{2,12}(?:[\\s　、，,]|$))|(?<!(?<!撰)文)[/／](?=[ 　]?\\p{Script=Han}{2,4}(?:[\\s　、，,]|$))|(?<=(?:^|[\\s　])(?:文|图文|文图|撰文|摄影|作者|编辑|责编))[ 　]*[·・•][ 　]*(?=\\p{Script=Han}{2,4}(?:[\\s　、，,]|$))|(?<=[|｜][ 　]*(?:文章|稿件)?(?:来源|作者|编辑|责编|责任编辑))(?!简介|介绍|专栏|其他|最新|文章|更多|主页|推荐|授权|团队)(?=[\\p{Script=Han}A-Za-z][^\\s|｜:：，。]{1,15}[ 　]*(?:[|｜]|$))|(?<=^[\\s　]*(?:作者|编辑|责任编辑|责编|来源))[ 　]+(?=(?:[^\\s，。：:]{2,8}|[A-Za-z][A-Za-z. ]{1,19}?)(?:$|[ 　]+[—–](?:[ 　]|$)))|(?<=(?:作者|编辑|责编|审核|来源|记者))[ 　]+[-–—][ 　]+(?=[\\p{Script=Han}])|(?<=[ 　](?:责任编辑|责编))[ 　]+(?=\\p{Script=Han}{2,4}(?:[\\s　]|$))|(?<=[ 　](?:编辑|作者))　[ 　]*(?=\\p{Script=Han}{2,4}(?:[\\s　]|$))|(?<=\\p{Script=Han}{2}(?:时间|日期))[ 　]+(?=(?:19|20)\\d{2}[ ]?[年/.-])|(?<=^[\\s　]*作者[ 　]*)是[ 　]+|(?<=^[\\s　（(【[]*(?:本文|文章|内容|稿件|信息)?(?:转自|转载自|摘自|摘编自|选自|原载|来源于|来自|源自|转载于|源自))(?=[《“「‘\\p{Script=Han}][^，。：:]{1,24}$))`,
  'giu',
);
const glued = new RegExp(
  `(${[...kinds.keys()]
    .filter((word) => word.length >= 2 && /\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .map(spread)
    .join('|')})[ 　]*(?:[:：]|[】\\]][:：]?|(?<=[ 　])[/／](?=[ 　]))`,
  'giu',
);

/** Behind another word it is the end of that one: `活动时间：`. */
const plain = /^(?:时间|日期|地址|图片|文)$/;

/** The end of the value before it, and a label of its own behind the blank: `来源：渡口新闻 编辑：丁一`. */
const isParted = (label: string): boolean => {
  const [before, last] = /^(.*\S)[ 　]+(\S+)$/u.exec(label)?.slice(1) ?? [];
  return before !== undefined && before.length > 1 && kindOf(last!) !== undefined;
};

/** What every label has: a sign behind it, or its own first word at the beginning of the line. */
const announced =
  /[:：→】\]/／∕╱丨｜|︱│·・•]|[ 　][-–—][ 　]|[ 　](?:[編编][辑輯]　|[責责]任?[編编]|作者　)|^[\s　（(【[]*(?:作者|[编編][辑輯]|[责責]任?[编編]|[来來源]|本文|文章|[内內]容|稿件|信息|[转轉]|摘|[选選]|原[载載])/;

/**
 * All labels of a line in order, each with its value, cut at the next label.
 * @example readLabels('[日期:2009-07-16]  来源：豫商网').map(({ kind, value }) => [kind, value])
 * // [['date', '2009-07-16'], ['source', '豫商网']]
 */
export const readLabels = (line: string): readonly Labelled[] => (announced.test(line) ? labelsOf(line) : none);

const none: readonly Labelled[] = [];
const remembered = 512;

const labelsOf = rememberedTexts((line): readonly Labelled[] => {
  const folded = foldScript(line);
  const found = [...folded.matchAll(labels)];
  const starts = new Set(found.map(({ index }) => index));
  // A label may be glued to the value before it: `12:45:00来源:大众网作者:`.
  if (found.length > 0 || /\d\s*[\p{Script=Han}]/u.test(folded)) {
    for (const match of folded.matchAll(glued)) {
      const before = folded.slice(0, match.index);
      if ((plain.test(match[1]!) || isParted(match[1]!)) && /\p{Script=Han}$/u.test(before)) continue;
      if (!starts.has(match.index) && (found.length > 0 || /\d\s*$/.test(before))) found.push(match);
    }
  }
  found.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  const kept = found.filter(
    (match, index) => index === 0 || match.index >= found[index - 1]!.index + found[index - 1]![0].length,
  );
  const read = kept
    .filter((match) => !isList(folded, match) && !isMark(folded, match))
    .map((match, index, shown): Labelled => {
      const end = shown[index + 1]?.index ?? line.length;
      const after = match.index + match[0].length;
      const raw = line.slice(after, end);
      const lead = /^[\s　]*/.exec(raw)?.[0].length ?? 0;
      const label = match[1]!.replace(/[ 　]/g, '').toLowerCase();
      const kind = kindOf(label)!;
      const first = lead + (persons.has(kind) ? endOfPerson : endOfValue)(raw.slice(lead));
      const named = raw.slice(0, first + (persons.has(kind) ? moreNames(raw, lead, first) : 0));
      const next = beforeNextRole(match[0], named, raw.slice(named.length));
      const value = persons.has(kind) ? withoutOtherRoles(next, foldScript(next)) : next;
      return {
        kind,
        label: line.slice(match.index, match.index + match[1]!.length),
        value: tidy(value),
        start: match.index,
        end: after + value.length,
      };
    });
  return withDetails(line, read);
}, remembered);

/** The labels of a line with that of what is said of its author behind him. */
function withDetails(line: string, labels: readonly Labelled[]): readonly Labelled[] {
  const last = labels.at(-1);
  const found = last?.kind === 'author' ? detailsIn(line.slice(last.start)) : undefined;
  if (!last || !found) return labels;
  const author = { ...last, value: last.value.slice(0, detailsIn(last.value)?.at), end: last.start + found.at };
  const { label, value } = found;
  return [
    ...labels.slice(0, -1),
    author,
    { kind: 'number', label, value, start: last.start + found.start, end: line.length },
  ];
}

/** A value without the role behind it that no list knows, where bars part roles and names: `编辑|张三 语音|李四`. */
const beforeNextRole = (label: string, value: string, rest: string): string =>
  /[丨｜|︱│]$/.test(label) && /^[ 　]*[丨｜|︱│]/.test(rest)
    ? value.replace(/[ 　]+\p{Script=Han}{2,4}[ 　]*$/u, '')
    : value;

const persons: ReadonlySet<LabelKind> = new Set(['author', 'reporter', 'correspondent', 'editor']);

/** Names of three characters behind a name and wide blanks: those who wrote together. A shorter word may be a town. */
function moreNames(raw: string, lead: number, end: number): number {
  if (!areNames(raw.slice(lead, end).trim())) return 0;
  const more = /^(?:[\s　]{1,3}\p{Script=Han}{3}(?=[\s　]|$))+/u.exec(raw.slice(end))?.[0] ?? '';
  return areNames(more.trim()) ? more.length : 0;
}

const areNames = (text: string): boolean => {
  const names = foldScript(text).split(/[、\s　]+/);
  return names.every(
    (name) => /^\p{Script=Han}{2,4}$/u.test(name) && isSurname(name[0]!) && kindOf(name) === undefined,
  );
};

/** Labels in a row without values are a list of words: `来源 | 作者 | 编辑`, `采写/摄影：王一`. */
const isList = (folded: string, match: RegExpExecArray): boolean =>
  /[丨｜|︱│/／]$/.test(match[0]) &&
  kindOf(/^[ 　]*(\p{Script=Han}*)/u.exec(folded.slice(match.index + match[0].length))![1]!) !== undefined;

/** The cells of a field list that announce the record's title and its text. */
const cellLabels: Record<'title' | 'body', string[]> = {
  title: '标题 题目 主旨 主题 新闻标题 文章标题 公告标题 消息标题 名称 题名 title subject'.split(' '),
  body: '内容 正文 内文 新闻内文 文章内文 新闻全文 本文 本文内容 正文内容 详细说明 新闻内容 文章内容 公告内容 消息内容 详细内容 内容说明 说明 content'.split(
    ' ',
  ),
};

/**
 * What a cell announces that holds nothing but a label.
 * @example labelOf('發佈單位：') // 'source'
 */
export function labelOf(text: string): LabelKind | 'title' | 'body' | undefined {
  const whole = foldScript(text)
    .replace(/[\s　:：【】[\]]/g, '')
    .toLowerCase();
  // Overseas pages print a label in two languages: 日期 Date.
  const word = /\p{Script=Han}{2}/u.test(whole) ? whole.replace(/[a-z./]+/g, '') : whole;
  if (cellLabels.title.includes(word)) return 'title';
  if (cellLabels.body.includes(word)) return 'body';
  return kindOf(word);
}
