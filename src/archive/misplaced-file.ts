/** What a file is that stands where nothing is published from, and where it belongs. */
import { join } from 'node:path';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { writtenPath } from '../core/address-text.ts';
import { slugOf } from '../core/slug.ts';
import { articleFile } from './article-file.ts';

/** What computers and cloud storage add to the name of a second file: it is no article of its own. */
const copy =
  /[\s_(（[-](?:[^/]*(?:冲突|衝突)[^/]*|conflict(?:ed)?(?: copy)?[^/]*|副本|copy|复制|複製|拷贝|\d{1,2}[)）])[^/\w]*\.mdx?$/i;

/** A file that stands where nothing is published from. */
export function misplacedFile(path: string, shown: string, isReserved = false): Problem {
  if (isReserved) {
    const [, name = ''] = /([^/]+)\.mdx$/.exec(path) ?? [];
    const better = join(shown, path.replace(/[^/]+$/, `chamber-${name}.mdx`));
    return problem('misplaced-file', { reserved: `/${name}/`, better }, fileStart(join(shown, path)));
  }
  if (copy.test(path)) return problem('misplaced-file', { copy: true }, fileStart(join(shown, path)));
  if (
    /(?:^|\/)(?:~\$|\.~lock|(?:Thumbs\.db|desktop\.ini|Icon\r?)$)|\.(?:orig|bak|swp|tmp|rej|old)$|~$|\.mdx?\.\d+$/i.test(
      path,
    )
  )
    return problem('misplaced-file', { leftover: true }, fileStart(join(shown, path)));
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i.test(path))
    return problem('misplaced-file', { picture: writtenPath(path.split('/').at(-1)!) }, fileStart(join(shown, path)));
  const [, stem = '', ending = ''] =
    /([^/]+)\.(en|english|eng|ja|jp|ko|ms|vi|th|fr|de|英文版?|日文版?)\.mdx?$/i.exec(path) ?? [];
  if (stem) {
    const own = path.replace(/[^/]+$/, `${slugOf(`${stem}-${ending}`)}.mdx`);
    return problem('misplaced-file', { language: ending, better: join(shown, own) }, fileStart(join(shown, path)));
  }
  const better = placeFor(path);
  return problem(
    'misplaced-file',
    better ? { better: join(shown, better), why: whyNot(path, better) } : noText(path),
    fileStart(join(shown, path)),
  );
}

/** What a file is that is no text. */
function noText(path: string): { document?: string; other?: string } {
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  if (/^(?:docx?|wps|rtf|pdf|html?|odt|xlsx?|pptx?|csv)$/i.test(ending)) return { document: ending };
  return ending && !/^(?:mdx?|markdown|txt)$/i.test(ending) ? { other: ending } : {};
}

/** By what a text's own path differs first from the one where it belongs. */
function whyNot(path: string, better: string): 'text' | 'ending' | 'name' | 'folder' | 'script' {
  const [folderOf, home] = [path, better].map((one) => one.slice(0, one.lastIndexOf('/')));
  if (/\.zh-han[st]\.mdx$/.test(better)) return 'script';
  if (folderOf !== home) return 'folder';
  if (/\.txt$/i.test(path)) return 'text';
  return /\.mdx$/.test(path) ? 'name' : 'ending';
}

/** How other programs name the two scripts at the end of a file's name. */
const scriptNames: readonly (readonly [names: RegExp, slug: string])[] = [
  [/^(?:zh[-_]?)?(?:tw|hk|mo|hant|cht|tc|trad|big5|繁体?|繁體|繁|正體)$/i, 'zh-hant'],
  [/^(?:zh[-_]?)?(?:cn|sg|my|hans|chs|sc|simp|gb|简体?|简|簡體)$/i, 'zh-hans'],
];

/** Where a text in the other script belongs whose name ends otherwise: `a.zh-tw.mdx` into `a.zh-hant.mdx`. */
function parallelPlace(path: string): string | undefined {
  for (const shape of [/^(.+)\.([^./]+)\.(?:mdx?|markdown|txt)$/i, /^(.+)_([^./_]+)\.(?:mdx?|markdown|txt)$/i]) {
    const [, stem, ending = ''] = shape.exec(path) ?? [];
    const slug = scriptNames.find(([names]) => names.test(ending))?.[1];
    if (stem && slug && articleFile(`${stem}.mdx`)) return `${stem}.${slug}.mdx`;
  }
  return undefined;
}

/** Where a text that was put beside its place belongs: `news/2016/4/汝州.md` into `news/2016/04/ru-zhou.mdx`. */
function placeFor(path: string): string | undefined {
  const [, folder = '', name = ''] = /^(.*)\/([^/]+?)(?:\.(?:mdx?|markdown|txt))+$/i.exec(path) ?? [];
  const other = parallelPlace(path);
  if (other) return other;
  const [, kind, inner] = /^(pages|exhibits)\/([^/]+)\/(?:index|_index|README)\.(?:mdx?|markdown)$/i.exec(path) ?? [];
  if (kind && inner) return `${kind}/${slugOf(inner.replace(/[_\s]+/g, '-'))}.mdx`;
  const [, own, inside] = /^news\/(?:.*\/)?(pages|exhibits)\/([^/]+)\.mdx?$/i.exec(path) ?? [];
  if (own && inside) return `${own.toLowerCase()}/${slugOf(inside.replace(/[_\s]+/g, '-'))}.mdx`;
  const [, ofMonth, article] = /^(news\/\d{4}\/\d\d)\/([^/]+)\/(?:index|_index)\.(?:mdx?|markdown)$/i.exec(path) ?? [];
  if (ofMonth && article && !/^\d+$/.test(article)) return `${ofMonth}/${slugOf(article.replace(/[_\s]+/g, '-'))}.mdx`;
  // The tones of pinyin are no part of an address.
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const slug = plain && slugOf(plain.replace(/[_\s()（）]+/g, '-'));
  if (!slug) return undefined;
  const [, year, month] =
    /^news\/(\d{4})年?(?:[/.-]?(?:\d{4}[-.年])?(\d{1,2})月?)?(?:[/.-]\d{1,2}日?)?$/.exec(arabicNumerals(folder)) ?? [];
  const home = year ? `news/${year}${month ? `/${month.padStart(2, '0')}` : ''}` : folder;
  const better = `${home}/${slug}.mdx`;
  return better !== path && (articleFile(better) || /^(?:exhibits|pages)\/[a-z0-9-]+\.mdx$/.test(better))
    ? better
    : undefined;
}
