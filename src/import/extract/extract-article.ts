/** A page's lines, classified, become one record: title, metadata, body, and the account of the rest. */

import { classify } from '../classify/classify.ts';
import { isMixed } from '../comparable.ts';
import { settleLinks } from '../links.ts';
import { type Block, type Declared, type Flag, gapMark, type Page } from '../page.ts';
import { repair } from '../repair/repair.ts';
import { closeGaps } from '../repair/spacing.ts';
import { markDatedLists } from '../site/dated-lists.ts';
import { dayOrderOf } from '../site/day-order.ts';
import { locateArticle } from '../site/locate.ts';
import { missingFrom } from './account.ts';
import { addressClaims } from './address-date.ts';
import { takeBio } from './bio.ts';
import { blogOwner } from './blog-owner.ts';
import { readBulletin } from './bulletin.ts';
import { joined } from './claims.ts';
import { dateDoubts } from './date-doubts.ts';
import { cutTitleDate } from './dated-title.ts';
import { cutEdgeCredit, cutTails, readEdges } from './edges.ts';
import { withoutFollowing } from './following-articles.ts';
import { readForm } from './form.ts';
import { takeGluedCredits } from './glued-credit.ts';
import { headLines } from './head-lines.ts';
import { innerCredits } from './inner-credits.ts';
import { leadsOf } from './leads.ts';
import { takeListHeadings } from './list-headings.ts';
import { looseBylines } from './loose-bylines.ts';
import { readMail } from './mail.ts';
import { outletBeforeDay, outletBesideCredit } from './outlet-beside-credit.ts';
import { isHeadline, isOwnSection, isOwnSite, mastheadDoubts } from './own-site.ts';
import { joinPartedFields } from './parted-fields.ts';
import { takePostFooter } from './post-footer.ts';
import { takePostStamp } from './post-stamp.ts';
import { readLines } from './read-lines.ts';
import type { ImportedArticle } from './record.ts';
import { takeReference } from './references.ts';
import { withoutRepeats } from './repeats.ts';
import { withoutSecondCopy } from './second-copy.ts';
import { sectionsOf } from './sections.ts';
import { type Settled, settle } from './settle.ts';
import { takeSignOff } from './sign-off.ts';
import { bowedDays, signerOf } from './signer.ts';
import { withoutSubjects } from './subjects.ts';
import { takeMarkedSummary, takeSummary } from './summary.ts';
import { tableOfFields } from './table-of-fields.ts';
import { firstPostOf } from './thread.ts';
import { readTitle } from './title.ts';
import { titleAuthor, titleSpeaker } from './title-author.ts';
import { joinTitleLines } from './title-lines.ts';
import { takeWholeBylines } from './whole-bylines.ts';
import { joinWrappedDates } from './wrapped-dates.ts';
import { yearlessDay } from './yearless-day.ts';

