/** Where, when and by whom news was sent: the dateline (电头) of a first paragraph, and the names in and behind it. */
import { dateline, isName } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { readCredit } from './byline.ts';
import { claim, dateClaim } from './claims.ts';
import { openingByline } from './opening-byline.ts';
import { readProvenance } from './provenance.ts';
import { ranks } from './ranks.ts';
import { readWire } from './wire.ts';

const leastProse = 30;
/** A site's summary and its links may stand above what begins with an outlet in its bracket: `【渡口网】`. */
const mostAbove = 10;

/**
 * Which paragraphs may carry a dateline: the first two, the first that is prose, and the first prose that begins with an
 * outlet.
 * @param texts where the paragraphs of a body are
 */
export function openingsOf(body: readonly Block[], texts: readonly number[]): Set<number> {
  const prose = texts.filter((index) => hanCount(body[index]!.text) >= leastProse);
  // Lines of the frame may be left above the prose.
  const first = prose.slice(0, 1);
  const marked = texts
    .slice(0, mostAbove)
    .find((index) => prose.includes(index) && /^[\s　]*【\p{Script=Han}{2,8}[网網报報社]】/u.test(body[index]!.text));
  return new Set([...texts.slice(0, 2), ...first, ...(marked === undefined ? [] : [marked])]);
}

/** Reads the dateline of a first paragraph, which stays in the text. */
export function readDateline(text: string): Claim[] {
  const folded = foldScript(text.slice(0, 200));
  const day = /^[（(【[]([^）)】\]]{0,14})[)）】\]]/.exec(text)?.[1];
  const opened = openingByline(text);
  return [
    ...opened,
    ...(opened.length > 0 ? [] : reportedOn(folded, text)),
    ...dateClaim('date', day, ranks.dateline, { kind: 'date-from-dateline', quote: day ?? '' }),
    ...outletBefore(text),
    ...readCredit(text),
    ...readWire(text),
    ...sourceOfDateline(text),
  ];
}

/** Who reports, with the day, before the colon of the first sentence: `东方网通讯员丁一、记者贺二1月11日报道：`. */
const each = '(?:记者|通讯员|实习生)[\\s　]*(?:\\p{Script=Han}{2,4}?[、\\s　]+)*?\\p{Script=Han}{2,4}?';
const dated = new RegExp(
  `^[\\s　]*(?:本[报网台刊站]|\\p{Script=Han}{2,8}?[报社网台])?(?<who>${each}(?:[、，\\s　]*${each})*)[\\s　]*(?:\\d{1,2}月)?\\d{1,2}日[\\s　]*\\p{Script=Han}{0,6}?(?:报道|报导|电|讯)[\\s　]*[:：，]`,
  'u',
);

function reportedOn(folded: string, text: string): Claim[] {
  const who = dated.exec(folded)?.groups?.who;
  const names = who?.split(/[、，\s　]*(?:记者|通讯员|实习生)[\s　]*|[、\s　]+/).filter(Boolean);
  if (!who || !names?.every(isName)) return [];
  const at = folded.indexOf(who);
  return claim('author', text.slice(at, at + who.length), ranks.byline);
}

/** An outlet alone in the bracket before the first sentence, or where the text is taken from: `〔中央社〕`, `（转载自《晨报》）`. */
function outletBefore(text: string): Claim[] {
  const [whole, inner] = /^[\s　]*[（(【〔[]([^（()）【】〔〕[\]]{2,24})[)）】〕\]](?=\s*\S)/u.exec(text) ?? [];
  if (!whole || !inner) return [];
  const flag = { kind: 'source-from-dateline', quote: whole.trim() };
  if (/^(?![本我])\p{Script=Han}{2,8}[社报网]$/u.test(foldScript(inner)))
    return claim('source', inner, ranks.dateline, flag);
  return readProvenance(inner).map((one) => (one.field === 'source' ? { ...one, flag } : one));
}

/** The agency of a dateline. @example sourceOfDateline('中央社台北4日電') // [{ field: 'source', value: '中央社', … }] */
export function sourceOfDateline(text: string): Claim[] {
  const line = dateline.exec(foldScript(text.slice(0, 80)));
  // 据新华社… names the agency on which the report draws.
  const source = line?.groups?.source?.replace(/^据/, '');
  if (
    !line ||
    !source ||
    !/(?:网|社|报|台|在线|频道|日报|晚报|早报|时报|商报|周刊|导报)$/.test(source) ||
    /^(?:本|我)(?:网|社|报|台|刊|站)$/.test(source)
  )
    return [];
  const start = line[0].indexOf(source);
  const quote = text.slice(0, line[0].length).trim();
  return claim('source', text.slice(start, start + source.length), ranks.dateline, {
    kind: 'source-from-dateline',
    quote,
  });
}
