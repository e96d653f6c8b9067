/** Pictures as pages show them: a size that is known before they load, and smaller files for smaller screens. */
import { decodedPath } from '../core/address-text.ts';
import { digest } from '../core/digest.ts';
import { escapeAttribute } from '../core/escape.ts';

/** A picture of the archive, measured. Addresses begin with the site's base. */
export interface Picture {
  src: string;
  /** In pixels, as the picture is seen: turned the way its camera was held. */
  width: number;
  height: number;
  /** The same picture in smaller files, best format first; none for drawings. */
  sources: { type: string; srcset: string }[];
  /** What stands beside a shared link: a JPEG of the shape that is asked for. Made where the picture stands for an article. */
  share?: { src: string; width: number; height: number };
}

/** The measured pictures by address: the site's base, then the path as the file is named. */
export type Pictures = ReadonlyMap<string, Picture>;

/** A picture by its address as an article names it, encoded or not: `/images/会场.jpg`, `/images/%E4%BC%9A%E5%9C%BA.jpg`. */
export const pictureAt = (pictures: Pictures, address: string): Picture | undefined =>
  pictures.get(address) ?? pictures.get(decodedPath(address));

/** How wide a picture stands on its page (the `sizes` of HTML). */
export const pictureSizes = {
  article: '(min-width: 44rem) 40rem, 100vw',
  lead: '(min-width: 62rem) 38rem, 100vw',
  section: '(min-width: 62rem) 15rem, 8rem',
  list: '8rem',
  sheet: '(min-width: 62rem) 32rem, 100vw',
  cover: '(min-width: 70rem) 66rem, 100vw',
  card: '(min-width: 46rem) 22rem, 100vw',
} as const;

/** What a page says about a picture. */
export interface PictureUse {
  src: string;
  alt: string;
  sizes: string;
  /** The first picture that is seen is fetched at once; all others when they come near. */
  first?: boolean;
}

/**
 * A picture as HTML. One that was not measured is shown as it is.
 * @example pictureHtml(pictures, { src: '/images/harbour.jpg', alt: '码头', sizes: pictureSizes.article })
 */
export function pictureHtml(pictures: Pictures, { src, alt, sizes, first = false }: PictureUse): string {
  const rest = `alt="${escapeAttribute(alt)}" ${first ? 'fetchpriority="high"' : 'loading="lazy"'} decoding="async"`;
  return framed(pictureAt(pictures, src), escapeAttribute(src), rest, sizes);
}

/**
 * The body of an article with its pictures measured. The body is our own HTML: `src` comes first in every `img`.
 * @example illustrate('<img src="/images/a.jpg" alt="">', pictures)
 */
export function illustrate(html: string, pictures: Pictures): string {
  if (pictures.size === 0 || !html.includes('<img ')) return html;
  return html.replace(/<img src="([^"]*)" ([^>]*)>/g, (whole, src: string, rest: string) => {
    const picture = pictureAt(pictures, src.replaceAll('&amp;', '&'));
    return picture ? framed(picture, src, rest, pictureSizes.article) : whole;
  });
}

function framed(picture: Picture | undefined, src: string, rest: string, sizes: string): string {
  if (!picture) return `<img src="${src}" ${rest}>`;
  const image = `<img src="${escapeAttribute(picture.src)}" width="${picture.width}" height="${picture.height}" ${rest}>`;
  if (picture.sources.length === 0) return image;
  const sources = picture.sources.map(
    ({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${sizes}">`,
  );
  return `<picture>${sources.join('')}${image}</picture>`;
}

/** What a page's key says of the pictures on it. */
export const picturesKey = (pictures: Pictures, addresses: readonly string[]): string => {
  const shown = addresses.map((address) => pictureAt(pictures, address)).filter((picture) => picture !== undefined);
  return shown.length > 0 ? digest(JSON.stringify(shown)) : '';
};

/** What Open Graph asks for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