/** Extracts the article of one page. Pure: the same page always gives the same record. */
export function extractArticle(page: Page): ImportedArticle {
  const repaired = repair(page.blocks);
  const given = page.claims.find(({ field, rank }) => field === 'title' && rank >= 20)?.value;
  const intro = prepared(repaired.blocks, page.declared);
  const known = { given, bodyOnly: page.bodyOnly };
  const lines = headLines(classify(intro.blocks, page.declared, known), page.declared, page.claims);
  const titled = given ? { title: given, flags: [] } : readTitle(lines, page.declared);
  const read = readLines(lines, titled.title ?? '');
  const card = takeBio(read.body);
  const listed = takeListHeadings(card.blocks);
  const cited = takeReference(listed.blocks);
  const edges = readEdges(cited.blocks);
  const printed = read.findings.claims.find(({ field }) => field === 'url')?.value;
  const declared = { claims: [...intro.claims, ...page.claims, ...addressClaims(page.declared, printed, lines)] };
  const own = titled.title ?? '';
  const said = withoutSubjects(
    joined([
      read.findings,
      card,
      cited,
      edges.findings,
      declared,
      {
        claims: [
          ...titleAuthor(own),
          ...titleSpeaker(own, [...read.findings.claims, ...edges.findings.claims]),
          ...signerOf(edges.blocks, own),
          ...bowedDays(edges.blocks),
          ...innerCredits(edges.blocks),
          ...blogOwner(lines, page.declared, own),
          ...looseBylines(lines, page.claims),
          ...lines.flatMap((line) => [...outletBesideCredit(line), ...outletBeforeDay(line)]),
        ],
      },
    ]),
    edges.blocks,
  );
  const { fields, flags } = settle(
    [...said.claims, ...yearlessDay(lines, said.claims)].filter(
      (one) =>
        !isOwnSite(one, page.declared, own, lines) &&
        !isOwnSection(one, lines, page.declared.titles) &&
        !isHeadline(one, own, lines),
    ),
    page.declared.dayOrder ?? dayOrderOf(page.blocks),
  );
  const closed = edges.blocks.map(closeGaps);
  const lead = fields.summary
    ? { summary: fields.summary.value, blocks: closed, flags: [], dropped: [] }
    : takeSummary(closed);
  const url = fields.url?.value ?? page.declared.address ?? null;
  const blocks = settleLinks(lead.blocks, url).map(withoutPlace);
  const found = joined([
    { flags: page.flags, dropped: page.dropped },
    { flags: repaired.flags, dropped: intro.dropped },
    read.findings,
    { dropped: [...card.dropped, ...listed.dropped, ...cited.dropped] },
    edges.findings,
    { flags: said.flags },
    lead,
  ]);
  const article: ImportedArticle = {
    file: page.file,
    title: titled.title,
    date: fields.date?.value ?? (fields.uploaded?.modified ? null : (fields.uploaded?.value ?? null)),
    time: fields.date?.time ?? null,
    uploaded: fields.uploaded?.value ?? null,
    source: fields.source?.value ?? null,
    author: fields.author?.value ?? null,
    editor: fields.editor?.value ?? null,
    photographer: fields.photographer?.value ?? null,
    translator: fields.translator?.value ?? null,
    views: fields.views ? Number(fields.views.value) : null,
    url,
    summary: lead.summary,
    tags: [],
    sections: sectionsOf(lines, titled.title ?? ''),
    blocks,
    flags: [],
    changes: repaired.changes,
    dropped: found.dropped,
  };
  const lost = missingFrom(page, { ...article, dropped: found.dropped });
  return {
    ...article,
    flags: [
      ...found.flags,
      ...titled.flags,
      ...flags,
      ...leadsOf(said.claims, lines, fields),
      ...mastheadDoubts(fields.source, page.declared, own),
      ...doubtsOf(article, fields, found.flags),
      ...(lost ? [{ kind: 'characters-unaccounted', quote: lost.slice(0, 80) }] : []),
    ],
  };
}

/** The lines that are classified: no repeats, no other articles, no replies, no head of a mail, what belongs together in one line, no summary. */
function prepared(blocks: Block[], declared: Declared): ReturnType<typeof takeMarkedSummary> {
  const first = withoutSecondCopy(joinWrappedDates(blocks.map(tableOfFields)));
  const alone = withoutFollowing(first.blocks, declared.titles);
  const single = withoutRepeats(alone.blocks);
  const posted = firstPostOf(single.blocks);
  const post = readBulletin(posted.blocks);
  const form = readForm(post.blocks);
  const mail = readMail(form.blocks);
  const footer = takePostFooter(mail.blocks);
  const stamp = takePostStamp(footer.blocks);
  const signed = takeSignOff(stamp.blocks);
  const glued = takeGluedCredits(signed.blocks);
  const whole = takeWholeBylines(glued.blocks);
  const parted = joinPartedFields(
    joinTitleLines(whole.blocks, declared)
      .flatMap((block) => cutTitleDate(block, declared))
      .flatMap(cutTails)
      .flatMap(cutEdgeCredit),
  );
  const intro = takeMarkedSummary(locateArticle(markDatedLists(parted), declared.titles));
  const steps = [posted, form, post, mail, footer, stamp, signed, glued, whole, intro];
  return {
    ...intro,
    claims: steps.flatMap(({ claims }) => claims),
    dropped: [first, alone, single, ...steps].flatMap(({ dropped }) => dropped),
  };
}

const withoutPlace = (block: Block): Block => ({ ...block, hints: { ...block.hints, place: undefined } });

/** What a person must look at in a record as a whole. */
function doubtsOf(article: ImportedArticle, fields: Settled['fields'], flags: readonly Flag[]): Flag[] {
  const text = article.blocks.map((block) => block.text).join('\n');
  return [
    ...dateDoubts(article, text),
    ...(isMixed(text) ? [{ kind: 'mixed-script' }] : []),
    ...(!fields.date && fields.uploaded && !fields.uploaded.modified
      ? [{ kind: 'date-is-upload', quote: fields.uploaded.value }]
      : []),
    ...(text.includes(gapMark) && !flags.some(({ kind }) => kind === 'lost-char') ? [{ kind: 'gap-in-source' }] : []),
  ];
}
