/** What the pages of one edition are planned and made with: the archive, the links of that edition, cache keys. */
import type { Archive, ArticleSummary } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import type { Edition } from '../core/edition.ts';
import { withBase } from '../core/url.ts';
import { calendarOf } from './calendar.ts';
import { Exhibits, type ShownExhibit } from './exhibits.ts';
import { weightsDigest } from './keys.ts';
import { Links } from './links.ts';
import type { Calendar, Frame, Link } from './page.ts';
import { type Pictures, picturesKey } from './picture.ts';

/** One edition of an archive, as its pages are planned. */
export class EditionPlan {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly pictures: Pictures;
  readonly links: Links;
  readonly exhibits: Exhibits;
  readonly #chamberPicture: string;
  #weights: string | undefined;
  #calendar: Calendar | undefined;

  constructor(archive: Archive, edition: Edition, pictures: Pictures) {
    this.archive = archive;
    this.edition = edition;
    this.pictures = pictures;
    this.links = new Links(archive, edition);
    this.exhibits = new Exhibits(archive);
    const { base, image } = archive.settings;
    this.#chamberPicture = image ? picturesKey(pictures, [withBase(base, image)]) : '';
  }

  /** The archive by years and months. */
  get calendar(): Calendar {
    this.#calendar ??= calendarOf(this.archive.articles, this.edition);
    return this.#calendar;
  }

  /** Digest of the numbers that the home page and the archive's first page show. */
  get weights(): string {
    this.#weights ??= weightsDigest(this.archive, this.edition);
    return this.#weights;
  }

  /** The site's title in this edition. */
  get siteTitle(): string {
    return this.archive.settings.text[this.edition].title;
  }

  /** A cache key: of the edition, of all that pages depend on besides articles, and of what the page shows. */
  keyOf(...shown: readonly (string | number)[]): string {
    return digest([this.archive.environment, this.edition, this.#chamberPicture, ...shown].join('|'));
  }

  /** What a key says of an article: its digest, and its picture's measures. */
  keyOfArticle({ digest: own, image }: ArticleSummary): string {
    return own + (image ? picturesKey(this.pictures, [image]) : '');
  }

  /** What a key says of the articles that a page lists. */
  keyOfArticles(articles: readonly ArticleSummary[]): string {
    return articles.map((article) => this.keyOfArticle(article)).join(',');
  }

  /** What a key says of exhibits in a list. */
  keyOfExhibits(exhibits: readonly ShownExhibit[]): string {
    const entries = exhibits.map((one) => this.links.exhibit(one));
    const covers = entries.flatMap(({ image }) => image ?? []);
    return JSON.stringify(entries) + picturesKey(this.pictures, covers);
  }

  /**
   * What a key says of the pictures in a body: their measures.
   * @param addresses without the site's base
   */
  keyOfPictures(addresses: readonly string[]): string {
    const { base } = this.archive.settings;
    return picturesKey(
      this.pictures,
      addresses.map((address) => withBase(base, address)),
    );
  }

  /** What a page of any kind has. */
  frame(path: string, title: string, description: string, breadcrumb: Link[] = []): Frame {
    const { edition, pictures } = this;
    return { edition, path, title, description, breadcrumb, settings: this.archive.settings, pictures };
  }
}
