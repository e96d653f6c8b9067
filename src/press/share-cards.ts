/** Publishes the cards of shared links: those whose words are new are drawn, the others stay as they are. */
import { availableParallelism } from 'node:os';
import { digest } from '../archive/digest.ts';
import type { Archive, Card } from '../archive/index.ts';
import { type Edition, editions } from '../domain/edition.ts';
import { sharePath } from '../domain/url.ts';
import { word } from '../i18n/words.ts';
import type { CardWords } from '../pictures/share/card.ts';
import { CardCache } from '../pictures/share/card-cache.ts';
import { siteColours } from '../pictures/share/colours.ts';
import { drawCard, type Studio } from '../pictures/share/draw-card.ts';
import { fontVersion } from '../pictures/share/font-files.ts';
import { typefaces } from '../pictures/share/typeface.ts';
import type { Output } from './output.ts';

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
  output: Output,
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

function* planCards({ cards, settings }: Archive): Generator<PlannedCard> {
  const design = JSON.stringify([revision, siteColours(), editions.map(fontVersion)]);
  for (const edition of editions) {
    const { title: chamber, categories } = settings.text[edition];
    const labels = new Map(categories.map(({ id, title }) => [id, title]));
    const seal = word(edition, 'seal');
    for (const card of cards.filter(({ image }) => !image)) {
      const words = { seal, chamber, ...wordsOf(card, edition, labels) };
      const key = digest(`${design}|${edition}|${JSON.stringify(words)}`);
      yield { path: sharePath(edition, card.date, card.id).slice(1), key, edition, words };
    }
  }
}

function wordsOf(card: Card, edition: Edition, labels: ReadonlyMap<string, string>) {
  const category = card.category && labels.get(card.category);
  return { title: card.text[edition].title, date: card.date, ...(category && { category }) };
}
