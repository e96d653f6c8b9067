/** What lists and feeds know of an article, in one edition. */
import { convert, type Edition, folderOf } from './editions.ts';

/** The kinds of topic that have lists. */
export const topicKinds = ['category', 'tag', 'person', 'place', 'source'] as const;

/** A kind of topic. */
export type TopicKind = (typeof topicKinds)[number];

/** An article's front matter. */
export interface FrontMatter {
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  script: Edition;
  category: string;
  source: string;
  tags: string[];
  people: string[];
  places: string[];
}

/** An article in a list. */
export interface Card {
  edition: Edition;
  /** The script that the article is written in. */
  script: Edition;
  path: string;
  date: string;
  title: string;
  summary: string;
  topics: Record<TopicKind, string[]>;
}

const summaryLength = 100;

/**
 * @param id the file below the folder of news, without its ending: `2016/04/ruzhou`
 * @param body the article's Markdown
 */
export function cardOf(edition: Edition, id: string, matter: FrontMatter, body: string): Card {
  const say = (text: string) => convert(edition, matter.script, text);
  return {
    edition,
    script: matter.script,
    path: `/${folderOf(edition)}/news/${id}/`,
    date: matter.date,
    title: say(matter.title),
    summary: say(body.trimStart().slice(0, summaryLength).replace(/\n+/g, '')),
    topics: {
      category: [matter.category],
      tag: matter.tags.map(say),
      person: matter.people.map(say),
      place: matter.places.map(say),
      source: [say(matter.source)],
    },
  };
}
