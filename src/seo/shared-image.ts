/** Which picture stands beside a shared link: the article's own, else its card, else the chamber's. */
import type { ArticleText, Card, SiteSettings } from '../archive/index.ts';
import type { Edition } from '../domain/edition.ts';
import { sharePath, withBase } from '../domain/url.ts';
import type { Pictures } from '../pictures/picture.ts';
import { cardSize } from '../pictures/share/card.ts';
import { absoluteImage } from './json-ld.ts';
import { absolute, type HeadFacts } from './meta.ts';

/**
 * @param article of the page, where it is an article's
 * @param pictures the measured pictures of the archive
 * @example sharedImage(settings, 'zh-Hans', { card, text })?.url // 'https://example.org/share/zh-hans/2016/04/ruzhou.png'
 */
export function sharedImage(
  settings: SiteSettings,
  edition: Edition,
  article?: { card: Card; text: ArticleText },
  pictures?: Pictures,
): HeadFacts['image'] {
  const { title } = settings.text[edition];
  const own = article?.text.image;
  if (own) {
    const { width, height } = pictures?.get(own.src) ?? {};
    return { url: absoluteImage(settings, own.src), alt: own.alt, width, height };
  }
  if (article && settings.shareImages) {
    const { date, id } = article.card;
    const url = absolute(settings.home, sharePath(edition, date, id));
    return { url, alt: `${title}：${article.text.title}`, ...cardSize };
  }
  // No page's key holds the size of the chamber's picture.
  if (!settings.image) return undefined;
  return { url: absoluteImage(settings, withBase(settings.base, settings.image)), alt: title };
}
