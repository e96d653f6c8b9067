/** Which picture stands beside a shared link: the article's own, else its card, else the chamber's. */
import type { ArticleText, Card, SiteSettings } from '../archive/index.ts';
import type { Edition } from '../domain/edition.ts';
import { sharePath, withBase } from '../domain/url.ts';
import type { Pictures } from '../pictures/picture.ts';
import { cardSize } from '../pictures/share/card.ts';
import { absolute, absoluteImage, type HeadFacts } from './meta.ts';

/** The page of an article. */
interface ArticleFacts {
  card: Card;
  text: ArticleText;
}

/**
 * @param article of the page, where it is an article's
 * @param pictures the measured pictures of the archive
 * @example sharedImage(settings, 'zh-Hans', { card, text })?.url // 'https://example.org/share/zh-hans/2016/04/ruzhou.png'
 */
export function sharedImage(
  settings: SiteSettings,
  edition: Edition,
  article?: ArticleFacts,
  pictures?: Pictures,
): HeadFacts['image'] {
  const own = article && articleImage(settings, edition, article, pictures);
  // No page's key holds the size of the chamber's picture.
  if (own || !settings.image) return own;
  return { url: absoluteImage(settings, withBase(settings.base, settings.image)), alt: settings.text[edition].title };
}

/** The picture of an article: its own, else its card. */
export function articleImage(
  settings: SiteSettings,
  edition: Edition,
  { card, text }: ArticleFacts,
  pictures?: Pictures,
): HeadFacts['image'] {
  if (text.image) {
    const { src, alt } = text.image;
    const { width, height } = pictures?.get(src) ?? {};
    return { url: absoluteImage(settings, src), alt, width, height };
  }
  if (!settings.shareImages) return undefined;
  const url = absolute(settings.home, sharePath(edition, card.date, card.id));
  return { url, alt: `${settings.text[edition].title}：${text.title}`, ...cardSize };
}
