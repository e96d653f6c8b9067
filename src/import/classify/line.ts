/** What is seen of a line by itself, before its neighbours are asked. */

import { foldLine, foldScript, hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import { readLabels } from '../extract/labels.ts';
import type { Block, Declared } from '../page.ts';
import {
  byline,
  caption,
  credit,
  dateline,
  framePatterns,
  isColumn,
  isInterface,
  isName,
  isRelated,
  numbered,
} from './patterns.ts';

/** The features of one line, by name; those that are absent are 0. */
export type Features = Record<string, number>;

/** A line with what its neighbours need to know of it. */
export interface Seen {
  block: Block;
  folded: string;
  key: string;
  han: number;
  sentence: boolean;
  long: boolean;
  meta: boolean;
  own: Features;
}

const endsSentence = /[。！？!?…][”」』"’）)】]*$|[：:；;，,]$|[。！？][)）]$/;
/** Names of offices, societies, papers. */
export const organisation =
  /(?:委员会|商会|协会|联合会|总会|学会|研究会|网站|官网|公司|集团|中心|办公室|工商联|侨联|编辑部|秘书处|政府|部|局|网|报|社|台|大学|学院|基金会|同乡会|促进会|联谊会|会馆|公会)$/;
/** Words that make a line say something. */
export const predicate =
  /[，,。！!？?：:“”「」]|成立|举行|召开|举办|考察|访问|出席|开幕|签约|当选|获|赴|到访|参加|揭牌|座谈|换届|莅临|走访|慰问|捐|启动|调研|来访|拜访|率|祝贺|表彰|增选|选举|入选|荣膺|一行|探讨|推动|助力|共|缔结|结成|签署|成为|获评|亮相|发布|关于|通知|与|和|在|向|为|是|有/;
const names: [string, RegExp][] = [
  ['class-title', /title|headline|biaoti|subject/],
  ['class-meta', /info|meta|source|laiyuan|author|byline|date|time|property|infos/],
  [
    'class-chrome',
    /nav|menu|foot|copyright|breadcrumb|crumb|position|location|share|related|recommend|sidebar|\bad\b|advert|hot|rank|prev|next|tool|print|login|search|comment|toolbar/,
  ],
];

/** Lines of a page's frame are short; in longer ones only what stands at the beginning tells. */
const longestFrame = 240;
const atStart = new Set(['copyright', 'contact', 'breadcrumb', 'greeting', 'disclaimer']);

/** A yes or no as a feature. */
export const flag = (value: unknown): number => (value ? 1 : 0);

/** A date that counts from the day on which the page was saved. */
export const relativeDate = /\d+\s*(?:秒|分钟|小时|天|周|个月|年)[之以]?前\s*$/;

/** Looks at one line. */
export function see(block: Block, declared: Declared): Seen {
  const { text, hints } = block;
  const folded = foldScript(text);
  const key = foldLine(text);
  const han = hanCount(text);
  const labels = readLabels(text.slice(0, longestFrame));
  const dates = findDates(text.slice(0, longestFrame));
  const covered = [...labels, ...dates].reduce((sum, { start, end }) => sum + (end - start), 0);
  const size = text.trim().length;
  const clauses = text.match(/[，,。；;！？]/g)?.length ?? 0;
  const sentence = endsSentence.test(text.slice(-24));
  const long =
    block.kind !== 'table' &&
    hints.linked < 0.6 &&
    (han > 60 || (han > 14 && sentence && clauses > 0)) &&
    labels.length < 2;
  const spoken = labels.some(
    ({ kind, value }) => (kind === 'reporter' || kind === 'author') && /[，。？！?!]/.test(value),
  );
  const meta =
    !spoken &&
    !numbered.test(text) &&
    !sentence &&
    labels.length + dates.length > 0 &&
    (covered / Math.max(size, 1) > 0.6 || (size <= longestFrame && unexplained(folded, [...labels, ...dates]) <= 8));
  const own: Features = {
    bias: 1,
    tiny: flag(han <= 3 && size <= 8),
    short: flag(size <= 30),
    medium: flag(size > 30 && size <= 60),
    long: flag(long),
    huge: flag(han > 80 && hints.linked < 0.6),
    sentence: flag(sentence),
    stops: Math.min((text.match(/。/g)?.length ?? 0) / 2, 1),
    clauses: Math.min(clauses / 3, 1),
    open: flag(!sentence),
    empty: flag(!/[\p{L}\p{N}]/u.test(text) && block.kind !== 'image'),
    latin: flag(han === 0 && block.kind !== 'image'),
    'labels-one': flag(labels.length === 1 && !spoken),
    'labels-many': flag(labels.length > 1 && !spoken),
    // 时间：… is a line of metadata above the text, and one of a notice inside it.
    'labels-plain': flag(
      labels.length === 1 && /^(?:时间|日期|文|图片|单元|媒体|大小)$/.test(foldScript(labels[0]!.label)),
    ),
    name: flag(isName(folded)),
    'labels-size': flag(labels.length > 0 && labels.every(({ kind }) => kind === 'size')),
    'labels-editor': flag(labels.some(({ kind }) => kind === 'editor' || kind === 'reviewer')),
    'labels-date': flag(labels.some(({ kind }) => kind === 'date' || kind === 'uploaded' || kind === 'views')),
    meta: flag(meta),
    date: flag(dates.length > 0),
    'bare-date': flag((dates.length > 0 && size - covered <= 3) || (size <= 24 && relativeDate.test(folded))),
    interface: flag(size <= longestFrame && isInterface(folded)),
    several: flag(/\S[\s|｜/·]+\S/.test(text.trim())),
    column: flag(isColumn(folded)),
    related: flag(isRelated(folded)),
    caption: flag(size < 90 && caption.test(folded)),
    numbered: flag(numbered.test(text)),
    byline: flag(size <= 80 && byline.test(folded) && !spoken),
    dateline: flag(dateline.test(folded.slice(0, 80))),
    credit: flag(size < 45 && credit.test(folded)),
    finis: flag(/^[（(]?完[)）]?$/.test(text.trim())),
    dash: flag(/^[—\-–－]{1,3}\s*\S/.test(text)),
    organisation: flag(size <= 60 && organisation.test(folded) && !predicate.test(folded) && han <= 24),
    predicate: flag(predicate.test(folded)),
    address: flag(/\w@\w|https?:\/\/|www\./i.test(text)),
    declared: flag(han > 1 && declared.titles.some((title) => foldLine(title) === key)),
    'declared-part': flag(han > 3 && declared.titles.some((title) => foldLine(title).startsWith(key))),
    'site-name': flag(declared.siteName && foldLine(declared.siteName) === key),
    h1: flag(block.kind === 'heading' && block.level === 1),
    heading: flag(block.kind === 'heading'),
    item: flag(block.kind === 'item'),
    solid: flag(block.kind === 'table' || block.kind === 'image' || block.kind === 'quote'),
    image: flag(block.kind === 'image'),
    linked: hints.linked,
    field: flag(hints.field),
    bold: flag(hints.bold),
    ornament: flag(
      block.kind === 'image' &&
        /icon|logo|spacer|bullet|arrow|qrcode|erweima|ewm|weixin|wechat|banner|button|btn|blank|dot|line\b|share|avatar|loading|\.gif(?:$|\?)/i.test(
          block.src ?? '',
        ),
    ),
    'in-article': flag(hints.inArticle === true),
    'out-of-article': flag(hints.inArticle === false),
    repeated: Math.min(hints.repeated / 2, 1),
  };
  const head = folded.trim().slice(0, longestFrame);
  for (const [name, pattern] of Object.entries(framePatterns))
    own[`frame-${name}`] = flag((size <= longestFrame || atStart.has(name)) && pattern.test(head));
  for (const [name, pattern] of names) own[name] = flag(hints.names && pattern.test(hints.names));
  return { block, folded, key, han, sentence, long, meta: meta || Boolean(own.byline && size < 40), own };
}

/** Han characters of a metadata line that no label, date, reporter, outlet, column or counter explains. */
function unexplained(folded: string, spans: { start: number; end: number }[]): number {
  let rest = folded;
  for (const { start, end } of spans) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  const words = rest
    .replace(/(?:本[报网刊台])?(?:特约|实习)?(?:记者|通讯员)[ 　]*\p{Script=Han}{2,4}/gu, ' ')
    .split(/[\s　|｜/【】[\]()（）]+/);
  return words
    .filter(
      (word) =>
        !isInterface(word) &&
        !isColumn(word) &&
        !framePatterns.counters.test(word) &&
        !(word.length <= 12 && organisation.test(word)),
    )
    .reduce((sum, word) => sum + hanCount(word), 0);
}
