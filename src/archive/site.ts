/** Reads the settings of an archive, and says them in each edition. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import { nearest } from '../content/nearest.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import type { Rights } from '../content/schema/rights.ts';
import { type Site, settingsLinks, site as siteSchema } from '../content/schema/site.ts';
import { nowhere, type PlaceOf, readYaml } from '../content/yaml.ts';
import { type ByEdition, type Edition, lazyForEditions } from '../core/edition.ts';
import { type Address, settingsAddresses } from './addresses.ts';
import { categoryCalled } from './category-called.ts';
import type { Converters } from './converters.ts';
import { rightsIn } from './edition-text.ts';

/** What the pages of one edition say about the site. */
export interface SiteText {
  edition: Edition;
  title: string;
  description: string;
  publisher: string;
  address?: string;
  rights?: Rights;
  categories: { id: string; title: string; description?: string }[];
  navigation: { title: string; href: string }[];
  /** Other archives that search offers: origin and base, ending with a slash. */
  archives: { title: string; url: string }[];
}

/** The settings with everything that a page asks of them. */
export interface SiteSettings extends Site {
  /** Origin and base, ending with a slash: what absolute addresses begin with. */
  home: string;
  text: ByEdition<SiteText>;
  /** True where search engines must not list it. */
  unlisted?: boolean;
  /** True where every page leads to the list of exhibits. */
  hasExhibits?: true;
}

/** What `site.yaml` says. */
export interface SiteReading {
  /** Missing where it cannot be used. */
  site: Site | undefined;
  /** Where its values stand. */
  placeOf: PlaceOf;
  /** The addresses that it names. */
  addresses: readonly Address[];
  problems: Problem[];
}

/** Names that other programs give their settings, or that a hand gives them. */
const otherNames = /^(?:_?config|sites?|settings|hugo|mkdocs)\.(?:ya?ml|toml|json|txt)$/i;

/** Says that there are no settings, and which file may be they. */
function noSettings(contentDir: string, file: string): Problem {
  const found = existsSync(contentDir) ? readdirSync(contentDir).find((name) => otherNames.test(name)) : undefined;
  return problem('no-settings', { ...(found && { found }) }, fileStart(file));
}

/** Reads `site.yaml`. @param shown how the folder is called in messages */
export function readSite(contentDir: string, shown = contentDir): SiteReading {
  const path = join(contentDir, 'site.yaml');
  const file = join(shown, 'site.yaml');
  if (!existsSync(path)) {
    return {
      site: undefined,
      placeOf: nowhere,
      addresses: [],
      problems: [noSettings(contentDir, file)],
    };
  }
  const { text, problems } = decodeText(readFileSync(path), file);
  if (text === undefined) return { site: undefined, placeOf: nowhere, addresses: [], problems };
  const reading = readYaml(text, siteSchema, { file });
  const { placeOf } = reading;
  const site = reading.value && { ...reading.value, sections: sectionsOf(reading.value) };
  // One run tells everything: where a setting cannot be used, the others still lead somewhere.
  const links = site ?? readYaml(text, settingsLinks, { file }).value;
  return {
    site,
    placeOf,
    addresses: links ? settingsAddresses(links, placeOf) : [],
    problems: [
      ...problems,
      ...reading.problems,
      ...(site ? [...checkUrl(site, file, placeOf), ...checkSections(site, file, placeOf)] : []),
    ],
  };
}

/** `url` with a path: it is read as `base`, unless that is said. */
function checkUrl({ url, base }: Site, file: string, placeOf: PlaceOf): Problem[] {
  const { origin, pathname, search, hash } = new URL(url);
  // The page of a folder is no folder: /index.html, /news/index.php.
  const folder = pathname.replace(/[^/]*\.[a-z]{3,5}$/i, '');
  if (pathname === '/' && search === '' && hash === '') return [];
  const params = { url, origin, base: ensureSlashes(folder), taken: base === '/' };
  return [problem('url-path', params, { file, ...placeOf(['url']) })];
}

/** The sections of the old site; a category may be called by its title. */
const sectionsOf = ({ sections, categories }: Site): Site['sections'] =>
  Object.fromEntries(Object.entries(sections).map(([section, one]) => [section, categoryCalled(one, categories)]));

/** Every section must lead to a category that there is. */
function checkSections({ sections, categories }: Site, file: string, placeOf: PlaceOf): Problem[] {
  const known = categories.map(({ id }) => id);
  return Object.entries(sections)
    .filter(([, category]) => !known.includes(category))
    .map(([section, category]) => {
      const near = nearest(category, known);
      return problem(
        'unknown-category',
        { category, known, section, ...(near && { better: near }) },
        { file, ...placeOf(['sections', section]) },
      );
    });
}

/** What may be said on the command line instead of in site.yaml. */
export interface SiteOverrides {
  url?: string;
  base?: string;
  /** True for a site that search engines must not list: one that is read before it is public. */
  unlisted?: boolean;
}

/** Puts the settings into both editions. */
export function settle(site: Site, converters: Converters, overrides: SiteOverrides = {}): SiteSettings {
  const url = new URL(overrides.url ?? site.url);
  const base = ensureSlashes(overrides.base ?? (url.pathname !== '/' && site.base === '/' ? url.pathname : site.base));
  const text = lazyForEditions((edition): SiteText => {
    const say = (words: string) => converters.into(edition, site.script, words);
    return {
      edition,
      title: say(site.title),
      description: say(site.description ?? site.title),
      publisher: say(site.publisher ?? site.title),
      ...(site.address && { address: say(site.address) }),
      ...(site.rights && { rights: rightsIn(site.rights, say) }),
      categories: site.categories.map(({ id, title, description }) => ({
        id,
        title: say(title),
        ...(description && { description: say(description) }),
      })),
      navigation: site.navigation.map(({ title, href }) => ({ title: say(title), href })),
      archives: site.archives
        .map((other) => ({ title: say(other.title), url: withSlash(other.url) }))
        .filter((other) => other.url !== url.origin + base),
    };
  });
  return {
    ...site,
    url: url.origin,
    base,
    home: url.origin + base,
    text,
    ...(overrides.unlisted && { unlisted: true }),
  };
}

const withSlash = (address: string): string => address.replace(/\/*$/, '/');

const ensureSlashes = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
