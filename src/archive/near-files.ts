/** The file that a misspelt address means: other signs between its words, another ending, one letter more or less. */
import leven from 'leven';
import { lazy } from '../core/lazy.ts';

/** What stands between the words of a name, which people write otherwise. */
const between = /[-_\s.·]+|%20/g;
/** Endings of one kind, of which a picture or a document that was saved anew has another. */
const kinds = [
  /^(?:jpe?g|png|gif|webp|avif|svg|bmp|heic|tiff?)$/,
  /^(?:pdf|docx?|odt|rtf|wps|xlsx?|et|csv|pptx?|zip)$/,
];

/** A name in its parts. */
interface Name {
  path: string;
  /** Its address behind the first folder, `/images/` or `/files/`. */
  within: string;
  folder: string;
  stem: string;
  ending: string;
}

/** @example partsOf('/files/2016/Year_Report.PDF').stem // 'yearreport' */
function partsOf(path: string): Name {
  // Programs that hide endings add one to a name that has it.
  const plain = path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\.\w{2,4})\1$/, '$1');
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(plain) ?? [];
  const [, stem = name, ending = ''] = /^(.+)\.(\w{2,4})$/.exec(name) ?? [];
  const within = plain.replace(/^\/(?:images|files)(?=\/)/, '');
  return { path, within, folder, stem: stem.replace(between, ''), ending };
}

/** True for endings of one kind; a name without one may mean any. */
const areAlike = (one: string, other: string): boolean =>
  one === other || one === '' || kinds.some((kind) => kind.test(one) && kind.test(other));

/** True for names of which one has a letter more, another letter, or two exchanged; figures count pictures. */
function isLetterOff(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < 4 || one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  if (one.length === other.length && /\P{ASCII}/u.test(one + other)) return false;
  if (leven(one, other) === 1) return true;
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  return one.length === other.length && one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other;
}

/** How unlike a name may be: other signs between its words alone, or a letter, too. */
export type Likeness = 'signs' | 'letter';

/**
 * @param paths the files that there are, as addresses
 * @returns the only one that an address can mean, looked for from the surest likeness to the least
 * @example nearFiles(['/images/2016/new-hall.jpg'])('/images/2016/new_hall.jpg') // '/images/2016/new-hall.jpg'
 */
export function nearFiles(paths: readonly string[]): (written: string, likeness?: Likeness) => string | undefined {
  const names = lazy(() => paths.map(partsOf));
  const byStem = lazy(() => Map.groupBy(names(), ({ stem }) => stem));
  const byFolder = lazy(() => Map.groupBy(names(), ({ folder }) => folder));
  return (written, likeness = 'letter') => {
    const meant = partsOf(written);
    if (meant.stem === '') return undefined;
    const same = (byStem().get(meant.stem) ?? []).filter(({ ending }) => areAlike(meant.ending, ending));
    const ended = same.filter(({ ending }) => ending === meant.ending);
    const found = [
      ended.filter(({ folder }) => folder === meant.folder),
      ended.filter(({ within }) => within === meant.within),
      ended,
      ...(likeness === 'letter'
        ? [
            same.filter(({ folder }) => folder === meant.folder),
            meant.ending === '' ? same : [],
            (byFolder().get(meant.folder) ?? []).filter(
              ({ stem, ending }) => ending === meant.ending && isLetterOff(stem, meant.stem),
            ),
          ]
        : []),
    ].find((some) => some.length > 0);
    return found?.length === 1 ? found[0]!.path : undefined;
  };
}
