/** Plants faults in a published folder: `verify` must find each, and none where there is none. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { manifestFile, writeManifest } from '../../src/build/manifest.ts';
import { progressTo } from '../../src/build/progress.ts';
import { marker } from '../../src/build/published-folder.ts';
import { verify } from '../../src/build/verify.ts';
import { sha256 } from '../../src/core/digest.ts';
import { walk } from '../../src/core/walk.ts';
import { type Random, seededRandom } from '../bench/random.ts';
import { prepareTrial } from './archive.ts';

/** What became of the faults. */
export interface FaultReport {
  faults: number;
  kinds: Record<string, number>;
  /** Faults that were not found. */
  missed: number;
  /** Findings where nothing was planted. */
  falsely: number;
  details: string[];
}

/** A planted fault: changes the folder, and says what it did. */
type Fault = (dist: string, random: Random) => string;

const some = (dist: string, random: Random, pattern: RegExp): string =>
  random.pick(walk(dist).filter((path) => pattern.test(path) && path !== manifestFile && path !== marker));
const edit = (path: string, change: (text: string) => string): void => {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`the fault changes nothing in ${path}`);
  writeFileSync(path, changed);
};
const article = /^zh-han[st]\/news\/.*\/index\.html$/;
const otherEdition = (path: string): string =>
  path.startsWith('zh-hans') ? path.replace('zh-hans', 'zh-hant') : path.replace('zh-hant', 'zh-hans');

