/** An article's text in one edition: as it is in its own script, converted in the other. */
import { leadText, plainText, type TextPlace } from '../content/body/plain.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
import type { Decision } from '../conversion/index.ts';
import type { Edition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import { withBase } from '../core/url.ts';
import type { Article } from './article.ts';
import { bodyHtml } from './body-html.ts';
import type { Converters } from './converters.ts';
import type { ArticleText } from './summary.ts';

/** Characters of the body that stand for a summary where an editor gave none. */
const leadLength = 90;

/** The text, and what only its making knows. */
export interface EditionText {
  text: ArticleText;
  /** The body's first words, where there is no summary; else empty. */
  lead: string;
  /** The texts of the body's tree, with their places in the plain text. */
  places: TextPlace[];
  /** What the conversion of the body decided; none in the article's own script. */
  decisions: readonly Decision[];
}

/**
 * @param base the site's base path
 * @example editionText(article, 'zh-Hant', converters, '/').text.title // '汝州商人返鄉辦廠'
 */
export function editionText(article: Article, edition: Edition, converters: Converters, base: string): EditionText {
  const { front, script, body } = article;
  const converter = converters.to(edition).withRules(front.conversion);
  const say = (words: string) => (edition === script ? words : converter.convert(words));
  const { tree, html, decisions } = bodyHtml(body, edition, script, converter, base);
  const places: TextPlace[] = [];
  const text: ArticleText = {
    title: say(printedTitle(front)),
    ...(front.summary && { summary: say(front.summary) }),
    html,
    plain: plainText(tree, places),
    ...(front.source && {
      source: { name: say(front.source.name), ...(front.source.url && { url: front.source.url }) },
    }),
    credits: front.credits.filter(({ name }) => !isNobody(name)).map(({ role, name }) => ({ role, name: say(name) })),
    ...(front.image && { image: imageText(front.image, say, base) }),
    corrections: front.corrections.map(({ date, text: words }) => ({ date, text: say(words) })),
    rules: countRules(decisions),
  };
  return { text, lead: front.summary ? '' : leadText(tree, leadLength), places, decisions };
}

/** The title as it is printed: cataloguers put what they supply in square brackets (RDA, ISBD). */
export const printedTitle = ({ title, titleSupplied }: Pick<FrontMatter, 'title' | 'titleSupplied'>): string =>
  titleSupplied ? `［${title}］` : title;

/** A picture's address: with the site's base where it lies in the site. */
export const imageAddress = (src: string, base: string): string => (src.startsWith('/') ? withBase(base, src) : src);

const imageText = (
  { src, alt, caption, credit }: NonNullable<FrontMatter['image']>,
  say: (words: string) => string,
  base: string,
): NonNullable<ArticleText['image']> => ({
  src: imageAddress(src, base),
  alt: say(alt),
  ...(caption && { caption: say(caption) }),
  ...(credit && { credit: say(credit) }),
});

/** How often each rule of the conversion decided. */
function countRules(decisions: readonly Decision[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of decisions) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
