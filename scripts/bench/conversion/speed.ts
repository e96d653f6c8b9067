/** How quick a converter is: on text that it has not seen, after it has warmed up on other text. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Converter as stock } from 'opencc-js';
import type { Edition } from '../../../src/core/edition.ts';
import { generateArticles } from '../generate.ts';

const shared = new URL('../../../../shared/conversion-cases/gsd-dev.tsv', import.meta.url);

/** Texts of about 2,500 characters, generated and, where they are there, the human sentences. */
function texts(edition: Edition, seed: number): string[] {
  const generated = [...generateArticles(400, { seed, traditional: 0 })].map(({ body }) => body);
  const human = existsSync(shared) ? readFileSync(shared, 'utf8').replace(/^.*?\t.*?\t/gm, '') : '';
  const all = [...generated, human];
  if (edition === 'zh-Hans') return all;
  const convert = stock({ from: 'cn', to: 'tw' });
  return all.map(convert);
}

const prepared = new Map<Edition, { warm: string[]; fresh: string[] }>();

/** Text is read in so many parts, of which the best counts: another program may have been in the way of the others. */
const parts = 4;

/**
 * Megabytes of UTF-8 that a converter does in a second of processor time, on text that is new to it.
 * @param from the script of the text
 */
export function megabytesPerSecond(from: Edition, convert: (text: string) => string): string {
  let sample = prepared.get(from);
  if (!sample) {
    sample = { warm: texts(from, 3).slice(0, 150), fresh: texts(from, 2) };
    prepared.set(from, sample);
  }
  for (const text of sample.warm) convert(text);
  let best = 0;
  for (let part = 0; part < parts; part++) {
    const own = sample.fresh.filter((_, i) => i % parts === part);
    const bytes = own.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const started = process.cpuUsage();
    for (const text of own) convert(text);
    const { user, system } = process.cpuUsage(started);
    best = Math.max(best, bytes / (user + system));
  }
  return best.toFixed(1);
}

/** Milliseconds and megabytes from nothing to the first converted text, in a process of its own. */
export function firstConversion(module: string, build: string): { milliseconds: number; megabytes: number } {
  const program = `
    const { ${build.split('(')[0]} } = await import(${JSON.stringify(module)});
    const before = process.memoryUsage.rss();
    const started = performance.now();
    const built = ${build};
    (built.convert ?? built)('会长发言');
    const milliseconds = performance.now() - started;
    console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return JSON.parse(stdout) as { milliseconds: number; megabytes: number };
}
