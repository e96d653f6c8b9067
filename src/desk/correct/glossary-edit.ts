/** A pair of words in the glossary: what the whole archive prints. */
import { editYaml } from '../../content/edit-front-matter.ts';
import { appendYamlItem } from '../../content/edit-yaml-list.ts';
import type { Glossary, GlossaryKind } from '../../content/schema/glossary.ts';
import type { TextEdit } from '../text/file-text.ts';

/** One pair. */
export interface Pair {
  hans: string;
  hant: string;
}

/**
 * Where a pair belongs: in the entry that the glossary has for one of its sides, or at the end of the terms.
 * @param side the side that is the word as written
 */
export function glossaryPlace(glossary: Glossary, pair: Pair, side: keyof Pair): { kind: GlossaryKind; at?: number } {
  for (const kind of ['terms', 'places', 'names'] as const) {
    const at = glossary[kind].findIndex((entry) => entry[side] === pair[side]);
    if (at !== -1) return { kind, at };
  }
  return { kind: 'terms' };
}

/** @param text the file of that kind as it stands; empty where there is none */
export function glossaryEdit(text: string, pair: Pair, side: keyof Pair, at: number | undefined): TextEdit | undefined {
  const other = side === 'hans' ? 'hant' : 'hans';
  if (at !== undefined) return editYaml(text, [at, other], pair[other]) ?? undefined;
  return appendYamlItem(text, pair);
}

/** The glossary with the pair. */
export function withPair(glossary: Glossary, pair: Pair, { kind, at }: ReturnType<typeof glossaryPlace>): Glossary {
  const entries = [...glossary[kind]];
  if (at === undefined) entries.push({ ...pair, aliases: [] });
  else entries[at] = { ...entries[at]!, ...pair };
  return { ...glossary, [kind]: entries };
}
