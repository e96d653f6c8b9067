/** The picture of an article, and where in its text it stands. */
import type { ArticleText } from '../archive/index.ts';
import type { Edition } from '../core/edition.ts';
import { escapeText } from '../core/escape.ts';
import { word } from '../i18n/words.ts';

/** @param picture as `pictureHtml` makes it @example articleImageHtml('zh-Hans', image, '<img src="/a.jpg" alt="">') */
export function articleImageHtml(
  edition: Edition,
  { caption, credit }: NonNullable<ArticleText['image']>,
  picture: string,
): string {
  const by = credit ? `<span class="credit">${escapeText(word(edition, 'photo') + credit)}</span>` : '';
  const words = caption || by ? `<figcaption>${escapeText(caption ?? '')}${by}</figcaption>` : '';
  return `<figure class="article-image">${picture}${words}</figure>`;
}

/**
 * Puts the picture after the first paragraph, so that on a phone the text begins on the first screen; style sheets move
 * it before the text where there is room for both.
 * @example afterFirstParagraph('<p>甲</p><p>乙</p>', '<figure></figure>') // '<p>甲</p><figure></figure><p>乙</p>'
 */
export function afterFirstParagraph(html: string, figure: string): string {
  const end = /^<p[ >]/.test(html) ? html.indexOf('</p>') + '</p>'.length : 0;
  return html.slice(0, end) + figure + html.slice(end);
}