/** Faults of files, which the manifest tells. */
const ofFiles: Record<string, Fault> = {
  'a changed digit': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    edit(join(dist, path), (html) => html.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
    return path;
  },
  'a lost page': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    rmSync(join(dist, path));
    return path;
  },
  'a foreign file': (dist, random) => {
    const path = join(dirname(some(dist, random, /./)), `foreign-${random.between(1, 999)}.html`);
    writeFileSync(join(dist, path), '?');
    return path;
  },
  'a swapped edition': (dist, random) => swap(dist, random),
  'a cut-off file': (dist, random) => {
    const path = some(dist, random, /./);
    writeFileSync(join(dist, path), readFileSync(join(dist, path)).subarray(0, -1));
    return path;
  },
  'an appended byte': (dist, random) => {
    const path = some(dist, random, /./);
    appendFileSync(join(dist, path), '\n');
    return path;
  },
  'a turned bit': (dist, random) => {
    const path = some(dist, random, /./);
    const bytes = readFileSync(join(dist, path));
    bytes[random.between(0, bytes.length - 1)]! ^= 1 << random.between(0, 7);
    writeFileSync(join(dist, path), bytes);
    return path;
  },
  'a renamed file': (dist, random) => {
    const path = some(dist, random, /./);
    renameSync(join(dist, path), join(dist, `${path}.bak`));
    return path;
  },
  'a link in place of a file': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    renameSync(join(dist, path), `${dist}.elsewhere`);
    symlinkSync(`${dist}.elsewhere`, join(dist, path));
    return path;
  },
  'a folder in place of a file': (dist, random) => {
    const path = some(dist, random, /\.html$/);
    rmSync(join(dist, path));
    mkdirSync(join(dist, path));
    return path;
  },
  'a lost line of the manifest': (dist, random) => {
    const path = some(dist, random, /./);
    edit(join(dist, manifestFile), (text) =>
      text.replace(new RegExp(`^.*  ${path.replaceAll('.', '\\.')}\n`, 'm'), ''),
    );
    return path;
  },
  'a changed digest': (dist) => {
    edit(join(dist, manifestFile), (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')));
    return manifestFile;
  },
  'no manifest': (dist) => {
    rmSync(join(dist, manifestFile));
    return manifestFile;
  },
};

/** Faults that a manifest made anew would hide: only the articles tell them. */
const ofArticles: Record<string, Fault> = {
  'another digit in an article': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) =>
      html.replace(
        /(data-article-body[\s\S]*?)(\p{Script=Han})/u,
        (_, before: string, character: string) => before + (character === '九' ? '八' : '九'),
      ),
    );
    return path;
  },
  'a lost paragraph': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) => html.replace(/(data-article-body[^>]*>)<p>.*?<\/p>/s, '$1'));
    return path;
  },
  'an added sentence': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) => html.replace(/(data-article-body[^>]*><p>)/, '$1此句不在原文。'));
    return path;
  },
  'another title': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) => html.replace(/<h1([^>]*)>/, '<h1$1>假'));
    return path;
  },
  'another date': (dist, random) => {
    const path = some(dist, random, article);
    const date = /news\/(\d{4})\/(\d{2})/.exec(path)!;
    edit(join(dist, path), (html) => html.replaceAll(`datetime="${date[1]}-${date[2]}`, `datetime="1999-${date[2]}`));
    return path;
  },
  'the page of the other edition': (dist, random) => swap(dist, random),
  'the page of another article': (dist, random) => {
    const path = some(dist, random, article);
    const edition = path.split('/')[0]!;
    const others = walk(dist).filter((one) => article.test(one) && one.startsWith(edition) && one !== path);
    cpSync(join(dist, random.pick(others)), join(dist, path));
    return path;
  },
  'an article without its page': (dist, random) => {
    const path = some(dist, random, article);
    rmSync(join(dist, path));
    return path;
  },
  'a page without its article': (dist, random) => {
    const path = some(dist, random, article);
    const copy = join(dirname(dirname(path)), 'not-there/index.html');
    cpSync(join(dist, path), join(dist, copy));
    return copy;
  },
  'a feed without its newest': (dist, random) => {
    const path = `${random.pick(['zh-hans', 'zh-hant'])}/feed.xml`;
    edit(join(dist, path), (xml) => xml.replace(/<item>[\s\S]*?<\/item>/, ''));
    return path;
  },
  'a dump without a line': (dist, random) => {
    const path = some(dist, random, /^dump\/.*\.jsonl$/);
    edit(join(dist, path), (text) => text.replace(/^.*\n/, ''));
    return path;
  },
  'another word in the dump': (dist, random) => {
    const path = some(dist, random, /^dump\/.*\.jsonl$/);
    edit(join(dist, path), (text) => text.replace(/("text":\{"zh-Hans":")/, '$1假'));
    return path;
  },
  'a sitemap without an article': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, 'sitemap-0.xml'), (xml) =>
      xml.replace(new RegExp(`<url><loc>[^<]*${dirname(path)}/</loc>.*?</url>`), ''),
    );
    return 'sitemap-0.xml';
  },
  'another text in the index': (dist, random) => {
    const path = some(dist, random, /^search\/\w+\/texts\//);
    const text = JSON.parse(gunzipSync(readFileSync(join(dist, path))).toString()) as { text: string };
    writeFileSync(join(dist, path), gzipSync(JSON.stringify({ ...text, text: text.text.slice(2) })));
    return path;
  },
  'an index without an article': (dist, random) => {
    const path = some(dist, random, /^search\/\w+\/texts\//);
    rmSync(join(dist, path));
    return path;
  },
};

/** Puts the pages of an article into each other's place. */
function swap(dist: string, random: Random): string {
  const path = some(dist, random, article);
  const [one, other] = [path, otherEdition(path)].map((file) => join(dist, file)) as [string, string];
  renameSync(one, `${one}.new`);
  renameSync(other, one);
  renameSync(`${one}.new`, other);
  return path;
}

/** @param count faults to be planted, each kind in turn */
export async function tryFaults(count: number, seed: number, told: (text: string) => void): Promise<FaultReport> {
  const random = seededRandom(seed);
  const trial = await prepareTrial();
  const dist = join(trial.place, 'dist');
  const report: FaultReport = { faults: 0, kinds: {}, missed: 0, falsely: 0, details: [] };
  const look = async () =>
    (
      await verify({
        dir: dist,
        contentDir: join(trial.place, 'content'),
        shown: 'content',
        progress: progressTo(undefined, 'en'),
      })
    ).findings;
  const kinds = [
    ...Object.entries(ofFiles).map(([name, plant]) => ({ name, plant, forged: false })),
    ...Object.entries(ofArticles).map(([name, plant]) => ({ name, plant, forged: true })),
  ];
  while (report.faults < count) {
    trial.restore();
    if (report.faults % kinds.length === 0)
      for (const { verdict, path } of await look()) {
        report.falsely++;
        report.details.push(`falsely: ${verdict} ${path}`);
      }
    const { name, plant, forged } = kinds[report.faults % kinds.length]!;
    const path = plant(dist, random);
    if (forged) forgeManifest(dist);
    const found = await look();
    report.faults++;
    report.kinds[name] = (report.kinds[name] ?? 0) + 1;
    if (found.length === 0) {
      report.missed++;
      report.details.push(`missed: ${name} in ${path}`);
    }
    told(`${report.faults}/${count} ${name}: ${found.map(({ verdict }) => verdict).slice(0, 3)} ${basename(path)}`);
  }
  trial.remove();
  return report;
}

/** Makes a manifest of what stands there now. */
function forgeManifest(dist: string): void {
  const paths = walk(dist).filter((path) => path !== manifestFile && path !== marker);
  const digests = new Map(paths.map((path) => [path, sha256(readFileSync(join(dist, path)))]));
  writeFileSync(join(dist, manifestFile), writeManifest(digests));
}
