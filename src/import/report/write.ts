/** Writes the report beside the state: a page for people, JSON for programs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categoryOf } from '../../content/sections.ts';
import type { Edition } from '../../core/edition.ts';
import { articlePath, withBase } from '../../core/url.ts';
import { stateFolder } from '../run/state.ts';
import { byDoubt } from './groups.ts';
import { reportHtml } from './html.ts';
import type { PageReport } from './page.ts';

/** Where `npm run dev` shows the archive, unless it is told another port. */
const preview = 'http://127.0.0.1:4321';

/** What the report needs to know of the archive. */
export interface ReportedSite {
  script: Edition;
  base: string;
  /** The table of site.yaml. */
  sections?: Readonly<Record<string, string>>;
}

/** Sections of the old site that the table makes no category, the most frequent first. @param table of site.yaml */
export function unmappedSections(
  pages: readonly PageReport[],
  table: Readonly<Record<string, string>>,
): [section: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { sections = [] } of pages) {
    const path = sections.join(' > ');
    if (path && !categoryOf(sections, table)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Writes report.html and report.json. Returns the path of the page. */
export async function writeReport(
  out: string,
  pages: PageReport[],
  { script, base, sections = {} }: ReportedSite,
): Promise<string> {
  const sorted = pages.toSorted(byDoubt);
  const folder = join(out, stateFolder);
  const previewOf = (path: string) =>
    preview + withBase(base, articlePath(script, path.replace(/^news\/|\.mdx$/g, '')));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `[\n${sorted.map((page) => JSON.stringify(page)).join(',\n')}\n]\n`);
  const file = join(folder, 'report.html');
  await writeFile(file, reportHtml(sorted, { script, previewOf, unmapped: unmappedSections(sorted, sections) }));
  return file;
}
