/** What is wrong with the text of an archive's own pages, exhibits, settings and glossary, by the rules that articles are held to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFolders } from '../archive/files.ts';
import { glossaryMeant } from '../archive/glossary.ts';
import { homeOf } from '../archive/home-of.ts';
import { overridesFolder } from '../archive/look.ts';
import type { OwnText } from '../archive/own-text.ts';
import type { ArchiveReading } from '../archive/reading.ts';
import { plainText } from '../content/body/plain.ts';
import { decodeText } from '../content/decode.ts';
import { nearest } from '../content/nearest.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import type { Exhibit } from '../content/schema/exhibit.ts';
import { glossaryKinds } from '../content/schema/glossary.ts';
import type { OwnPage } from '../content/schema/own-page.ts';
import { originalsFolder } from '../core/originals.ts';
import { walk } from '../core/walk.ts';
import { withoutConsequences } from './consequences.ts';
import { checkBlocks, placeholderIn } from './contents.ts';
import { checkChosen } from './exhibits.ts';
import { checkMisspelt } from './misspelt.ts';
import { checkResidue } from './residue.ts';
import { checkStrays } from './script.ts';
import { checkSetPhrases } from './set-phrases.ts';
import { checkSettings } from './settings.ts';
import { checkMisconverted } from './strays.ts';
import { textRules } from './text-rules.ts';

/** Where an archive lies, and how messages call that folder. */
interface ArchivePlace {
  contentDir: string;
  shown: string;
}

/** The text of a file of the archive; nothing where it is not there or no text. */
function textOf({ contentDir, shown }: ArchivePlace, path: string): string | undefined {
  try {
    return decodeText(readFileSync(join(contentDir, path)), join(shown, path)).text;
  } catch {
    return undefined;
  }
}

/** All that is read but articles. */
export const checkOwnFiles = (place: ArchivePlace, { own, exhibits, config }: ArchiveReading): Problem[] => [
  ...own.sources.flatMap((page) => checkText(page, textOf(place, `pages/${page.id}.mdx`) ?? '')),
  ...exhibits.sources.flatMap((one) =>
    checkText(one, textOf(place, `exhibits/${one.id}.mdx`) ?? '', saidBeside(one.front)),
  ),
  ...checkSettings(place.shown, config, textOf(place, 'site.yaml')),
  ...exhibits.sources.flatMap(checkChosen),
  ...checkFolders(place),
  ...strayFiles(place),
  ...textsAmongPictures(place),
  ...glossaryKinds.flatMap((kind) => {
    const path = `glossary/${kind}.yaml`;
    const text = textOf(place, path);
    return text === undefined ? [] : checkResidue(join(place.shown, path), text);
  }),
];

/** What an exhibit says in front matter besides its title. */
const saidBeside = ({ image, timeline }: Exhibit): string =>
  [image?.alt, image?.caption, ...timeline.map(({ text }) => text)].filter(Boolean).join('\n');

/** @param beside what its front matter says besides title and description */
function checkText({ front, body, script, file, placeOf }: OwnText<OwnPage>, source: string, beside = ''): Problem[] {
  const text = plainText(body);
  const place = { file, ...placeOf(['title']) };
  const own = [front.title, front.description ?? '', beside, text];
  const found = placeholderIn(own.join('\n'));
  return withoutConsequences([
    ...textRules.flatMap((rule) => rule(file, source)),
    ...checkBlocks(body, front.title, file),
    ...checkStrays({ text: own.join(''), script, place }, source),
    ...checkMisconverted({ script }, file, source),
    ...checkMisspelt({ script }, file, source),
    ...checkSetPhrases({ script }, file, source),
    ...(found ? [problem('placeholder', { found }, place)] : []),
    ...(text.trim() === '' && beside === '' && body.children.length === 0
      ? [problem('empty-body', { page: true }, place)]
      : []),
  ]);
}

/** Settings by another name, or in other letters, beside those that are read. */
const isSettings = (name: string): boolean =>
  name !== 'site.yaml' && /^(?:site\.(?:ya?ml|json|toml)(?:\.txt)?|_?config\.(?:ya?ml|toml|json))$/i.test(name);

