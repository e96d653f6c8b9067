/**
 * `content/glossary/{names,places,terms}.yaml`: one list that drives conversion, search synonyms and the
 * pages of people and places.
 */
import { z } from 'zod';
import { line, slug } from './text.ts';

/**
 * Where a place is, in degrees of WGS 84 (EPSG:4326). Two names rather than a pair: some maps tell the longitude first.
 * @example coordinates: { latitude: 30.04, longitude: 121.15 }
 */
export const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Coordinates = z.infer<typeof coordinates>;

/**
 * A name, place or term as each script writes it. `aliases` are other names of the same; `slug` is its
 * address where the one made from pinyin will not do; `note` is for editors.
 * @example - { hans: 李乾, hant: 李乾, note: 乾 is qián here, never 干 }
 */
export const glossaryEntry = z.strictObject({
  hans: line,
  hant: line,
  aliases: z.array(line).default([]),
  slug: slug.optional(),
  description: line.optional(),
  /** Of a place: it stands on the map of the archive at a glance. */
  coordinates: coordinates.optional(),
  note: line.optional(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** One file of the glossary: a list of entries, possibly empty. */
export const glossaryFile = z
  .array(glossaryEntry)
  .nullable()
  .transform((entries) => entries ?? []);

/** The kinds of glossary, each a file of that name. */
export const glossaryKinds = ['names', 'places', 'terms'] as const;
export type GlossaryKind = (typeof glossaryKinds)[number];

/** The whole glossary. */
export type Glossary = Record<GlossaryKind, GlossaryEntry[]>;

/** A glossary with nothing in it. */
export const emptyGlossary = (): Glossary => ({ names: [], places: [], terms: [] });
