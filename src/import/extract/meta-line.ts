/** A line of metadata: its labels, days and names, and what its place says of them. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, hanCount } from '../comparable.ts';
import type { Block, Claim, Findings } from '../page.ts';
import { sourceKey } from '../site/shared-words.ts';
import { readCredit } from './byline.ts';
import { claim, doubted, joined } from './claims.ts';
import { readCredits, readSentLine } from './credit-line.ts';
import { outletAtDay } from './day-and-outlet.ts';
import { readLabels } from './labels.ts';
import { nameInElement } from './line-of-name.ts';
import { readMetadata } from './metadata.ts';
import { readSigned } from './provenance.ts';
import { ranks } from './ranks.ts';
import { isOfFirstPost } from './replies.ts';
import { asAccounts } from './reposted.ts';
import { isDateOfLetter } from './sign-off.ts';
import { isBowed } from './signer.ts';

/** What a line holds: findings, or text. */
export interface Read extends Partial<Findings> {
  body?: Block;
}

/** A day below the article and outside of it that sibling pages have, too, is of the articles that the site lists. */
const isOfSite = ({ zone, features, block: { hints } }: Classified): boolean =>
  Boolean(hints.ofSite && zone === 'head' && features['labels-date'] !== 1) ||
  (zone === 'tail' && hints.inArticle === false && hints.repeated > 0 && Boolean(features['bare-date']));

/** True for the date of a letter or notice: it stands right behind its text, or behind who signed it. */
export const endsLetter = ({ label, zone, block }: Classified, before: Classified | undefined): boolean =>
  label === 'meta' &&
  zone !== 'head' &&
  (before?.label === 'paragraph' || before?.label === 'heading') &&
  (isDateOfLetter(block) || (block.hints.inArticle !== false && isBowed(block.text)));

/** @param isAside a day of this line gives way to the one below the title */
export function readMeta(line: Classified, before: Classified | undefined, isAside: boolean): Read {
  const { block, zone } = line;
  const { text } = block;
  if (isOfSite(line)) return { dropped: [{ text: textOf(block), reason: 'template' }] };
  if (endsLetter(line, before) || holdsProse(text))
    return { body: block, claims: readMetadata(text, zone !== 'head').claims.filter(isShort) };
  // A day that stands on the sibling pages, too, is the site's as often as theirs.
  const isDoubtful = (isAside && line.features['labels-date'] !== 1) || block.hints.repeated > 0;
  // The system prints the metadata of a post below its text.
  const isOwnDay = block.hints.day && line.features['class-meta'] === 1;
  const found = readMetadata(text, zone !== 'head' && !isOwnDay && !isOfFirstPost(line));
  return nearer(line, before, [
    {
      claims: [
        ...readCredit(text),
        ...(zone === 'head' ? readSentLine(text) : []),
        ...readSigned(text),
        ...creditsBehind(line, found),
        ...alikeClaims(block),
        ...nameInElement(line),
        ...(found.claims.some(({ field }) => field === 'source') ? [] : outletAtDay(line)),
      ],
    },
    isDoubtful ? doubted(found) : withoutShared(found, block),
    { dropped: [{ text: textOf(block), reason: 'metadata' }] },
  ]);
}

/** What stands where the sibling pages name people or outlets is told. */
const alikeClaims = ({ hints: { alike = {} } }: Block): Claim[] =>
  (['author', 'source'] as const).flatMap((field) =>
    claim(field, alike[field] ?? '', ranks.bare - 0.5, { kind: `${field}-doubtful`, quote: alike[field] ?? '' }),
  );

/** Below a text, the paper behind who wrote, and who wrote behind the paper: `（作者：丁一　转自《渡口》第3期）`. */
const creditsBehind = ({ zone, block: { text } }: Classified, { claims }: Findings): Claim[] =>
  zone === 'head'
    ? []
    : (readCredits(text) ?? []).filter(
        ({ field }) => (field === 'source' || field === 'author') && !claims.some((one) => one.field === field),
      );

/** An outlet that stands in its place on all sibling pages is the site itself, where only the place names it, or its head. */
const withoutShared = (found: Findings, { hints: { shared = [] } }: Block): Findings => ({
  ...found,
  claims: found.claims.map((one) =>
    one.field === 'source' &&
    ((one.rank === ranks.bare && shared.includes(foldLine(one.value))) || shared.includes(sourceKey(one.value)))
      ? { ...one, unvouched: true }
      : one,
  ),
});

/**
 * What the text itself names as its source, in a line of its own, outranks what the site prints beside the day: the
 * account that took it over. Behind other words stands the source of a picture or a film.
 */
function nearer(
  { zone, block: { text, hints } }: Classified,
  before: Classified | undefined,
  findings: Partial<Findings>[],
): Findings {
  const found = joined(findings);
  const { claims, ...rest } = { ...found, claims: asAccounts(found.claims, [text, before?.block.text]) };
  const [label, other] = readLabels(text);
  const isWhole = label?.kind === 'source' && !other && text.slice(0, label.start).trim() === '';
  if (hints.inArticle !== true || zone === 'tail' || !isWhole) return { claims, ...rest };
  return {
    ...rest,
    claims: claims.map((one) =>
      one.field === 'source' && one.rank === ranks.label ? { ...one, rank: ranks.label + 0.5 } : one,
    ),
  };
}

/** Metadata that is glued to the first paragraph, as documents without line ends have it: the text stays whole. */
const holdsProse = (text: string): boolean => hanCount(text) > 50 && /[，。].*[。！？][”」』）]?\s*$/.test(text);
const isShort = ({ value }: Claim): boolean => value.length <= 24;

/** The text of a line, with its caption. */
export const textOf = ({ text, caption }: Block): string => (caption && caption !== text ? `${text} ${caption}` : text);