/** Articles and pages in the archive's own folder, from which nothing is published. */
function strayFiles({ contentDir, shown }: ArchivePlace): Problem[] {
  // Without any, it is told which file was meant for them.
  const hasSettings = existsSync(join(contentDir, 'site.yaml'));
  return readdirSync(contentDir, { withFileTypes: true }).flatMap(({ name }) => {
    const place = fileStart(join(shown, name));
    if (/^(?:readme|\.)/i.test(name)) return [];
    if (hasSettings && isSettings(name)) return [problem('misplaced-file', { settings: true }, place)];
    const kind = /\.ya?ml$/i.test(name) ? glossaryMeant(name) : undefined;
    if (kind) return [problem('misplaced-file', { better: join(shown, 'glossary', `${kind}.yaml`) }, place)];
    if (!/\.(?:mdx?|markdown)$/i.test(name) || name.startsWith('_')) return [];
    return [problem('misplaced-file', betterOf(homeOf(name, textOf({ contentDir, shown }, name) ?? ''), shown), place)];
  });
}

/** Articles among pictures and files to download, where none is read. */
const textsAmongPictures = ({ contentDir, shown }: ArchivePlace): Problem[] =>
  ['images', 'files']
    .flatMap((folder) => walk(join(contentDir, folder), folder))
    .filter((path) => /\.mdx$/i.test(path))
    .map((path) => {
      const home = homeOf(path, textOf({ contentDir, shown }, path) ?? '');
      return problem('misplaced-file', betterOf(home, shown), fileStart(join(shown, path)));
    });

const betterOf = (path: string | undefined, shown: string): { better?: string } =>
  path ? { better: join(shown, path) } : {};

/** Folders of what is not to be published. */
const aside = /^(?:_?drafts?|草稿|未[发發]|[备備]份|backups?|bak|archives?|trash|te?mp|notes?|[笔筆][记記]|[资資]料)$/i;

/** What a folder may hold, by the endings of its files, and the folder that this belongs to. */
const kinds: readonly (readonly [ending: RegExp, folder: string])[] = [
  [/\.(?:mdx?|markdown)$/i, 'news'],
  [/\.(?:jpe?g|png|gif|webp|svg|avif|heic|bmp|tiff?)$/i, 'images'],
  [/\.(?:pdf|docx?|xlsx?|pptx?|zip|mp[34]|m4[av]|mov|webm)$/i, 'files'],
  [/\.ya?ml$/i, 'glossary'],
];

/** Folders that hold articles or pictures and are none of an archive's. */
function checkFolders({ contentDir, shown }: ArchivePlace): Problem[] {
  const known = [...publishedFolders, overridesFolder, originalsFolder];
  return readdirSync(contentDir, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (!entry.isDirectory() || name.startsWith('.') || known.includes(name)) return [];
    const all = walk(join(contentDir, name), name).filter((path) => kinds.some(([ending]) => ending.test(path)));
    // A text is worth more than its pictures.
    const [kind, first] = kinds.flatMap(([ending, folder]) => {
      const path = all.find((one) => ending.test(one));
      return path ? [folder, path] : [];
    });
    if (kind === undefined || first === undefined) return [];
    const near = nearest(name, publishedFolders);
    // Beside a folder of the right name one cannot be renamed to it: its files are moved into that.
    const isThere = near !== undefined && existsSync(join(contentDir, near));
    const home = isThere
      ? (near === 'news' && homeOf(first, textOf({ contentDir, shown }, first) ?? '')) || first.replace(/^[^/]+/, near)
      : near || kind === 'glossary'
        ? undefined
        : kind === 'news'
          ? homeOf(first, textOf({ contentDir, shown }, first) ?? '')
          : first.replace(/^[^/]+/, kind);
    const one = problem(
      'unknown-folder',
      {
        folder: name,
        known: publishedFolders,
        ...(near && { near, ...(isThere && { isThere }) }),
        ...(kind !== 'news' && kind !== 'glossary' && { kind }),
        ...betterOf(home, shown),
      },
      fileStart(join(shown, first)),
    );
    // An article that no page has is lost, but for one that was put aside.
    return [kind === 'news' && !aside.test(name) ? one : { ...one, severity: 'warning' as const }];
  });
}
