/** Writes the report beside the state: a page for people, JSON for programs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categoryOf } from '../../content/sections.ts';
import { stateFolder } from '../run/state.ts';
import { reportHtml } from './html.ts';
import type { PageReport } from './page.ts';

/** The doubtful first; equals in the order of their names. */
export const byDoubt = (a: PageReport, b: PageReport): number => b.doubt - a.doubt || (a.name < b.name ? -1 : 1);

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

/** Writes report.html and report.json. Returns the path of the page. @param sections the table of site.yaml */
export async function writeReport(
  out: string,
  pages: PageReport[],
  sections: Readonly<Record<string, string>> = {},
): Promise<string> {
  const sorted = pages.toSorted(byDoubt);
  const folder = join(out, stateFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `[\n${sorted.map((page) => JSON.stringify(page)).join(',\n')}\n]\n`);
  const file = join(folder, 'report.html');
  await writeFile(file, reportHtml(sorted, unmappedSections(sorted, sections)));
  return file;
}
