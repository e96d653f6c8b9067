/** Keeps an archive on disk, so that an engine can be built in a process of its own without holding all of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument, SearchEntry } from '../../../src/search/document.ts';
import type { TopicLabels } from '../../../src/search/names.ts';
import type { GeneratedArchive } from './documents.ts';

/** An archive on disk. */
export interface Spool {
  entries: SearchEntry[];
  labels: TopicLabels;
  read(id: string): Promise<SearchDocument>;
}

/** Writes an archive into a folder. */
export async function writeSpool(dir: string, { documents, entries, labels }: GeneratedArchive): Promise<void> {
  await mkdir(join(dir, 'documents'), { recursive: true });
  for (const [id, document] of documents) await writeFile(join(dir, 'documents', id), JSON.stringify(document));
  await writeFile(join(dir, 'archive.json'), JSON.stringify({ entries, labels }));
}

/** Opens what `writeSpool` wrote. */
export async function openSpool(dir: string): Promise<Spool> {
  const { entries, labels } = JSON.parse(await readFile(join(dir, 'archive.json'), 'utf8'));
  return {
    entries,
    labels,
    read: async (id) => JSON.parse(await readFile(join(dir, 'documents', id), 'utf8')),
  };
}
