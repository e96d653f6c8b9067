/** What a file is that stands where nothing is published from, and where it belongs. */
import { join } from 'node:path';
import { basename, dirname } from 'node:path/posix';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import type { Misplaced } from '../content/problems/misplaced.ts';
import { writtenPath } from '../core/address-text.ts';
import { yearOfRepublic } from '../core/date.ts';
import { slugOf } from '../core/slug.ts';
import { articleFile } from './article-file.ts';

/** What computers and cloud storage add to the name of a second file: it is no article of its own. */
const copy =
  /[\s_(（[-](?:[^/]*[冲衝]突[^/]*|conflict[^/]*|(?:副本|copy|复制|複製|拷贝)\s?\d{0,2}|\d{1,2}[)）])[^/\w]*\.mdx?$/i;
/** What editors, Word, git and computers leave beside the files that they work on. */
const leftover = /\/~\$|\/(?:Thumbs\.db|desktop\.ini|Icon\r?)$|\.(?:orig|bak|swp|tmp|rej|old)$|~$|\.mdx?\.\d+$/i;
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i;
/** A text in a language in which there is no edition. */
const foreign = /([^/]+)\.(en|english|eng|ja|jp|ko|ms|vi|th|fr|de|英文版?|日文版?)\.mdx?$/i;

/**
 * A file that stands where nothing is published from.
 * @param path from the archive's folder, in a folder of its own
 * @param reserved its name, where a page of the site itself is called so
 */
export const misplacedFile = (path: string, shown: string, reserved?: string): Problem =>
  problem('misplaced-file', whatIs(path, shown, reserved), fileStart(join(shown, path)));

/** What writers put behind a name for the last of their drafts. */
const lastDraft = /[\s_-]*(?:最[终終]|定|[终終]|[修最]?[改新])(?:稿|版)?$|[\s_-]*(?:final|v\d{1,2})$/i;

/**
 * A file that is called like a copy and is none of any in its folder: it is only to be called otherwise.
 * @param all the paths of the archive's texts
 */
export function loneCopy(path: string, shown: string, all: readonly string[]): Problem | undefined {
  if (!copy.test(path)) return undefined;
  const stem = path.slice(0, copy.exec(path)!.index).replace(/[\s_-]+$/, '');
  if (all.some((other) => other !== path && other.startsWith(stem))) return undefined;
  const better = placeFor(`${stem.replace(lastDraft, '') || stem}.mdx`);
  return better === undefined
    ? undefined
    : problem('misplaced-file', { better: join(shown, better), why: 'name' }, fileStart(join(shown, path)));
}

function whatIs(path: string, shown: string, reserved: string | undefined): Misplaced {
  if (reserved !== undefined)
    return { reserved: `/${reserved}/`, better: join(shown, dirname(path), `chamber-${reserved}.mdx`) };
  if (copy.test(path)) return { copy: true };
  if (leftover.test(path)) return { leftover: true };
  if (picture.test(path)) return { picture: writtenPath(basename(path)) };
  const [, stem, language] = foreign.exec(path) ?? [];
  if (language) {
    const own = `${dirname(path)}/${stem}-${language}.mdx`;
    return { language, better: join(shown, placeFor(own) ?? own) };
  }
  const better = placeFor(path);
  return better === undefined ? noText(path) : { better: join(shown, better), why: whyNot(path, better) };
}

/** What a file is that is no text. */
function noText(path: string): Misplaced {
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  if (/^(?:docx?|wps|rtf|pdf|html?|odt|xlsx?|pptx?|csv)$/i.test(ending)) return { document: ending };
  return ending === '' || /^(?:mdx?|markdown|txt)$/i.test(ending) ? {} : { other: ending };
}

/** By what a text's own path differs first from the one where it belongs. */
function whyNot(path: string, better: string): Misplaced['why'] {
  if (better.includes('.zh-han')) return 'script';
  if (/^news\/(?:民[国國])?1\d\d(?!\d)/.test(arabicNumerals(path))) return 'republic';
  if (dirname(path) !== dirname(better)) return 'folder';
  if (/\.txt$/i.test(path)) return 'text';
  return path.endsWith('.mdx') ? 'name' : 'ending';
}

/** A text whose name ends as other programs name one of the scripts. */
const inScript = (names: string): RegExp =>
  new RegExp(`^(.+?)[._](?:zh[-_]?)?(?:${names})\\.(?:mdx?|markdown|txt)$`, 'i');
const scripts: readonly (readonly [text: RegExp, slug: string])[] = [
  [inScript('tw|hk|mo|hant|cht|tc|trad|big5|繁[体體]?|正[体體]'), 'zh-hant'],
  [inScript('cn|sg|my|hans|chs|sc|simp|gb|[简簡][体體]?'), 'zh-hans'],
];

/** Where a text in the other script belongs whose name ends otherwise: `a.zh-tw.mdx` into `a.zh-hant.mdx`. */
function parallelPlace(path: string): string | undefined {
  for (const [text, slug] of scripts) {
    const stem = text.exec(path)?.[1];
    const main = stem && placeFor(`${stem}.mdx`);
    if (main && articleFile(main)) return main.replace('.mdx', `.${slug}.mdx`);
  }
  return undefined;
}

/** Texts in folders of their own, as other programs keep them, and pages among the news: the folder and the name. */
const folded = [
  /^(pages|exhibits)\/([^/]+)\/(?:_?index|README)\.(?:mdx?|markdown)$/i,
  /^news\/(?:.+\/)?(pages|exhibits)\/([^/]+)\.(?:mdx?|markdown)$/i,
  /^(news\/\d{4}\/\d\d)\/(?!\d+\/)([^/]+)\/_?index\.(?:mdx?|markdown)$/i,
];

/** A folder by whose name its month is known, or its year: `2016年4月`, `2016-4-18`, `2016/2016.4`, `201604`, `105/04`. */
const monthFolder =
  /^news\/(?<year>\d{4}|(?:民[国國])?(?<republic>1\d\d))年?(?:(?:(?<=年)|[/.-](?:\d{4}[-.年])?)(?<month>\d{1,2})月?|(?<month>\d\d))?(?:(?:(?<=月)|[/.-])\d{1,2}日?)?$/;

/** Where a text belongs that was put beside its place: `news/2016/4/汝州.md` into `news/2016/04/ru-zhou.mdx`. */
function placeFor(path: string): string | undefined {
  const other = parallelPlace(path);
  if (other) return other;
  for (const shape of folded) {
    const match = shape.exec(path);
    if (match) return `${match[1]!.toLowerCase()}/${slugOf(match[2]!)}.mdx`;
  }
  const text = /(.+)\/([^/]+?)(?:\.(?:mdx?|markdown|txt))+$/i.exec(path);
  if (!text) return undefined;
  const [, folder = '', name = ''] = text;
  const { republic, month, ...found } = monthFolder.exec(arabicNumerals(folder))?.groups ?? {};
  const year = republic ? yearOfRepublic(Number(republic)) : found.year;
  const home = year ? `news/${year}${month ? `/${month.padStart(2, '0')}` : ''}` : folder;
  // The tones of pinyin are no part of an address.
  const better = `${home}/${slugOf(name.normalize('NFD').replace(/\p{M}/gu, ''))}.mdx`;
  return articleFile(better) || /^(?:exhibits|pages)$/.test(folder) ? better : undefined;
}
