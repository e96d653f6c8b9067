/** The files that an archive publishes as they are, found by their exact names and by what was probably meant. */
import { join } from 'node:path';
import { originalsFolder } from '../core/originals.ts';
import { walk } from '../core/walk.ts';
import { isPlainFile } from './files.ts';
import { nearFiles } from './near-files.ts';

/** Files by the paths of their addresses: `/images/会场.jpg`. */
export interface PublishedFiles {
  /**
   * True where a file of exactly this name stands. A disk that overlooks case, or how an accent is composed, would say
   * yes to more than the server that publishes.
   */
  has(path: string): boolean;
  /** The one file that was probably meant: another case, another ending, another folder, a letter more or less. */
  near(path: string): string | undefined;
}

/** Where such files lie. */
export interface FileFolders {
  contentDir: string;
  publicDir: string;
}

/** Folders of an archive that are published as they are. */
const folders = ['images', 'files'];

/** The files that are published, read once, when the first is asked for. */
export const publishedFiles = ({ contentDir, publicDir }: FileFolders): PublishedFiles =>
  filesOf(() => [...archiveFiles(contentDir, folders), ...walk(publicDir).map((path) => `/${path}`)]);

/** What articles can name among their `originals`: what the import kept, and what is published. */
export const originalFiles = (contentDir: string): PublishedFiles =>
  filesOf(() => archiveFiles(contentDir, [originalsFolder, ...folders]));

const archiveFiles = (contentDir: string, names: readonly string[]): string[] =>
  names
    .flatMap((folder) => walk(join(contentDir, folder), folder))
    .filter((path) => isPlainFile(join(contentDir, path)))
    .map((path) => `/${path}`);

function filesOf(list: () => string[]): PublishedFiles {
  let known: { paths: Set<string>; byForm: Map<string, string[]>; near: ReturnType<typeof nearFiles> } | undefined;
  const read = () => {
    if (known) return known;
    const paths = new Set(list());
    const byForm = new Map<string, string[]>();
    for (const path of paths)
      for (const form of new Set([path, nameOf(path)].flatMap((name) => [formOf(name), onceEnded(formOf(name))])))
        byForm.set(form, [...(byForm.get(form) ?? []), path]);
    known = { paths, byForm, near: nearFiles([...paths]) };
    return known;
  };
  return {
    has: (path) => read().paths.has(path),
    near(path) {
      const { byForm, near } = read();
      const form = formOf(nameOf(path));
      // Its ending is missing, or stands twice: 会场.jpg.jpg.
      const endings = /\.\w{3,4}$/.test(form)
        ? [onceEnded(form)]
        : [...byForm.keys()].filter((one) => one.replace(/\.(?:jpg|png|gif|webp|avif)$/, '') === form && one !== form);
      const found =
        byForm.get(formOf(path)) ?? byForm.get(form) ?? (endings.length === 1 ? byForm.get(endings[0]!) : undefined);
      return found?.length === 1 ? found[0] : near(path);
    },
  };
}

/** Programs that hide endings add one to a name that has it: 会场.jpg.jpg. */
const onceEnded = (form: string): string => form.replace(/(\.\w{3,4})\1$/, '$1');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What names have in common that people take for one: without case, width, blanks, and with one ending for JPEG. */
const formOf = (path: string): string =>
  path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|%20/g, '')
    .replace(/\.(?:jpe|jpeg|jfif)$/, '.jpg')
    .replace(/\.tiff$/, '.tif');
