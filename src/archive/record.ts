/** Compiles an article into both editions. Pure: the same article and settings give the same record. */
import type { FrontMatter } from '../content/schema/front-matter.ts';
import { doubtful } from '../conversion/index.ts';
import { type ByEdition, type Edition, forEditions, otherEdition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import { type Article, keyOf } from './article.ts';
import { articleConverter } from './article-converter.ts';
import { isOutside, showsOutsidePictures } from './body-html.ts';
import type { Converters } from './converters.ts';
import { bodySpans, type DecisionSpan, titleSpans } from './decision-spans.ts';
import { type EditionText, editionText, imageAddress, printedTitle } from './edition-text.ts';
import { shapeOf } from './shape.ts';
import type { ArticlePages, ArticleRecord, ArticleSummary, TopicMention } from './summary.ts';
import type { TopicResolver } from './topic-resolver.ts';

/** What compiling needs beside the article. */
export interface CompileContext {
  converters: Converters;
  resolveTopic: TopicResolver;
  /** The site's base path. */
  base: string;
}

/** @param digest the digest of the article's file and of everything that the compilation depends on */
export function makeRecord(article: Article, digest: string, context: CompileContext): ArticleRecord {
  const { converters, base } = context;
  const texts = forEditions((edition) => editionText(article, edition, converters, base));
  return {
    summary: summaryOf(article, digest, texts, context),
    pages: pagesOf(article, texts, spansOf(article, texts, converters)),
  };
}

function summaryOf(
  article: Article,
  digest: string,
  texts: ByEdition<EditionText>,
  { converters, resolveTopic, base }: CompileContext,
): ArticleSummary {
  const { front, script, file, addresses, parallel } = article;
  const key = keyOf(article);
  const image = front.image && imageAddress(front.image.src, base);
  const own = texts[script].text;
  const modified = [...front.corrections, ...(parallel?.front.corrections ?? [])]
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const summary = {
    key,
    id: file.id,
    ...(front.id && { name: front.id }),
    ...(key !== file.key && { formerly: file.key }),
    date: front.date,
    script,
    ...(parallel && { parallel: true as const }),
    ...(front.category && { category: front.category }),
    ...(front.draft && { draft: true as const }),
    ...(front.featured && { featured: front.featured }),
    ...(modified && { modified }),
    ...(front.withdrawn && { withdrawn: withdrawnIn(front.withdrawn, article, converters) }),
    ...(image && { image }),
    ...((isOutside(image) ||
      showsOutsidePictures(own.html) ||
      showsOutsidePictures(texts[otherEdition(script)].text.html)) && { outsidePictures: true as const }),
    ...(front.originals?.length && { originals: front.originals }),
    topics: topicsOf(article, resolveTopic),
    text: forEditions((edition) => {
      const { text, lead } = texts[edition];
      return { title: text.title, summary: text.summary ?? lead };
    }),
    ...(addresses.length > 0 && { addresses }),
    doubts: texts[otherEdition(script)].decisions.filter(({ confidence }) => confidence < doubtful).length,
    review: front.review.length + (parallel?.front.review.length ?? 0),
    length: own.plain.length,
    digest,
  };
  return { ...summary, shape: shapeOf(summary) };
}

/** Why an article was taken back, in both editions. */
const withdrawnIn = (
  { date, reason }: NonNullable<Article['front']['withdrawn']>,
  article: Article,
  converters: Converters,
): ArticleSummary['withdrawn'] => ({
  date,
  reason: forEditions((edition) =>
    edition === article.script ? reason : articleConverter(article, edition, converters).convert(reason),
  ),
});

/** The part of an article that names topics. */
export interface TopicNames {
  front: Pick<FrontMatter, 'tags' | 'people' | 'places' | 'organisations' | 'source'>;
  script: Edition;
}

/** The topics that front matter names, each once. */
export function topicsOf({ front, script }: TopicNames, resolveTopic: TopicResolver): TopicMention[] {
  const named = [
    ...front.tags.map((name) => resolveTopic('tag', name, script)),
    ...front.people.filter((name) => !isNobody(name)).map((name) => resolveTopic('person', name, script)),
    ...front.places.map((name) => resolveTopic('place', name, script)),
    ...front.organisations.map((name) => resolveTopic('organisation', name, script)),
    ...(front.source ? [resolveTopic('source', front.source.name, script)] : []),
  ];
  return named.filter((topic, i) => named.findIndex(({ kind, key }) => kind === topic.kind && key === topic.key) === i);
}

/** What a person should look at in the page of both scripts: in the title, then in the body. */
function spansOf(article: Article, texts: ByEdition<EditionText>, converters: Converters): DecisionSpan[] {
  const { front, script, parallel } = article;
  if (parallel) return [];
  const other = otherEdition(script);
  const converter = articleConverter(article, other, converters);
  return [
    ...titleSpans(converter.notableDecisions(printedTitle(front)).decisions),
    ...bodySpans(texts[script].places, texts[other].places, texts[other].decisions),
  ];
}

function pagesOf({ front, parallel }: Article, texts: ByEdition<EditionText>, spans: DecisionSpan[]): ArticlePages {
  const repairs = [...front.repairs, ...(parallel?.front.repairs ?? [])];
  return {
    text: forEditions((edition) => texts[edition].text),
    ...(front.eventDate && { eventDate: front.eventDate }),
    ...(front.archivedDate && { archivedDate: front.archivedDate }),
    ...(front.legacy?.views !== undefined && { views: front.legacy.views }),
    ...(front.titleSupplied && { titleSupplied: true as const }),
    ...(repairs.length > 0 && { repairs }),
    ...(front.conversion?.reviewed && { reviewed: front.conversion.reviewed }),
    ...(spans.length > 0 && { spans }),
  };
}
