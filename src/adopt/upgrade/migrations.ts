/**
 * What a newer version asks of the files of an archive, as edits of their text: what an edit does not name stays as it
 * is, byte for byte, and a file that was migrated already does not change.
 */
import { type Sentence, sentence, zh } from '../../i18n/sentence.ts';
import { isLater } from './changelog.ts';

/** One change of files. */
export interface Migration {
  /** The version that asks for it. */
  version: string;
  about: Sentence;
  /** Paths from the archive's folder. */
  files: RegExp;
  /** @param stands true for an address of this site at which a file stands */
  edit(text: string, stands: (address: string) => boolean): string;
}

/** A link that begins at its own page, to another page of the chamber's own. */
const relativeLink = /(\]\()(?:\.{1,2}\/)+([a-z0-9-]+\/?)((?:#[^)\s]*)?\))/g;
/** The address of a picture in front matter. */
const pictureSource = /^(\s*(?:image:\s*\{[^}\n]*?\b)?src:\s*["']?)((?:\.{0,2}\/)*)(images\/[^"',}\s]+)/gm;

/** All migrations, in the order of their versions. */
export const migrations: readonly Migration[] = [
  {
    version: '0.2.0',
    about: sentence(
      zh`自己的页之间的链接从站的顶上写起：/contact/`,
      'links between own pages begin at the top of the site: /contact/',
    ),
    files: /^pages\/[^/]+\.mdx$/,
    edit: (text) => text.replace(relativeLink, '$1/$2$3'),
  },
  {
    version: '0.2.0',
    about: sentence(zh`题图的地址以 /images/ 开头`, 'the address of an article’s picture begins with /images/'),
    files: /^(?:news|pages)\/.+\.mdx$/,
    edit: (text, stands) =>
      inFrontMatter(text, (front) =>
        front.replace(pictureSource, (whole, before: string, steps: string, path: string) =>
          steps !== '/' && stands(`/${path}`) ? `${before}/${path}` : whole,
        ),
      ),
  },
];

/** Those that an archive of a version lacks. */
export const migrationsSince = (version: string): Migration[] =>
  migrations.filter((one) => isLater(one.version, version));

function inFrontMatter(text: string, edit: (front: string) => string): string {
  const [front = ''] = /^\ufeff?---\r?\n[\s\S]*?\n---(?=\r?\n|$)/.exec(text) ?? [];
  return edit(front) + text.slice(front.length);
}

/**
 * Puts the version of the program into site.yaml: in place of the one that is there, else on a line at its end.
 * @example withVersion('title: 会刊\n', '0.2.0') // 'title: 会刊\nhuikan: 0.2.0\n'
 */
export function withVersion(settings: string, version: string): string {
  if (/^huikan:/m.test(settings)) return settings.replace(/^(huikan:[ \t]*)[^\s#]*/m, `$1${version}`);
  const end = settings.includes('\r\n') ? '\r\n' : '\n';
  return `${settings}${settings === '' || settings.endsWith('\n') ? '' : end}huikan: ${version}${end}`;
}
