/** An article's text in one edition: as a person wrote it in that script, or converted from the other. */
import { leadText, plainText, type TextPlace } from '../content/body/plain.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
import type { Rights } from '../content/schema/rights.ts';
import type { Decision } from '../conversion/index.ts';
import type { Edition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import { withBase } from '../core/url.ts';
import type { Article } from './article.ts';
import { articleConverter } from './article-converter.ts';
import { bodyHtml } from './body-html.ts';
import type { Converters } from './converters.ts';
import type { ArticleText } from './summary.ts';

/** Characters of the body that stand for a summary where an editor gave none. */
export const leadLength = 90;

/** The text, and what only its making knows. */
export interface EditionText {
  text: ArticleText;
  /** The body's first words, where there is no summary; else empty. */
  lead: string;
  /** The texts of the body's tree, with their places in the plain text. */
  places: TextPlace[];
  /** What the conversion of the body decided; none where a person wrote it. */
  decisions: readonly Decision[];
}

/**
 * @param base the site's base path
 * @example editionText(article, 'zh-Hant', converters, '/').text.title // '汝州商人返鄉辦廠'
 */
export function editionText(article: Article, edition: Edition, converters: Converters, base: string): EditionText {
  const converter = articleConverter(article, edition, converters);
  const front = frontIn(article, edition, (words) => converter.convert(words));
  const { body, script } = article.parallel?.script === edition ? article.parallel : article;
  const { tree, html, decisions } = bodyHtml(body, edition, script, converter, base);
  const places: TextPlace[] = [];
  const { summary, source, image } = front;
  const text: ArticleText = {
    title: printedTitle(front),
    ...(summary && { summary }),
    html,
    plain: plainText(tree, places),
    ...(source && { source: { name: source.name, ...(source.url && { url: source.url }) } }),
    credits: front.credits,
    ...(image && { image: { ...image, src: imageAddress(image.src, base) } }),
    corrections: front.corrections,
    ...(front.rights && { rights: front.rights }),
    rules: countRules(decisions),
  };
  return { text, lead: summary ? '' : leadText(tree, leadLength), places, decisions };
}

/** The parts of front matter that are text. */
type TextFields = Pick<
  FrontMatter,
  'title' | 'titleSupplied' | 'summary' | 'source' | 'credits' | 'image' | 'corrections' | 'rights'
>;

/**
 * The texts of the front matter in an edition. Where a person wrote both, title and summary are theirs or none; only
 * names, captions and corrections that the parallel text leaves out are converted.
 */
function frontIn(
  { front, script, parallel }: Article,
  edition: Edition,
  convert: (words: string) => string,
): TextFields {
  const people = front.credits.filter(({ name }) => !isNobody(name));
  if (edition === script) return { ...front, credits: people };
  const { source, image } = front;
  const converted: TextFields = {
    title: convert(front.title),
    titleSupplied: front.titleSupplied,
    summary: front.summary && convert(front.summary),
    source: source && { ...source, name: convert(source.name) },
    credits: people.map(({ role, name }) => ({ role, name: convert(name) })),
    image: image && {
      src: image.src,
      alt: convert(image.alt),
      ...(image.caption && { caption: convert(image.caption) }),
      ...(image.credit && { credit: convert(image.credit) }),
    },
    corrections: front.corrections.map(({ date, text }) => ({ date, text: convert(text) })),
    rights: rightsIn(front.rights, convert),
  };
  if (!parallel) return converted;
  const own = parallel.front;
  const named = own.credits.filter(({ name }) => !isNobody(name));
  return {
    title: own.title,
    titleSupplied: own.titleSupplied,
    summary: own.summary,
    source: own.source ?? converted.source,
    credits: named.length > 0 ? named : converted.credits,
    image: converted.image && { ...converted.image, ...own.image },
    corrections: own.corrections.length > 0 ? own.corrections : converted.corrections,
    rights: converted.rights,
  };
}

/** A statement of rights, its holder in an edition. @param say into that edition */
export const rightsIn = (rights: Rights | undefined, say: (words: string) => string): Rights | undefined =>
  rights?.holder ? { ...rights, holder: say(rights.holder) } : rights;

/** The title as it is printed: cataloguers put what they supply in square brackets (RDA, ISBD). */
export const printedTitle = ({ title, titleSupplied }: Pick<FrontMatter, 'title' | 'titleSupplied'>): string =>
  titleSupplied ? `［${title}］` : title;

/** A picture's address: with the site's base where it lies in the site. */
export const imageAddress = (src: string, base: string): string => (src.startsWith('/') ? withBase(base, src) : src);

/** How often each rule of the conversion decided. */
function countRules(decisions: readonly Decision[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of decisions) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
