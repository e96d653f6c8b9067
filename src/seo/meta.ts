/** What a page says of itself to machines: alternates, Open Graph, Highwire and Dublin Core metadata. */
import type { ArticleSummary, ArticleText, SiteSettings } from '../archive/index.ts';
import { readSource } from '../content/source-statement.ts';
import { type Edition, editions } from '../core/edition.ts';
import { edtfOf, isDay, plainDate } from '../core/edtf.ts';
import { escapeAttribute } from '../core/escape.ts';
import { absolute, editionPath } from '../core/url.ts';

/** An element of the head: `meta` by name or property, `link` by relation. */
export type HeadTag =
  | { tag: 'meta'; name: string; content: string }
  | { tag: 'meta'; property: string; content: string }
  | { tag: 'link'; rel: string; href: string; hreflang?: string; type?: string; title?: string };

/** Facts of a page that its head repeats. */
export interface HeadFacts {
  edition: Edition;
  /** The script that the archive is written in. */
  script: Edition;
  /** The page's path, after the base. */
  path: string;
  title: string;
  description: string;
  siteTitle: string;
  /** Origin and base. */
  home: string;
  region: 'tw' | 'hk';
  /** The picture of the shared link: its absolute address, its size where it is known, what it shows. */
  image?: { url: string; width?: number; height?: number; alt?: string };
  /** `permanent` is the path of its permanent address, which citations name. */
  article?: { article: ArticleSummary; text: ArticleText; permanent: string };
  /** True for a page that both editions share: it has no alternates, and feeds are the editions'. */
  shared?: boolean;
  /** The path of the folder whose feeds the page offers; the edition's own unless a list has feeds. */
  feeds?: string;
}

const locales = { tw: 'zh_TW', hk: 'zh_HK' } as const;

/** An address as other sites must write it. Pictures already carry the base. */
export const absoluteImage = (settings: Pick<SiteSettings, 'url'>, src: string): string =>
  new URL(src, settings.url).href;

/** The path of the same page in each edition. */
export const alternates = (path: string): Record<Edition, string> => {
  const rest = path.replace(/^\/zh-han[st]\//, '');
  return { 'zh-Hans': editionPath('zh-Hans') + rest, 'zh-Hant': editionPath('zh-Hant') + rest };
};

/** Everything for the head but title, style and scripts. */
export function headTags(facts: HeadFacts): HeadTag[] {
  const { edition, path, title, description, siteTitle, home, region, article } = facts;
  const paths = alternates(path);
  const url = absolute(home, path);
  const isHome = path === editionPath(edition);
  const tags: HeadTag[] = [
    { tag: 'meta', name: 'description', content: description },
    { tag: 'link', rel: 'canonical', href: url },
    ...(facts.shared ? [] : [...alternateTags(), ...feedTags()]),
    { tag: 'meta', property: 'og:site_name', content: siteTitle },
    { tag: 'meta', property: 'og:title', content: title },
    { tag: 'meta', property: 'og:description', content: description },
    { tag: 'meta', property: 'og:url', content: url },
    { tag: 'meta', property: 'og:type', content: article ? 'article' : 'website' },
    { tag: 'meta', property: 'og:locale', content: edition === 'zh-Hans' ? 'zh_CN' : locales[region] },
    { tag: 'meta', property: 'og:locale:alternate', content: edition === 'zh-Hans' ? locales[region] : 'zh_CN' },
    ...imageTags(facts.image),
  ];
  return article ? [...tags, ...citationTags(facts, article)] : tags;

  function alternateTags(): HeadTag[] {
    return [
      ...editions.map(
        (one): HeadTag => ({ tag: 'link', rel: 'alternate', hreflang: one, href: absolute(home, paths[one]) }),
      ),
      // The chooser serves whoever reads neither script first; other pages have none, so the archive's own stands in.
      {
        tag: 'link',
        rel: 'alternate',
        hreflang: 'x-default',
        href: isHome ? home : absolute(home, paths[facts.script]),
      },
    ];
  }

  function feedTags(): HeadTag[] {
    const folder = facts.feeds ?? editionPath(edition);
    return (['feed.xml', 'atom.xml', 'feed.json'] as const).map((file) => ({
      tag: 'link',
      rel: 'alternate',
      type: feedTypes[file],
      title: facts.feeds ? `${title} - ${siteTitle}` : siteTitle,
      href: absolute(home, folder + file),
    }));
  }
}

/**
 * The tags as HTML. Drawn here and not by a component: a page has some thirty, and an element whose name is known only
 * when it is drawn costs as much as a component.
 * @example headHtml([{ tag: 'link', rel: 'canonical', href: 'https://example.org/' }])
 */
export function headHtml(tags: readonly HeadTag[]): string {
  let html = '';
  for (const attributes of tags) {
    html += `<${attributes.tag}`;
    for (const [name, value] of Object.entries(attributes))
      if (name !== 'tag') html += ` ${name}="${escapeAttribute(value)}"`;
    html += '>';
  }
  return html;
}

function imageTags(image: HeadFacts['image']): HeadTag[] {
  if (!image) return [{ tag: 'meta', name: 'twitter:card', content: 'summary' }];
  const { url, width, height, alt } = image;
  return [
    { tag: 'meta', property: 'og:image', content: url },
    ...(width && height
      ? ([
          { tag: 'meta', property: 'og:image:width', content: String(width) },
          { tag: 'meta', property: 'og:image:height', content: String(height) },
        ] as const)
      : []),
    ...(alt ? [{ tag: 'meta', property: 'og:image:alt', content: alt } as const] : []),
    { tag: 'meta', name: 'twitter:card', content: 'summary_large_image' },
  ];
}

const feedTypes = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;

/** Highwire Press tags, which reference managers read, and Dublin Core, which libraries read. */
function citationTags(
  { edition, siteTitle, home }: HeadFacts,
  { article, text, permanent }: NonNullable<HeadFacts['article']>,
): HeadTag[] {
  const url = absolute(home, permanent);
  const authors = text.credits.filter(
    ({ role }) => role === 'author' || role === 'reporter' || role === 'correspondent',
  );
  const publication = text.source && readSource(text.source.name).publication;
  const plain = plainDate(article.date);
  return [
    { tag: 'meta', name: 'citation_title', content: text.title },
    ...authors.map(({ name }): HeadTag => ({ tag: 'meta', name: 'citation_author', content: name })),
    ...(plain
      ? [{ tag: 'meta', name: 'citation_publication_date', content: plain.replaceAll('-', '/') } as const]
      : []),
    ...(publication ? [{ tag: 'meta', name: 'citation_journal_title', content: publication } as const] : []),
    { tag: 'meta', name: 'citation_language', content: edition },
    { tag: 'meta', name: 'citation_public_url', content: url },
    { tag: 'meta', name: 'DC.title', content: text.title },
    ...authors.map(({ name }): HeadTag => ({ tag: 'meta', name: 'DC.creator', content: name })),
    { tag: 'meta', name: 'DC.date', content: edtfOf(article.date) },
    { tag: 'meta', name: 'DC.language', content: edition },
    { tag: 'meta', name: 'DC.publisher', content: siteTitle },
    ...(text.source ? [{ tag: 'meta', name: 'DC.source', content: text.source.name } as const] : []),
    { tag: 'meta', name: 'DC.identifier', content: url },
    ...(isDay(article.date)
      ? [{ tag: 'meta', property: 'article:published_time', content: article.date } as const]
      : []),
    ...(article.modified
      ? [{ tag: 'meta', property: 'article:modified_time', content: article.modified } as const]
      : []),
  ];
}
