/** What another glossary would change: every sentence whose other edition comes out otherwise. */
import { setImmediate } from 'node:timers/promises';
import { articleConverter } from '../../archive/article-converter.ts';
import { makeConverters } from '../../archive/converters.ts';
import { changesOf } from '../../archive/impact.ts';
import type { Glossary } from '../../content/schema/glossary.ts';
import { otherEdition } from '../../core/edition.ts';
import type { ChangedPlace } from '../api.ts';
import type { DeskContext } from '../context.ts';
import { readSource } from '../text/read-source.ts';
import { type OpenText, textsWith } from './texts-with.ts';

/** @param words that one glossary has and the other has not, or otherwise; no text without them changes */
export async function glossaryImpact(
  desk: DeskContext,
  next: Glossary,
  words: readonly string[],
  open?: OpenText,
): Promise<ChangedPlace[]> {
  const config = desk.index.config();
  const { settings, glossary, converters } = config;
  const now = makeConverters(settings.traditional, next);
  // The desk keeps one converter at hand: that of the glossary as it stands.
  makeConverters(settings.traditional, glossary);
  const places: ChangedPlace[] = [];
  for (const [path, text] of await textsWith(desk, words, open)) {
    await setImmediate();
    const { article } = readSource(path, text, config, desk.shown, desk.today());
    if (!article) continue;
    const { front, script } = article;
    const convert = (side: typeof now) => articleConverter(article, otherEdition(script), side);
    for (const { before, after } of changesOf(article, convert(converters), convert(now)))
      places.push({ path, title: front.title, before, after });
  }
  return places;
}
