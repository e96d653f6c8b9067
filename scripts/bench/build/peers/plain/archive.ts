/** Reads the articles' files into both editions, without any framework. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Card, cardOf, type FrontMatter } from './cards.ts';
import { convert, type Edition, editions } from './editions.ts';

/** An article in one edition, between its neighbours. */
export interface Article {
  card: Card;
  previous: Card | undefined;
  next: Card | undefined;
  /** The body's HTML, made when it is asked for. */
  html(): string;
}

/**
 * @param markdown makes HTML of Markdown
 * @returns the articles of each edition, newest first
 */
export function readArchive(newsDir: string, markdown: (text: string) => string): Record<Edition, Article[]> {
  const files = readdirSync(newsDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const sources = files
    .sort()
    .reverse()
    .map((file) => {
      const [, matter = '', body = ''] = readFileSync(join(newsDir, file), 'utf8').split(/^---\n/m, 3);
      return { id: file.slice(0, -'.mdx'.length), matter: parse(matter) as FrontMatter, body };
    });
  const articlesIn = (edition: Edition): Article[] => {
    const cards = sources.map(({ id, matter, body }) => cardOf(edition, id, matter, body));
    return sources.map(({ matter, body }, i) => ({
      card: cards[i]!,
      previous: cards[i + 1],
      next: cards[i - 1],
      html: () => markdown(convert(edition, matter.script, body)),
    }));
  };
  return Object.fromEntries(editions.map((edition) => [edition, articlesIn(edition)])) as Record<Edition, Article[]>;
}
