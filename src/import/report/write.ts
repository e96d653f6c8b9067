/** Writes the report beside the state: a page for people, JSON for programs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
}

/** Writes report.html and report.json. Returns the path of the page. */
export async function writeReport(out: string, pages: PageReport[], { script, base }: ReportedSite): Promise<string> {
  const sorted = pages.toSorted(byDoubt);
  const folder = join(out, stateFolder);
  const previewOf = (path: string) =>
    preview + withBase(base, articlePath(script, path.replace(/^news\/|\.mdx$/g, '')));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `[\n${sorted.map((page) => JSON.stringify(page)).join(',\n')}\n]\n`);
  const file = join(folder, 'report.html');
  await writeFile(file, reportHtml(sorted, { script, previewOf }));
  return file;
}
