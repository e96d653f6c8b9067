/** The converter of one article: the archive's, with the article's own rules and the names that it decides. */
import { plainText } from '../content/body/plain.ts';
import type { Converter } from '../conversion/index.ts';
import type { ByEdition, Edition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import type { Article } from './article.ts';
import type { Converters } from './converters.ts';

/** Title, text and doubts of an article are converted one after the other: its names are looked for once. */
const built = new WeakMap<object, { to: unknown; made: Partial<ByEdition<Converter>> }>();

/**
 * @param edition the edition that it converts into
 * @example articleConverter(article, 'zh-Hant', converters).convert(article.front.title)
 */
export function articleConverter(
  article: Pick<Article, 'front' | 'body'>,
  edition: Edition,
  converters: Pick<Converters, 'to'>,
): Converter {
  let own = built.get(article);
  if (own?.to !== converters) {
    own = { to: converters, made: {} };
    built.set(article, own);
  }
  const { front, body } = article;
  const people = [...front.people, ...front.credits.map(({ name }) => name)].filter((name) => !isNobody(name));
  own.made[edition] ??= converters.to(edition).withRules(front.conversion, {
    people,
    places: front.places,
    organisations: front.organisations,
    text: () => [front.title, front.summary ?? '', plainText(body), ...people].join('\n'),
  });
  return own.made[edition];
}
