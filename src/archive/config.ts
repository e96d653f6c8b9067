/** What all articles of an archive rest on: its settings and its glossary, read once. */
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { site as siteSchema } from '../content/schema/site.ts';
import type { PlaceOf } from '../content/yaml.ts';
import type { Addressed } from './addresses.ts';
import { type Converters, makeConverters } from './converters.ts';
import { type GlossaryPlaces, readGlossary } from './glossary.ts';
import { readSite, type SiteOverrides, type SiteSettings, settle } from './site.ts';

/** The settings of an archive and what follows from them. */
export interface ArchiveConfig {
  settings: SiteSettings;
  glossary: Glossary;
  /** Where the entries of the glossary stand. */
  glossaryPlaces: GlossaryPlaces;
  converters: Converters;
  /** False where site.yaml cannot be used: the settings are then those of no archive, to check articles by. */
  sound: boolean;
  /** Where the values of site.yaml stand. */
  placeOf: PlaceOf;
  /** What site.yaml itself points to. */
  addressed: Addressed;
  problems: Problem[];
}

/** @param shown how the content's folder is called in messages */
export function readConfig(contentDir: string, shown = contentDir, overrides: SiteOverrides = {}): ArchiveConfig {
  const { site, placeOf, addresses, problems } = readSite(contentDir, shown);
  const { glossary, places, problems: glossaryProblems } = readGlossary(contentDir, shown);
  // An article can be checked without its archive's settings, and one run should tell everything.
  const usable = site ?? siteSchema.parse({ title: '会刊', url: 'https://example.org' });
  const converters = makeConverters(usable.traditional, glossary);
  return {
    settings: settle(usable, converters, overrides),
    glossary,
    glossaryPlaces: places,
    converters,
    sound: site !== undefined,
    placeOf,
    addressed: {
      file: join(shown, 'site.yaml'),
      key: '',
      addresses,
    },
    problems: [...problems, ...glossaryProblems],
  };
}
