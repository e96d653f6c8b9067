/** Compiles an article into both editions. Pure: the same article and settings give the same record. */
import { leadText, plainText, type TextPlace } from '../content/body/plain.ts';
import { type Decision, doubtful } from '../conversion/index.ts';
import { type Edition, forEditions, otherEdition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import { withBase } from '../core/url.ts';
import { type Article, keyOf } from './article.ts';
import { bodyHtml, isOutside, showsOutsidePictures } from './body-html.ts';
import type { Converters } from './converters.ts';
import { bodySpans, titleSpans } from './decision-spans.ts';
import type { ArticleRecord, ArticleSummary, ArticleText, TopicMention } from './summary.ts';
import type { TopicResolver } from './topic-resolver.ts';

/** What compiling needs beside the article. */
export interface CompileContext {
  converters: Converters;
  resolveTopic: TopicResolver;
  /** The site's base path. */
  base: string;
}

/** Characters of the body that stand for a summary where an editor gave none. */
const leadLength = 90;

/** @param digest the digest of the article's file and of everything that the compilation depends on */
export function makeRecord(
  article: Article,
  digest: string,
  { converters, resolveTopic, base }: CompileContext,
): ArticleRecord {
  const { front, script, file } = article;
  // Cataloguers put what they supply in square brackets (RDA, ISBD).
  const title = front.titleSupplied ? `［${front.title}］` : front.title;
  const credits = front.credits.filter(({ name }) => !isNobody(name));
  const key = keyOf(article);
  let doubts = 0;
  let decisions: readonly Decision[] = [];
  const places: Record<Edition, TextPlace[]> = { 'zh-Hans': [], 'zh-Hant': [] };
  const leads = { 'zh-Hans': '', 'zh-Hant': '' };
  const text = forEditions((edition): ArticleText => {
    const same = edition === script;
    const converter = converters.to(edition).withRules(front.conversion);
    const rules: Record<string, number> = {};
    const say = (words: string) => (same ? words : converter.convert(words));
    const { tree, html, decisions: made } = bodyHtml(article.body, edition, script, converter, base);
    if (!same) decisions = made;
    for (const { rule, confidence } of made) {
      rules[rule] = (rules[rule] ?? 0) + 1;
      if (confidence < doubtful) doubts++;
    }
    leads[edition] = front.summary ? '' : leadText(tree, leadLength);
    return {
      title: say(title),
      ...(front.summary && { summary: say(front.summary) }),
      html,
      plain: plainText(tree, places[edition]),
      ...(front.source && {
        source: { name: say(front.source.name), ...(front.source.url && { url: front.source.url }) },
      }),
      credits: credits.map(({ role, name }) => ({ role, name: say(name) })),
      ...(front.image && {
        image: {
          src: resolveImage(front.image.src, base),
          alt: say(front.image.alt),
          ...(front.image.caption && { caption: say(front.image.caption) }),
          ...(front.image.credit && { credit: say(front.image.credit) }),
        },
      }),
      corrections: front.corrections.map(({ date, text: words }) => ({ date, text: say(words) })),
      rules,
    };
  });
  const topics = topicsOf(article, resolveTopic);
  const spans = [
    ...titleSpans(converters.to(otherEdition(script)).withRules(front.conversion).notableDecisions(title).decisions),
    ...bodySpans(places[script], places[otherEdition(script)], decisions),
  ];
  const image = front.image ? resolveImage(front.image.src, base) : undefined;
  const summary: ArticleSummary = {
    key,
    id: file.id,
    ...(front.id && { name: front.id }),
    ...(key !== file.key && { formerly: file.key }),
    date: front.date,
    script,
    ...(front.category && { category: front.category }),
    ...(front.draft && { draft: true as const }),
    ...(image && { image }),
    ...((isOutside(image) || showsOutsidePictures(text[script].html)) && { outsidePictures: true as const }),
    topics,
    text: forEditions((edition) => ({
      title: text[edition].title,
      summary: text[edition].summary ?? leads[edition],
    })),
    ...(article.addresses.length > 0 && { addresses: article.addresses }),
    doubts,
    review: front.review.length,
    length: text[script].plain.length,
    digest,
  };
  return {
    summary,
    pages: {
      text,
      ...(front.eventDate && { eventDate: front.eventDate }),
      ...(front.archivedDate && { archivedDate: front.archivedDate }),
      ...(front.legacy?.views !== undefined && { views: front.legacy.views }),
      ...(front.titleSupplied && { titleSupplied: true as const }),
      ...(front.repairs.length > 0 && { repairs: front.repairs }),
      ...(front.conversion?.reviewed && { reviewed: front.conversion.reviewed }),
      ...(spans.length > 0 && { spans }),
    },
  };
}

/** The topics that an article names, each once. */
export const topicsOf = (
  { front, script }: Pick<Article, 'front' | 'script'>,
  resolveTopic: TopicResolver,
): TopicMention[] =>
  unique([
    ...front.tags.map((name) => resolveTopic('tag', name, script)),
    ...front.people.filter((name) => !isNobody(name)).map((name) => resolveTopic('person', name, script)),
    ...front.places.map((name) => resolveTopic('place', name, script)),
    ...front.organisations.map((name) => resolveTopic('organisation', name, script)),
    ...(front.source ? [resolveTopic('source', front.source.name, script)] : []),
  ]);

const unique = (topics: TopicMention[]): TopicMention[] =>
  topics.filter((topic, i) => topics.findIndex((other) => other.kind === topic.kind && other.key === topic.key) === i);

const resolveImage = (src: string, base: string): string => (src.startsWith('/') ? withBase(base, src) : src);
