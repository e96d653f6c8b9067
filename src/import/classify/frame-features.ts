/** The frame around articles, as it shows in a line's words and in the names of the elements that hold it. */
import { type LineReading, longestFrame } from './line-reading.ts';
import { framePatterns, numbered } from './patterns.ts';

const names: [string, RegExp][] = [
  ['class-title', /title|headline|biaoti|subject/],
  ['class-meta', /info|meta|source|laiyuan|author|byline|date|time|property|infos/],
  [
    'class-chrome',
    /nav|menu|foot|copyright|breadcrumb|crumb|position|location|share|related|recommend|sidebar|\bad\b|advert|hot|rank|prev|next|tool|print|login|search|comment|toolbar|yemei|yejiao|running-?head|folio/,
  ],
];

/** Frame patterns that tell in a long line, too, where they stand at its beginning. */
const atStart = new Set(['copyright', 'contact', 'breadcrumb', 'greeting', 'disclaimer']);

const longestCall = 40;
const halfLinked = 0.4;
const topic = /^[\s　]*(?:主题|topics?|sections?)[\s　]*[:：]/i;

const flag = (value: unknown): number => (value ? 1 : 0);

/** The features that tell a frame. */
export function frameFeatures({ block: { hints }, folded, size, sentence }: LineReading): Record<string, number> {
  const features: Record<string, number> = {};
  const head = folded.trim().slice(0, longestFrame);
  for (const [name, pattern] of Object.entries(framePatterns))
    features[`frame-${name}`] = flag((size <= longestFrame || atStart.has(name)) && pattern.test(head));
  // `咨询电话：…。` ends a notice; no footer has a full stop.
  if (sentence && hints.inArticle === true && hints.repeated === 0 && /。\s*$/.test(folded))
    features['frame-contact'] = 0;
  // An item of a numbered list that tells whom to call is text: `2. 联络电话：…`.
  if (features['frame-contact'] && numbered.test(head)) features['frame-contact'] = 0;
  if (features['frame-disclaimer'] && isCondition(head)) features['frame-disclaimer'] = 0;
  // Portals print the section that an article is in as a label and a link: `主題: 會員園地`. A topic without one is text, and
  // 主旨 opens the official letters of Taiwan.
  if (hints.linked > halfLinked && topic.test(head)) features['frame-breadcrumb'] = 1;
  // What asks the reader to subscribe is no sentence of the text.
  if (features['frame-share'] && size <= longestCall) Object.assign(features, { long: 0, sentence: 0, clauses: 0 });
  for (const [name, pattern] of names) features[name] = flag(hints.names && pattern.test(hints.names));
  return features;
}

/** A sentence on rights behind others that are not of the site: a condition of what the text invites to. */
function isCondition(folded: string): boolean {
  const rights = /[^。！？]*(?:版权归|著作权归|使用权归).{0,12}所有/u.exec(folded);
  const before = folded.slice(0, rights?.index ?? 0);
  return /[。！？]\s*$/.test(before) && !/本[站网]|转载|来源|网络|侵权|声明|观点|图片|作者|授权|免责|凡/.test(before);
}
