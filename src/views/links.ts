/** What pages say of the things that they link to. */
import type { Archive, ArticleSummary, Topic } from '../archive/index.ts';
import type { Neighbours } from '../archive/neighbours.ts';
import type { Edition } from '../core/edition.ts';
import { archivePath, articlePath, exhibitPath, type TopicKind, topicKinds, topicPath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { ShownExhibit } from './exhibits.ts';
import type { CountedLink, Entry, ExhibitEntry, Link, NeighbourLinks, TopicLinks } from './page.ts';

/** The links of one edition. */
export class Links {
  readonly #archive: Archive;
  readonly #edition: Edition;

  constructor(archive: Archive, edition: Edition) {
    this.#archive = archive;
    this.#edition = edition;
  }

  /** An article in a list. */
  entry(article: ArticleSummary): Entry {
    const { title, summary } = article.text[this.#edition];
    const category = article.category ? this.#archive.topics.get('category')?.get(article.category) : undefined;
    const source = article.topics.find(({ kind }) => kind === 'source');
    return {
      href: articlePath(this.#edition, article.key),
      key: article.key,
      title,
      summary,
      date: article.date,
      ...(category && { category: this.topicLink(category) }),
      ...(source && { source: this.#edition === 'zh-Hans' ? source.key : source.hant }),
      ...(article.image && { image: article.image }),
      ...(article.draft && { draft: true as const }),
    };
  }

  /** An article by its title. */
  link(article: ArticleSummary): Link {
    return { href: articlePath(this.#edition, article.key), label: article.text[this.#edition].title };
  }

  /** The articles beside one. */
  beside({ previous, next }: Neighbours): NeighbourLinks {
    return { ...(previous && { previous: this.link(previous) }), ...(next && { next: this.link(next) }) };
  }

  /** A topic by its name. */
  topicLink(topic: Topic): Link {
    return { href: topicPath(this.#edition, topic.kind, topic.slug), label: topic.label[this.#edition] };
  }

  /** Only for pages whose key holds the number. */
  counted(topic: Topic): CountedLink {
    return { ...this.topicLink(topic), count: topic.articles.length };
  }

  /** An exhibit in a list. */
  exhibit({ record, articles }: ShownExhibit): ExhibitEntry {
    const { title, description, image } = record.text[this.#edition];
    const href = exhibitPath(this.#edition, record.id);
    return { href, label: title, description, count: articles.length, ...(image && { image: image.src }) };
  }

  /** The list of exhibits. */
  exhibitsLink(): Link {
    return { href: exhibitPath(this.#edition), label: word(this.#edition, 'exhibits') };
  }

  /** All topics of a kind. */
  kindLink(kind: TopicKind): Link {
    return { href: topicPath(this.#edition, kind), label: word(this.#edition, kind) };
  }

  /** The whole archive. */
  archiveLink(): Link {
    return { href: archivePath(this.#edition), label: word(this.#edition, 'archive') };
  }

  /** An article's topics a line a kind; its category and source stand elsewhere. */
  grouped(topics: readonly Topic[]): TopicLinks[] {
    return topicKinds
      .filter((kind) => kind !== 'category' && kind !== 'source')
      .map((kind) => ({
        kind,
        links: topics.filter((topic) => topic.kind === kind).map((topic) => this.topicLink(topic)),
      }))
      .filter(({ links }) => links.length > 0);
  }
}
