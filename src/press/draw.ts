/** Makes the data of each kind of page, in one edition. */
import { digest } from '../archive/digest.ts';
import type { Archive, Card, Topic } from '../archive/index.ts';
import { topicsOf } from '../archive/related.ts';
import { byWeight } from '../archive/topics.ts';
import { monthOf, yearOf } from '../domain/date.ts';
import type { Edition } from '../domain/edition.ts';
import {
  archivePath,
  articlePath,
  editionPath,
  pagePath,
  type TopicKind,
  topicKinds,
  topicPath,
} from '../domain/url.ts';
import { word } from '../i18n/words.ts';
import { illustrate, type Pictures } from '../pictures/picture.ts';
import type {
  ArticlePage,
  CalendarYear,
  CountedLink,
  Entry,
  HomePage,
  Link,
  ListPage,
  TopicLinks,
  TopicsPage,
} from './page.ts';

/** Articles that a page calls related. */
export const relatedCount = 4;
/** Topics of a kind that the home page shows. */
const homeTopics = 24;

/** Draws the pages of one edition of an archive. */
export class Draftsman {
  readonly latestCount = 12;
  readonly #archive: Archive;
  readonly #edition: Edition;
  readonly #pictures: Pictures;
  #calendar: CalendarYear[] | undefined;

  constructor(archive: Archive, edition: Edition, pictures: Pictures) {
    this.#archive = archive;
    this.#edition = edition;
    this.#pictures = pictures;
  }

