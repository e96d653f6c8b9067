/** Which picture stands beside a shared link: the article's own, else its article, else the chamber's. */
import type { ArticleSummary, ArticleText, SiteSettings } from '../archive/index.ts';
import type { Edition } from '../core/edition.ts';
import { absolute, sharePath, withBase } from '../core/url.ts';
import { cardSize, type Pictures, pictureAt } from '../views/picture.ts';
import { absoluteImage, type HeadFacts } from './meta.ts';

/** The page of an article. */
interface ArticleFacts {
  article: ArticleSummary;
  text: ArticleText;
}

/**
 * @param article of the page, where it is an article's
 * @param pictures the measured pictures of the archive
 * @example sharedImage(settings, 'zh-Hans', { article, text })?.url // 'https://example.org/share/zh-hans/2016/04/ruzhou.png'
 */
export function sharedImage(
  settings: SiteSettings,
  edition: Edition,
  article?: ArticleFacts,
  pictures?: Pictures,
): HeadFacts['image'] {
  const own = article && articleImage(settings, edition, article, pictures);
  if (own || !settings.image) return own;
  const archive = { src: withBase(settings.base, settings.image), alt: settings.text[edition].title };
  return imageToShare(settings, archive, pictures);
}

/** The picture of an article: its own, else its article. */
export function articleImage(
  settings: SiteSettings,
  edition: Edition,
  { article, text }: ArticleFacts,
  pictures?: Pictures,
): HeadFacts['image'] {
  if (text.image) return imageToShare(settings, text.image, pictures);
  if (!settings.shareImages) return undefined;
  const url = absolute(settings.home, sharePath(edition, article.key));
  return { url, alt: `${settings.text[edition].title}：${text.title}`, ...cardSize };
}

/** The JPEG that was made of a picture for shared links, since hosts take no SVG and no large file; itself where none was. */
export function imageToShare(
  settings: SiteSettings,
  { src, alt }: { src: string; alt: string },
  pictures?: Pictures,
): HeadFacts['image'] {
  const picture = pictures && pictureAt(pictures, src);
  const { width, height, src: shown = src } = picture?.share ?? picture ?? {};
  return { url: absoluteImage(settings, shown), alt, width, height };
}
