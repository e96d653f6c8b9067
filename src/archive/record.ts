/** Compiles an article into both editions. Pure: the same article and settings give the same record. */
import type { Root } from 'hast';
import { convertTree, resolveZh } from '../content/body/convert-tree.ts';
import { type HtmlOptions, toHtml } from '../content/body/html.ts';
import { leadText, plainText, type TextPlace } from '../content/body/plain.ts';
import { type Decision, doubtful } from '../conversion/index.ts';
import { type Edition, forEditions, otherEdition } from '../core/edition.ts';
import { editionPath, withBase } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { Article } from './article.ts';
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
  let doubts = 0;
  let decisions: readonly Decision[] = [];
  const places: Record<Edition, TextPlace[]> = { 'zh-Hans': [], 'zh-Hant': [] };
  const leads = { 'zh-Hans': '', 'zh-Hant': '' };
  const text = forEditions((edition): ArticleText => {
    const same = edition === script;
    const converter = converters.to(edition).withRules(front.conversion);
    const rules: Record<string, number> = {};
    const say = (words: string) => (same ? words : converter.convert(words));
    let tree: Root;
    if (same) tree = resolveZh(article.body, edition);
    else {
      const converted = convertTree(article.body, converter);
      tree = converted.tree;
      decisions = converted.decisions;
      for (const { rule, confidence } of decisions) {
        rules[rule] = (rules[rule] ?? 0) + 1;
        if (confidence < doubtful) doubts++;
      }
    }
    leads[edition] = front.summary ? '' : leadText(tree, leadLength);
    return {
      title: say(front.title),
      ...(front.summary && { summary: say(front.summary) }),
      html: toHtml(tree, htmlOptions(edition, base)),
      plain: plainText(tree, places[edition]),
      ...(front.source && {
        source: { name: say(front.source.name), ...(front.source.url && { url: front.source.url }) },
      }),
      credits: front.credits.map(({ role, name }) => ({ role, name: say(name) })),
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
  const topics: TopicMention[] = [
    ...front.tags.map((name) => resolveTopic('tag', name, script)),
    ...front.people.map((name) => resolveTopic('person', name, script)),
    ...front.places.map((name) => resolveTopic('place', name, script)),
    ...front.organisations.map((name) => resolveTopic('organisation', name, script)),
    ...(front.source ? [resolveTopic('source', front.source.name, script)] : []),
  ];
  const spans = [
    ...titleSpans(
      converters.to(otherEdition(script)).withRules(front.conversion).notableDecisions(front.title).decisions,
    ),
    ...bodySpans(places[script], places[otherEdition(script)], decisions),
  ];
  const image = front.image ? resolveImage(front.image.src, base) : undefined;
  const summary: ArticleSummary = {
    key: file.key,
    id: file.id,
    date: front.date,
    script,
    ...(front.category && { category: front.category }),
    ...(front.draft && { draft: true as const }),
    ...(image && { image }),
    topics: unique(topics),
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
      ...(front.conversion?.reviewed && { reviewed: front.conversion.reviewed }),
      ...(spans.length > 0 && { spans }),
    },
  };
}

const unique = (topics: TopicMention[]): TopicMention[] =>
  topics.filter((topic, i) => topics.findIndex((other) => other.kind === topic.kind && other.key === topic.key) === i);

const resolveImage = (src: string, base: string): string => (src.startsWith('/') ? withBase(base, src) : src);

/** Files belong to both editions; everything else inside the site is a page of one. */
const isFile = (address: string): boolean =>
  /^\/(?:images|files|_assets)\/|\.[a-z0-9]+$/i.test(address.split(/[?#]/)[0] ?? '');

function htmlOptions(edition: Edition, base: string): HtmlOptions {
  return {
    words: {
      gap: word(edition, 'gap'),
      gapLikely: (character) => word(edition, 'gapLikely', { character }),
      note: word(edition, 'note'),
      photo: word(edition, 'photo'),
      footnotes: word(edition, 'footnotes'),
      footnoteBack: word(edition, 'footnoteBack'),
      table: word(edition, 'table'),
    },
    resolve(address, kind) {
      if (!address.startsWith('/') || address.startsWith('//')) return address;
      if (kind === 'link' && !isFile(address)) return withBase(base, editionPath(edition) + address.slice(1));
      return withBase(base, address);
    },
  };
}