  home(latest: readonly Card[]): HomePage {
    const { settings, cards, topics } = this.#archive;
    const site = settings.text[this.#edition];
    return {
      ...this.#common(editionPath(this.#edition), site.title, site.description, []),
      kind: 'home',
      latest: latest.map((card) => this.#entry(card)),
      calendar: this.#years(),
      topics: topicKinds
        .map((kind) => ({
          kind,
          links: byWeight(topics.get(kind)?.values() ?? [])
            .filter(hasArticles)
            .slice(0, homeTopics)
            .map((topic) => this.#counted(topic)),
        }))
        .filter(({ links }) => links.length > 0),
      total: cards.length,
    };
  }

  article(card: Card, previous: Card | undefined, next: Card | undefined, related: readonly Card[]): ArticlePage {
    const { text: texts, ...facts } = this.#archive.pages(card);
    const text = texts[this.#edition];
    const own = topicsOf(card, this.#archive.topics);
    const category = own.find(({ kind }) => kind === 'category');
    const source = own.find(({ kind }) => kind === 'source');
    const path = articlePath(this.#edition, card.date, card.id);
    const year = yearOf(card.date);
    const trail = category
      ? [this.#topicLink(category)]
      : [{ href: archivePath(this.#edition, year), label: this.#yearLabel(year) }];
    return {
      ...this.#common(path, text.title, card.text[this.#edition].summary, trail),
      kind: 'article',
      card,
      text: { ...text, html: illustrate(text.html, this.#pictures) },
      facts,
      ...(category && { category: this.#topicLink(category) }),
      ...(source && { sourceLink: topicPath(this.#edition, 'source', source.slug) }),
      topics: this.#grouped(own),
      ...(previous && { previous: this.#link(previous) }),
      ...(next && { next: this.#link(next) }),
      related: related.map((one) => this.#entry(one)),
    };
  }

  wholeArchive(page: number, pages: number, entries: readonly Card[]): ListPage {
    const heading = word(this.#edition, 'wholeArchive');
    return {
      ...this.#list(archivePath(this.#edition), heading, page, pages, entries, this.#archive.cards.length, []),
      ...(page === 1 && { calendar: this.#years() }),
    };
  }

  year(
    year: string,
    byMonth: Map<string, Card[]>,
    page: number,
    pages: number,
    entries: readonly Card[],
    total: number,
  ): ListPage {
    const links = [...byMonth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, list]) => ({
        href: archivePath(this.#edition, year, month),
        label: `${Number(month)}${word(this.#edition, 'month')}`,
        count: list.length,
      }));
    return {
      ...this.#list(archivePath(this.#edition, year), this.#yearLabel(year), page, pages, entries, total, [
        this.#archiveLink(),
      ]),
      parts: { label: word(this.#edition, 'month'), links },
    };
  }

  month(year: string, month: string, page: number, pages: number, entries: readonly Card[], total: number): ListPage {
    const heading = `${this.#yearLabel(year)}${Number(month)}${word(this.#edition, 'month')}`;
    const trail = [this.#archiveLink(), { href: archivePath(this.#edition, year), label: this.#yearLabel(year) }];
    return this.#list(archivePath(this.#edition, year, month), heading, page, pages, entries, total, trail);
  }

  topic(topic: Topic, page: number, pages: number, entries: readonly Card[]): ListPage {
    const path = topicPath(this.#edition, topic.kind, topic.slug);
    const list = this.#list(path, topic.label[this.#edition], page, pages, entries, topic.cards.length, [
      this.#kindLink(topic.kind),
    ]);
    const description = topic.description?.[this.#edition];
    return description ? { ...list, description } : list;
  }

  topics(kind: TopicKind, topics: readonly Topic[]): TopicsPage {
    const heading = word(this.#edition, kind);
    return {
      ...this.#common(topicPath(this.#edition, kind), heading, heading, []),
      kind: 'topics',
      topicKind: kind,
      heading,
      links: topics.filter(hasArticles).map((topic) => this.#counted(topic)),
    };
  }

  /** Digest of the numbers that the home page and the archive's first page show. */
  weightsDigest(): string {
    const { topics } = this.#archive;
    const counts = topicKinds.flatMap((kind) =>
      byWeight(topics.get(kind)?.values() ?? [])
        .slice(0, homeTopics)
        .map(({ slug, label, cards }) => `${kind}/${slug}/${label[this.#edition]}/${cards.length}`),
    );
    const months = this.#years().flatMap(({ year, months: list }) =>
      list.map(({ month, count }) => `${year}${month}:${count}`),
    );
    return digest([...counts, ...months].join());
  }

  /** What an article's page shows of its topics: an address or a name can change without the article. */
  topicsKey(card: Card): string {
    return topicsOf(card, this.#archive.topics)
      .map(({ slug, label }) => `${slug}/${label[this.#edition]}`)
      .join();
  }

  #common(path: string, title: string, description: string, breadcrumb: Link[]) {
    const { settings } = this.#archive;
    return { edition: this.#edition, path, title, description, breadcrumb, settings, pictures: this.#pictures };
  }

  #list(
    listPath: string,
    heading: string,
    page: number,
    pages: number,
    entries: readonly Card[],
    total: number,
    breadcrumb: Link[],
  ): ListPage {
    const count = word(this.#edition, 'count', { count: total });
    const title = page === 1 ? heading : `${heading}（${word(this.#edition, 'pageOf', { page, pages })}）`;
    const description = `${this.#archive.settings.text[this.#edition].title}：${heading}，${count}`;
    return {
      ...this.#common(pagePath(listPath, page), title, description, breadcrumb),
      kind: 'list',
      heading,
      entries: entries.map((card) => this.#entry(card)),
      total,
      page,
      pages,
      listPath,
    };
  }

  #entry(card: Card): Entry {
    const { title, summary } = card.text[this.#edition];
    const category = card.category ? this.#archive.topics.get('category')?.get(card.category) : undefined;
    const source = card.topics.find(({ kind }) => kind === 'source');
    return {
      href: articlePath(this.#edition, card.date, card.id),
      key: card.key,
      title,
      summary,
      date: card.date,
      ...(category && { category: this.#topicLink(category) }),
      ...(source && { source: this.#edition === 'zh-Hans' ? source.key : source.hant }),
      ...(card.image && { image: card.image }),
      ...(card.draft && { draft: true as const }),
    };
  }

  #link(card: Card): Link {
    return { href: articlePath(this.#edition, card.date, card.id), label: card.text[this.#edition].title };
  }

  #topicLink(topic: Topic): Link {
    return { href: topicPath(this.#edition, topic.kind, topic.slug), label: topic.label[this.#edition] };
  }

  /** Only for pages whose key holds the number. */
  #counted(topic: Topic): CountedLink {
    return { ...this.#topicLink(topic), count: topic.cards.length };
  }

  #kindLink(kind: TopicKind): Link {
    return { href: topicPath(this.#edition, kind), label: word(this.#edition, kind) };
  }

  #archiveLink(): Link {
    return { href: archivePath(this.#edition), label: word(this.#edition, 'archive') };
  }

  #yearLabel(year: string): string {
    return `${year}${word(this.#edition, 'year')}`;
  }

  #grouped(topics: readonly Topic[]): TopicLinks[] {
    return topicKinds
      .filter((kind) => kind !== 'category' && kind !== 'source')
      .map((kind) => ({
        kind,
        links: topics.filter((topic) => topic.kind === kind).map((topic) => this.#topicLink(topic)),
      }))
      .filter(({ links }) => links.length > 0);
  }

  /** Every year of the archive, newest first, each with its twelve months. */
  #years(): CalendarYear[] {
    if (this.#calendar) return this.#calendar;
    const counts = new Map<string, Map<string, number>>();
    for (const { date } of this.#archive.cards) {
      const year = yearOf(date);
      const months = counts.get(year) ?? new Map<string, number>();
      counts.set(year, months.set(monthOf(date), (months.get(monthOf(date)) ?? 0) + 1));
    }
    this.#calendar = [...counts].map(([year, months]) => ({
      year,
      href: archivePath(this.#edition, year),
      label: this.#yearLabel(year),
      count: [...months.values()].reduce((sum, n) => sum + n, 0),
      months: Array.from({ length: 12 }, (_, i) => {
        const month = String(i + 1).padStart(2, '0');
        const count = months.get(month) ?? 0;
        return { month, count, ...(count > 0 && { href: archivePath(this.#edition, year, month) }) };
      }),
    }));
    return this.#calendar;
  }
}

const hasArticles = ({ cards }: Topic): boolean => cards.length > 0;
