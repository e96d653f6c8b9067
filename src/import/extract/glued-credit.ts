/** Who wrote, without brackets behind the last sentence of a paragraph: `……就好了。」報導．攝影╱余國基`, `……出嫁。”本报记者余国基`. */
import { foldScript, hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { standing } from '../standing.ts';
import { readCredits } from './credit-line.ts';
import { ranks } from './ranks.ts';
import { anyRole } from './role-words.ts';
import { isPersonal } from './vouch.ts';

const longest = 40;
/** A shorter line is a caption, or a heading. */
const leastProse = 24;

/** The last sentence's sign, and what stands behind it. */
const behindSentence =
  /[。！？!?…”」』](?<gap>[\s　]*[—–─－-]{0,3}[\s　]*)(?<tail>[^\s　—–─－。！？!?…“”「」『』-][^。！？!?…“”「」『』]{1,39})$/u;
const row = `${anyRole}(?:[\\s　]*[/／、·・•．.&＆和][\\s　]*${anyRole})*`;
const labelled = new RegExp(`^${row}[\\s　]*[:：/／|｜丨][\\s　]*\\S`, 'u');
/** An office of the press, before names. */
const held = new RegExp(
  `^(?:本[报刊网台社站]|${standing})*(?:\\p{Script=Han}{2,8}[报社网台刊])?(?:${standing})*(?:记者|通讯员|实习生|特约撰稿人?|特派员)[\\s　:：／]*\\p{Script=Han}`,
  'u',
);

interface Glued {
  /** Where the text ends; none where the credit may be text, and stays. */
  at?: number;
  tail: string;
  claims: Claim[];
}

/**
 * The blocks without such credits, and what they claim. Where they name several people the page has several reports: all
 * stay, and it is told.
 * @example takeGluedCredits([paragraph('……他说，这样就好了。」報導．攝影╱余國基')]).claims // author 余國基
 */
export function takeGluedCredits(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const last = blocks.findLast(isProse);
  const found = new Map(blocks.flatMap((block) => [...entryOf(block, block === last)]));
  const all = [...found.values()];
  const authors = new Set(all.flatMap(({ claims }) => authorOf(claims) ?? []));
  if (authors.size > 1)
    return {
      blocks,
      claims: all.flatMap(({ claims }) => claims.map((one) => ({ ...one, unvouched: true }))),
      dropped: [],
    };
  return {
    blocks: blocks.map((block) => {
      const at = found.get(block)?.at;
      return at === undefined
        ? block
        : { ...block, text: block.text.slice(0, at), marks: block.marks.filter(({ end }) => end <= at) };
    }),
    claims: all.flatMap(({ claims }) => claims),
    dropped: all.flatMap(({ at, tail }) => (at === undefined ? [] : [{ text: tail, reason: 'byline' }])),
  };
}

const authorOf = (claims: readonly Claim[]): string | undefined =>
  claims.find(({ field }) => field === 'author')?.value;

const isProse = ({ kind, text, hints }: Block): boolean =>
  kind === 'paragraph' && hints.linked <= 0.5 && hanCount(text) >= leastProse;

function* entryOf(block: Block, isLast: boolean): Generator<[Block, Glued]> {
  if (!isProse(block)) return;
  const whole = block.text.trimEnd();
  const from = Math.max(0, whole.length - longest - 4);
  const { gap = '', tail } = behindSentence.exec(whole.slice(from))?.groups ?? {};
  // The picture is his, and not the text.
  if (tail === undefined || /(?<!文[并、/]?)[摄攝]$/.test(tail)) return;
  const folded = foldScript(tail);
  const isLabelled = labelled.test(folded);
  if (!isLabelled && !held.test(folded)) return;
  const claims = (readCredits(tail) ?? [])
    .filter(({ field }) => field !== 'date')
    .map((one) => (one.field === 'author' ? { ...one, rank: ranks.byline } : one));
  // Who edited it stands below the whole text.
  const author = authorOf(claims) ?? (isLast ? claims.find(({ field }) => field === 'editor')?.value : undefined);
  if (author === undefined || (!isLabelled && !isPersonal(author))) return;
  // Whatever a pen name is may be a sentence's: `他分三类。文：三分之二`.
  if (isPersonal(author) || isLast) {
    yield [block, { at: whole.length - tail.length - gap.length, tail: gap.trim() + tail, claims }];
  } else yield [block, { tail, claims: claims.map((one) => ({ ...one, unvouched: true })) }];
}
