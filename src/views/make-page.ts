/** Makes the data of each kind of page, in one edition. */
import type { Archive, ArticleSummary, OwnPageRecord, Topic } from '../archive/index.ts';
import type { AllNeighbours } from '../archive/neighbours.ts';
import { topicsOf } from '../archive/related.ts';
import { byWeight } from '../archive/topics.ts';
import { type Edition, otherEdition } from '../core/edition.ts';
import { knownYear, undatedFolder } from '../core/key.ts';
import {
  archivePath,
  articlePath,
  bothPath,
  editionPath,
  ownPagePath,
  pagePath,
  permanentPath,
  statisticsPath,
  type TopicKind,
  topicKinds,
  topicPath,
} from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { calendarOf, monthlessLink, spreadOf, yearLabel } from './calendar.ts';
import type { FrontPageArticles } from './front-page.ts';
import { Links } from './links.ts';
import type {
  ArticlePage,
  BothPage,
  Calendar,
  HomePage,
  Link,
  ListPage,
  OwnPage,
  StatisticsPage,
  TopicsPage,
} from './page.ts';
import { illustrate, type Pictures } from './picture.ts';
import { sideBySide } from './side-by-side.ts';
import { rankTopics } from './statistics.ts';

/** With fewer articles there is no rise and fall to see. */
const worthASpread = 4;
/** Topics of a kind that the home page shows. */
export const homeTopics = 8;

/** Draws the pages of one edition of an archive. */
export class PageMaker {
  readonly #archive: Archive;
  readonly #edition: Edition;
  readonly #pictures: Pictures;
  readonly #links: Links;
  #calendar: Calendar | undefined;

  constructor(archive: Archive, edition: Edition, pictures: Pictures) {
    this.#archive = archive;
    this.#edition = edition;
    this.#pictures = pictures;
    this.#links = new Links(archive, edition);
  }

