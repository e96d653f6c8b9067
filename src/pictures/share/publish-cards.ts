/** Publishes the cards of shared links: those whose words are new are drawn, the others stay as they are. */
import { availableParallelism } from 'node:os';
import type { Archive, ArticleSummary } from '../../archive/index.ts';
import { digest } from '../../core/digest.ts';
import { type Edition, editions } from '../../core/edition.ts';
import type { FileSink } from '../../core/file-sink.ts';
import { sharePath } from '../../core/url.ts';
import { tellDate } from '../../i18n/date.ts';
import { word } from '../../i18n/words.ts';
import type { CardWords } from './card.ts';
import { CardCache } from './card-cache.ts';
import { siteColours } from './colours.ts';
import { drawCard, type Studio } from './draw-card.ts';
import { fontVersion } from './font-files.ts';
import { typefaces } from './typeface.ts';

/** Raise this whenever the same words would make another card. */
const revision = 1;

/** A card that belongs to the archive, before it is drawn. */
interface PlannedCard {
  path: string;
  /** Digest of everything that the card shows. */
  key: string;
  edition: Edition;
  words: CardWords;
}

/**
 * A card for each article without a picture of its own, in each edition.
 * @returns how many were drawn; the others were published or in the cache
 */
export async function publishCards(
  archive: Archive,
  output: FileSink,
  cacheDir: string,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const due = [...planCards(archive)].filter(({ path, key }) => output.needs(path, key));
  if (due.length === 0) return 0;
  const cache = new CardCache(cacheDir);
  const studio: Studio = { typeface: typefaces(), colours: siteColours() };
  let [next, done, drawn] = [0, 0, 0];
  const work = async (): Promise<void> => {
    for (let card = due[next++]; card; card = due[next++]) {
      let png = cache.read(card.key);
      if (!png) {
        png = await drawCard(card.words, card.edition, studio);
        cache.keep(card.key, png);
        drawn++;
      }
      output.write(card.path, png);
      progress(++done, due.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return drawn;
}

function* planCards({ articles, settings }: Archive): Generator<PlannedCard> {
  const design = JSON.stringify([revision, siteColours(), editions.map(fontVersion)]);
  for (const edition of editions) {
    const { title: chamber, categories } = settings.text[edition];
    const labels = new Map(categories.map(({ id, title }) => [id, title]));
    const seal = word(edition, 'seal');
    for (const article of articles.filter(({ image }) => !image)) {
      const words = { seal, chamber, ...wordsOf(article, edition, labels) };
      const key = digest(`${design}|${edition}|${JSON.stringify(words)}`);
      yield { path: sharePath(edition, article.key).slice(1), key, edition, words };
    }
  }
}

function wordsOf(article: ArticleSummary, edition: Edition, labels: ReadonlyMap<string, string>) {
  const category = article.category && labels.get(article.category);
  return { title: article.text[edition].title, date: tellDate(edition, article.date), ...(category && { category }) };
}
