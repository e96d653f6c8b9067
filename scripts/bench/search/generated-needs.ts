/** Needs on a generated archive: parts of an article run together as people type them, which stand nowhere so. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesAt } from '../../../src/search/client/files.ts';
import { createService } from '../../../src/search/client/service.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { seededRandom } from '../random.ts';
import { generateArchive, wholeText } from './documents.ts';
import { huikan } from './huikan.ts';
import { localFetch, localOrigin } from './local-fetch.ts';
import { openSpool, writeSpool } from './spool.ts';

/** Something asked for, and its parts, all of which stand in the articles that serve it. */
interface GeneratedNeed {
  query: string;
  parts: string[];
}

/** How a need is said, and of which parts: topics by their kind, words of the title by their number. */
const sayings: ((names: readonly string[], title: readonly string[]) => GeneratedNeed)[] = [
  ([tag = '', person = '']) => ({ query: `${person}${tag}是什么时候`, parts: [person, tag] }),
  ([tag = '', , place = '']) => ({ query: `${place}有哪些${tag}`, parts: [place, tag] }),
  (_, [first = '', second = first]) => ({ query: `${second}的${first}`, parts: [first, second] }),
  ([, person = ''], [first = '']) => ({ query: `请问${first}${person}`, parts: [person, first] }),
];

/** @param count how many needs */
export function drawNeeds(documents: readonly SearchDocument[], count: number, seed: number): GeneratedNeed[] {
  const random = seededRandom(seed);
  const needs: GeneratedNeed[] = [];
  for (let attempt = 0; needs.length < count && attempt < count * 20; attempt++) {
    const { title, names } = random.pick(documents).text['zh-Hans'];
    const need = sayings[attempt % sayings.length]!(names, title.split(' '));
    if (need.parts.every((part) => part.length > 1)) needs.push(need);
  }
  return needs;
}

/** How many articles, how long, and how many needs. */
const articles = 1000;
const characters = 500;
const asked = 80;
/** The first results among which an article must stand that has all parts. */
const first = 3;

/** Prints which share of needs is served. */
export async function benchGeneratedNeeds(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-generated-needs-'));
  try {
    const archive = generateArchive(articles, { characters, seed: 23 });
    await writeSpool(folder, archive);
    await huikan.build(await openSpool(folder), join(folder, 'site'));
    const documents = new Map([...archive.documents.values()].map((one) => [one.text['zh-Hans'].url, one]));
    const service = createService(filesAt(`${localOrigin}/search/`, localFetch(join(folder, 'site')).fetch));
    const needs = drawNeeds([...documents.values()], asked, 29);
    const failed: string[] = [];
    for (const { query, parts } of needs) {
      const { found, version } = await service.search(query, { edition: 'zh-Hans' });
      const shown = await Promise.all(found.slice(0, first).map((one) => service.show(one, query, 'zh-Hans', version)));
      const isServed = shown.some(({ url }) => {
        const text = wholeText(documents.get(`/${url}`)!, 'zh-Hans');
        return parts.every((part) => text.includes(part));
      });
      if (!isServed) failed.push(query);
    }
    const served = ((1 - failed.length / needs.length) * 100).toFixed(1);
    console.log(`needs on a generated archive: ${served} % of ${needs.length} in the first ${first}`);
    for (const query of failed) console.log(`  ${query}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