  home({ lead, seconds, sections }: FrontPageArticles): HomePage {
    const { settings, articles, topics } = this.#archive;
    const site = settings.text[this.#edition];
    return {
      ...this.#common(editionPath(this.#edition), site.title, site.description, []),
      kind: 'home',
      ...(lead && { lead: this.#links.entry(lead) }),
      seconds: seconds.map((article) => this.#links.entry(article)),
      sections: sections.map(({ category, articles: own }) => ({
        category: this.#links.topicLink(category),
        entries: own.map((article) => this.#links.entry(article)),
      })),
      calendar: this.#years(),
      topics: topicKinds
        .map((kind) => ({
          kind,
          links: byWeight(topics.get(kind)?.values() ?? [])
            .filter(hasArticles)
            .slice(0, homeTopics)
            .map((topic) => this.#links.counted(topic)),
        }))
        .filter(({ links }) => links.length > 0),
      total: articles.length,
    };
  }

  article(article: ArticleSummary, neighbours: AllNeighbours, related: readonly ArticleSummary[]): ArticlePage {
    const { text: texts, ...facts } = this.#archive.pages(article);
    const text = texts[this.#edition];
    const own = topicsOf(article, this.#archive.topics);
    const category = own.find(({ kind }) => kind === 'category');
    const source = own.find(({ kind }) => kind === 'source');
    const path = articlePath(this.#edition, article.key);
    const year = knownYear(article.key) ?? undatedFolder;
    const trail = category
      ? [this.#links.topicLink(category)]
      : [{ href: archivePath(this.#edition, year), label: yearLabel(this.#edition, year) }];
    return {
      ...this.#common(path, text.title, article.text[this.#edition].summary, trail),
      kind: 'article',
      permanent: permanentPath(this.#archive.permanentName(article)),
      article,
      text: { ...text, html: illustrate(text.html, this.#pictures) },
      facts,
      ...(category && { category: this.#links.topicLink(category) }),
      ...(source && { sourceLink: topicPath(this.#edition, 'source', source.slug) }),
      topics: this.#links.grouped(own),
      neighbours: this.#links.beside(neighbours.archive),
      inCategory: this.#links.beside(neighbours.category),
      related: related.map((one) => this.#links.entry(one)),
    };
  }

  wholeArchive(page: number, pages: number, entries: readonly ArticleSummary[]): ListPage {
    const heading = word(this.#edition, 'wholeArchive');
    return {
      ...this.#list(archivePath(this.#edition), heading, page, pages, entries, this.#archive.articles.length, []),
      ...(page === 1 && { calendar: this.#years() }),
    };
  }

  year(
    year: string,
    byMonth: Map<string, ArticleSummary[]>,
    page: number,
    pages: number,
    entries: readonly ArticleSummary[],
    total: number,
  ): ListPage {
    const links = [...byMonth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, list]) =>
        month === undatedFolder
          ? monthlessLink(this.#edition, year, list.length)
          : {
              href: archivePath(this.#edition, year, month),
              label: `${Number(month)}${word(this.#edition, 'month')}`,
              count: list.length,
            },
      );
    return {
      ...this.#list(archivePath(this.#edition, year), yearLabel(this.#edition, year), page, pages, entries, total, [
        this.#links.archiveLink(),
      ]),
      parts: { label: word(this.#edition, 'month'), links },
    };
  }

  month(
    year: string,
    month: string,
    page: number,
    pages: number,
    entries: readonly ArticleSummary[],
    total: number,
  ): ListPage {
    const heading =
      yearLabel(this.#edition, year) +
      (month === undatedFolder
        ? `，${word(this.#edition, 'monthUnknown')}`
        : `${Number(month)}${word(this.#edition, 'month')}`);
    const trail = [
      this.#links.archiveLink(),
      { href: archivePath(this.#edition, year), label: yearLabel(this.#edition, year) },
    ];
    return this.#list(archivePath(this.#edition, year, month), heading, page, pages, entries, total, trail);
  }

  /** The articles of which no year is known. */
  undated(page: number, pages: number, entries: readonly ArticleSummary[], total: number): ListPage {
    const [path, heading] = [archivePath(this.#edition, undatedFolder), word(this.#edition, 'yearUnknown')];
    return this.#list(path, heading, page, pages, entries, total, [this.#links.archiveLink()]);
  }

  topic(topic: Topic, page: number, pages: number, entries: readonly ArticleSummary[]): ListPage {
    const path = topicPath(this.#edition, topic.kind, topic.slug);
    const list = this.#list(path, topic.label[this.#edition], page, pages, entries, topic.articles.length, [
      this.#links.kindLink(topic.kind),
    ]);
    const description = topic.description?.[this.#edition];
    return {
      ...list,
      ...(description && { description }),
      ...(page === 1 && topic.articles.length >= worthASpread && { spread: spreadOf(topic.articles) }),
      ...(topic.kind === 'category' && { feeds: path }),
    };
  }

  topics(kind: TopicKind, topics: readonly Topic[]): TopicsPage {
    const heading = word(this.#edition, kind);
    return {
      ...this.#common(topicPath(this.#edition, kind), heading, heading, []),
      kind: 'topics',
      topicKind: kind,
      heading,
      links: topics.filter(hasArticles).map((topic) => this.#links.counted(topic)),
    };
  }

  statistics(): StatisticsPage {
    const heading = word(this.#edition, 'statistics');
    return {
      ...this.#common(statisticsPath(this.#edition), heading, `${this.#siteTitle()}：${heading}`, []),
      kind: 'statistics',
      heading,
      calendar: this.#years(),
      spread: spreadOf(this.#archive.articles),
      ranked: rankTopics(this.#archive, this.#edition),
      total: this.#archive.articles.length,
    };
  }

  /** Both scripts of an article; asked of the draftsman of the article's own edition. */
  both(article: ArticleSummary): BothPage {
    const pages = this.#archive.pages(article);
    const { title, summary } = article.text[this.#edition];
    const heading = word(this.#edition, 'bothScripts');
    return {
      ...this.#common(bothPath(article.key), `${title}（${heading}）`, summary, [this.#links.link(article)]),
      kind: 'both',
      heading,
      article,
      rows: sideBySide(article, pages),
      counterpart: articlePath(otherEdition(this.#edition), article.key),
      ...(pages.reviewed && { reviewed: pages.reviewed }),
    };
  }

  /** A page that the chamber wrote. */
  own({ id, text }: OwnPageRecord): OwnPage {
    const { title, description, html } = text[this.#edition];
    return {
      ...this.#common(ownPagePath(this.#edition, id), title, description, []),
      kind: 'own',
      heading: title,
      html: illustrate(html, this.#pictures),
    };
  }

  #siteTitle(): string {
    return this.#archive.settings.text[this.#edition].title;
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
    entries: readonly ArticleSummary[],
    total: number,
    breadcrumb: Link[],
  ): ListPage {
    const count = word(this.#edition, 'count', { count: total });
    const title = page === 1 ? heading : `${heading}（${word(this.#edition, 'pageOf', { page, pages })}）`;
    const description = `${this.#siteTitle()}：${heading}，${count}`;
    return {
      ...this.#common(pagePath(listPath, page), title, description, breadcrumb),
      kind: 'list',
      heading,
      entries: entries.map((article) => this.#links.entry(article)),
      total,
      page,
      pages,
      listPath,
    };
  }

  #years(): Calendar {
    this.#calendar ??= calendarOf(this.#archive.articles, this.#edition);
    return this.#calendar;
  }
}

const hasArticles = ({ articles }: Topic): boolean => articles.length > 0;
