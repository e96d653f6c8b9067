/** Citations of an archive as a whole, for those who used many of its articles. */
import { forTex, oneLine } from './citation.ts';

/** What such a citation says. An archive that grows has no date of its own. */
export interface CitedArchive {
  title: string;
  /** Left out where the archive is called by its publisher. */
  publisher: string;
  /** The archive's address. */
  url: string;
}

/**
 * GB/T 7714-2015, 4.6: a database on the internet, [DB/OL].
 * @example archiveGbt7714(cited) // '样本商会. 样本会刊[DB/OL]. https://example.org/.'
 */
export const archiveGbt7714 = ({ title, publisher, url }: CitedArchive): string =>
  `${publisher === title ? '' : `${publisher}. `}${title}[DB/OL]. ${url}.`;

/** APA 7, 10.9: a data set; the title moves before the date where nobody else is named. */
export const archiveApa = ({ title, publisher, url }: CitedArchive): string =>
  publisher === title ? `${title} [Data set]. (n.d.). ${url}` : `${publisher}. (n.d.). ${title} [Data set]. ${url}`;

/** BibTeX. Braces around a publisher keep it from being read as a person's name. */
export const archiveBibtex = ({ title, publisher, url }: CitedArchive): string =>
  [
    `@misc{${new URL(url).hostname.replaceAll('.', '-')},`,
    ...(publisher === title ? [] : [`  author = {{${forTex(publisher)}}},`]),
    `  title = {${forTex(title)}},`,
    '  year = {n.d.},',
    `  url = {${url}},`,
    '}',
  ].join('\n');

/** RIS: a data file. */
export const archiveRis = ({ title, publisher, url }: CitedArchive): string =>
  [
    'TY  - DATA',
    ...(publisher === title ? [] : [`AU  - ${oneLine(publisher)}`]),
    `TI  - ${oneLine(title)}`,
    `UR  - ${url}`,
    'ER  - ',
  ].join('\n');
