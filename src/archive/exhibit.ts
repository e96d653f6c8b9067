/** The exhibits of an archive, `content/exhibits/*.mdx`: pages on which a curator leads through chosen articles. */
import { pictureProblem } from '../content/body/address.ts';
import { leadText } from '../content/body/plain.ts';
import { problem } from '../content/problem.ts';
import { type Exhibit, exhibit } from '../content/schema/exhibit.ts';
import type { PlaceOf } from '../content/yaml.ts';
import type { CivilDate } from '../core/date.ts';
import { type ByEdition, type Edition, forEditions } from '../core/edition.ts';
import { type EdtfDate, newestFirst } from '../core/edtf.ts';
import { inOrder } from '../core/order.ts';
import type { Address } from './addresses.ts';
import { bodyHtml } from './body-html.ts';
import type { Converters } from './converters.ts';
import { imageAddress, leadLength } from './edition-text.ts';
import { compileOwnTexts, type OwnText, type OwnTexts, readOwnTexts } from './own-text.ts';
import type { ArticleText } from './summary.ts';

/** The folder of exhibits in an archive. */
export const exhibitsFolder = 'exhibits';

/** One line of a timeline. */
export interface TimelineEntry {
  date: EdtfDate;
  /** What reports on it, as the curator calls it. */
  article?: string;
  text: ByEdition<string>;
}

/** What an exhibit says in one edition. */
export interface ExhibitText {
  title: string;
  /** Of the exhibit in a list: what its curator wrote, else how the body begins. */
  description: string;
  /** The same where the curator wrote it: what stands below the title. */
  standfirst?: string;
  html: string;
  image?: NonNullable<ArticleText['image']>;
}

/** An exhibit in both editions. */
export interface ExhibitRecord {
  id: string;
  script: Edition;
  /** The day on which it was opened. */
  date: CivilDate;
  /** Changes whenever anything that the page shows does, but for the articles. */
  digest: string;
  /** The pictures of its body and its own, without the site's base. */
  images: string[];
  /** The chosen articles, as the curator calls them: names or keys. */
  articles: string[];
  /** The oldest first. */
  timeline: TimelineEntry[];
  text: ByEdition<ExhibitText>;
}

/** Reads and checks every exhibit; whether its articles are there is held against all addresses of the archive. */
export const readExhibits = (contentDir: string, shown: string, script: Edition): OwnTexts<Exhibit> =>
  readOwnTexts({ contentDir, shown }, script, {
    folder: exhibitsFolder,
    schema: exhibit,
    required: ['title', 'date', 'articles'],
    addressesIn,
    check({ image }, file, placeOf) {
      const code = image && pictureProblem(image.src);
      return code ? [problem(code, { address: image.src }, { file, ...placeOf(['image', 'src']) })] : [];
    },
  });

/** The picture and the articles that front matter names. */
function addressesIn({ image, articles, timeline }: Exhibit, placeOf: PlaceOf): Address[] {
  return [
    ...(image?.src.startsWith('/')
      ? [{ kind: 'image' as const, address: image.src, ...placeOf(['image', 'src']) }]
      : []),
    ...articles.map((address, at) => ({ kind: 'article' as const, address, ...placeOf(['articles', at]) })),
    ...timeline.flatMap(({ article }, at) =>
      article ? [{ kind: 'article' as const, address: article, ...placeOf(['timeline', at, 'article']) }] : [],
    ),
  ];
}

/**
 * Converts exhibits into both editions; those that have not changed come from the cache.
 * @param environment digest of everything that conversion and HTML depend on besides the file
 * @returns the newest first
 */
export const compileExhibits = (
  sources: readonly OwnText<Exhibit>[],
  converters: Converters,
  base: string,
  cacheFile: string,
  environment: string,
): ExhibitRecord[] =>
  compileOwnTexts(sources, { file: cacheFile, kind: 'exhibits 1', environment }, (source, digest) =>
    compile(source, digest, converters, base),
  ).sort((a, b) => newestFirst(a.date, b.date) || inOrder(a.id, b.id));

function compile(
  { id, front, script, body, images }: OwnText<Exhibit>,
  digest: string,
  converters: Converters,
  base: string,
): ExhibitRecord {
  const { title, description, date, image, articles, timeline } = front;
  return {
    id,
    script,
    date,
    digest,
    images,
    articles: [...new Set(articles)],
    timeline: timeline
      .toSorted((a, b) => newestFirst(b.date, a.date))
      .map((entry) => ({
        date: entry.date,
        ...(entry.article && { article: entry.article }),
        text: forEditions((edition) => converters.into(edition, script, entry.text)),
      })),
    text: forEditions((edition): ExhibitText => {
      const say = (words: string) => converters.into(edition, script, words);
      const { html, tree } = bodyHtml(body, edition, script, converters.to(edition), base);
      return {
        title: say(title),
        description: description ? say(description) : leadText(tree, leadLength),
        ...(description && { standfirst: say(description) }),
        html,
        ...(image && {
          image: {
            src: imageAddress(image.src, base),
            alt: say(image.alt),
            ...(image.caption && { caption: say(image.caption) }),
            ...(image.credit && { credit: say(image.credit) }),
          },
        }),
      };
    }),
  };
}
