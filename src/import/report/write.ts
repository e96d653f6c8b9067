/** Writes the report beside the state: a page for people, JSON for programs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../run/state.ts';
import { reportHtml } from './html.ts';
import type { PageReport } from './page.ts';

/** The doubtful first; equals in the order of their names. */
export const byDoubt = (a: PageReport, b: PageReport): number => b.doubt - a.doubt || (a.name < b.name ? -1 : 1);

/** Writes report.html and report.json. Returns the path of the page. */
export async function writeReport(out: string, pages: PageReport[]): Promise<string> {
  const sorted = pages.toSorted(byDoubt);
  const folder = join(out, stateFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `[\n${sorted.map((page) => JSON.stringify(page)).join(',\n')}\n]\n`);
  const file = join(folder, 'report.html');
  await writeFile(file, reportHtml(sorted));
  return file;
}
