/** The settings of the archive that this process builds or shows, for the pages that need nothing else of it. */
import { resolve } from 'node:path';
import { tell } from '../content/problem.ts';
import { chooseLanguage, type Language } from '../i18n/sentence.ts';
import { readConfig } from './config.ts';
import type { Converters } from './converters.ts';
import type { SiteOverrides, SiteSettings } from './site.ts';

/**
 * What a command tells the processes that it starts: environment variables, since Astro has no other door.
 * The commands set them from their options; a person need not know them.
 */
export const environmentNames = {
  content: 'HUIKAN_CONTENT',
  cache: 'HUIKAN_CACHE',
  url: 'HUIKAN_URL',
  base: 'HUIKAN_BASE',
  language: 'HUIKAN_LANG',
} as const;

/** The archive's folder, as this process was told. */
export const currentContent = (): string => resolve(process.env[environmentNames.content] ?? 'content');

/** The overrides that this process was told. */
export function currentOverrides(): SiteOverrides {
  const url = process.env[environmentNames.url];
  const base = process.env[environmentNames.base];
  return { ...(url && { url }), ...(base && { base }) };
}

/** The language of messages, as this process was told; else by the environment. */
export const currentLanguage = (): Language =>
  chooseLanguage(process.env[environmentNames.language], process.env, 'zh-Hans');

/** The settings and the converters of the current archive. @throws if site.yaml cannot be read; `check` says why */
export function currentSettings(): { settings: SiteSettings; converters: Converters } {
  const { settings, converters, sound, problems } = readConfig(currentContent(), undefined, currentOverrides());
  if (!sound)
    throw new Error(
      problems
        .map((problem) => tell(problem, currentLanguage()))
        .map(({ file, line, message }) => `${file}:${line} ${message}`)
        .join('\n'),
    );
  return { settings, converters };
}
