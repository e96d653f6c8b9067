/**
 * `npm run bench -- conversion`: this converter beside its peers over the same cases and the same text.
 *
 * Cases come from ../shared/conversion-cases where it is there, and from the project's own table. Sentences are
 * compared after folding spellings that are one word in two shapes (spellings.tsv), which no peer is to blame for.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { spellings } from '../../src/conversion/engine/lattice-data.ts';
import type { Region } from '../../src/core/edition.ts';
import { readTable } from '../../src/core/tsv.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readOptions, WrongUse } from '../options.ts';
import { parts } from '../train/parts.ts';
import { namesWithTitles } from './conversion/names.ts';
import { openPeers, type Peer } from './conversion/peers.ts';
import { readSentences, reviewedSlips, type SentencePair, withoutSlips } from './conversion/sentences.ts';
import { firstConversion, megabytesPerSecond } from './conversion/speed.ts';
import { benchText } from './conversion/text.ts';

const shared = new URL('../../../shared/conversion-cases/', import.meta.url);
const ownCases = new URL('../../tests/conversion/cases/', import.meta.url);

/** Folds spellings that are the same word. */
function shapeFolder(): (text: string) => string {
  const canonical = new Map<string, string>();
  for (const { pair, kind } of spellings()) if (kind === 'shape') canonical.set(pair[0]!, pair[1]!);
  return (text) => [...text].map((c) => canonical.get(canonical.get(c) ?? c) ?? canonical.get(c) ?? c).join('');
}

const percent = (part: number, whole: number, digits = 2): string => `${((100 * part) / whole).toFixed(digits)} %`;
const print = (label: string, values: readonly string[]): void =>
  console.log(label.padEnd(50) + values.map((value) => value.padStart(16)).join(''));

/** Characters of `a` that differ from `b`; all of them where the lengths do. */
function differences(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  return left.length === right.length ? left.filter((c, i) => c !== right[i]).length : left.length;
}

/** Runs the benchmark: on the cases, or on texts. */
export async function run(args: string[] = []): Promise<number> {
  const { values, positionals } = readOptions(
    args,
    {
      text: { type: 'boolean', default: false },
      part: { type: 'string' },
      region: { type: 'string', default: 'tw' },
      kinds: { type: 'string', default: '20' },
      examples: { type: 'string', default: '3' },
    },
    'bench',
    'names',
  );
  if (!values.text) return benchCases();
  const part = parts.find((name) => name === values.part);
  const region = (['tw', 'hk'] as const satisfies readonly Region[]).find((name) => name === values.region);
  if (positionals.length === 0) throw new WrongUse(messages.nothingNamed, 'bench');
  if (!region) throw new WrongUse(messages.oneOf('--region', ['tw', 'hk']), 'bench');
  if (values.part && !part) throw new WrongUse(messages.oneOf('--part', parts), 'bench');
  const [kinds, examples] = [Number(values.kinds), Number(values.examples)];
  await benchText(positionals, { ...(part ? { part } : {}), region, kinds, examples });
  return 0;
}

async function benchCases(): Promise<number> {
  const peers = await openPeers();
  print(
    '',
    peers.map(({ name }) => name),
  );
  if (existsSync(shared)) {
    openCcCases(peers);
    parallelSentences(peers);
  } else console.log('../shared/conversion-cases: 没有，略过 not there, passed over');
  ownTable(peers);
  names(peers);
  speed(peers);
  start();
  return 0;
}

/** OpenCC's own cases, for the configurations that an edition needs. */
function openCcCases(peers: readonly Peer[]): void {
  const { cases } = JSON.parse(readFileSync(new URL('opencc-testcases.json', shared), 'utf8')) as {
    cases: { id: string; input: string; expected: Record<string, string> }[];
  };
  for (const [config, pick] of [
    ['s2tw', (peer: Peer) => peer.toHant],
    ['s2hk', (peer: Peer) => peer.toHantHk],
    ['tw2s', (peer: Peer) => peer.toHans],
  ] as const) {
    const own = cases.filter(({ expected }) => expected[config] !== undefined);
    const passed = peers.map(
      (peer) => own.filter(({ input, expected }) => pick(peer)(input) === expected[config]).length,
    );
    print(`OpenCC ${config} (${own.length})`, passed.map(String));
    for (const { id, input, expected } of own) {
      const [ours, stock] = peers as [Peer, Peer];
      if (pick(stock)(input) === expected[config] && pick(ours)(input) !== expected[config])
        console.log(`  ${config} ${id}: ${pick(ours)(input)} ≠ ${expected[config]}`);
    }
  }
}

/** The human-checked sentences, both ways: as they were given, and without the slips of the reference. */
function parallelSentences(peers: readonly Peer[]): void {
  const given = readSentences(readFileSync(new URL('gsd-dev.tsv', shared), 'utf8'));
  bothWays(peers, given, `${given.length}`);
  bothWays(peers, withoutSlips(given), `${given.length}, ${reviewedSlips().length} slips mended`);
}

/** Sentences both ways. @param label says which they are */
function bothWays(peers: readonly Peer[], pairs: readonly SentencePair[], label: string): void {
  const fold = shapeFolder();
  const marks = (text: string): string => text.replace(/[「」“”『』‘’]/g, '');
  const same = (a: string, b: string): boolean => fold(marks(a)) === fold(marks(b));
  print(
    `→ Traditional, sentences (${label})`,
    peers.map(({ toHant }) => percent(pairs.filter(({ hant, hans }) => same(toHant(hans), hant)).length, pairs.length)),
  );
  print(
    '→ Traditional, wrong characters',
    peers.map(({ toHant }) =>
      String(pairs.reduce((sum, { hant, hans }) => sum + differences(fold(marks(toHant(hans))), fold(marks(hant))), 0)),
    ),
  );
  const total = pairs.reduce((sum, { hans }) => sum + [...marks(hans)].length, 0);
  print(
    `→ Simplified, characters (${total})`,
    peers.map(({ toHans }) =>
      percent(
        total - pairs.reduce((sum, { hant, hans }) => sum + differences(marks(toHans(hant)), marks(hans)), 0),
        total,
        3,
      ),
    ),
  );
}

/** The project's own table, without the repair of old text, which no peer does. */
function ownTable(peers: readonly Peer[]): void {
  const fold = shapeFolder();
  for (const file of readdirSync(ownCases)) {
    if (file === 'repair.tsv') continue;
    const cases = readTable(readFileSync(new URL(file, ownCases), 'utf8'));
    const pick = ({ toHant, toHantHk, toHans }: Peer) =>
      file === 'simplified.tsv' ? toHans : file === 'hongkong.tsv' ? toHantHk : toHant;
    const right = (peer: Peer): number =>
      cases.filter(([text = '', expected = '']) => fold(pick(peer)(text)) === fold(expected)).length;
    print(
      `${file.replace('.tsv', '')} (${cases.length})`,
      peers.map((peer) => percent(right(peer), cases.length)),
    );
  }
}

/** Names of persons with their titles. */
function names(peers: readonly Peer[]): void {
  const cases = namesWithTitles();
  const right = ({ toHant }: Peer): number => cases.filter(({ text, expected }) => toHant(text) === expected).length;
  print(
    `names with titles (${cases.length})`,
    peers.map((peer) => percent(right(peer), cases.length)),
  );
}

/** Megabytes of UTF-8 a second, all on the same text, each by itself, the text new to all. */
function speed(peers: readonly Peer[]): void {
  print(
    '→ Traditional, MB/s',
    peers.map(({ toHant }) => megabytesPerSecond('zh-Hans', toHant)),
  );
  print(
    '→ Simplified, MB/s',
    peers.map(({ toHans }) => megabytesPerSecond('zh-Hant', toHans)),
  );
}

/** What it costs until the first text is converted. */
function start(): void {
  for (const [name, module, build] of [
    ['huikan', new URL('../../src/conversion/index.ts', import.meta.url).href, `createConverter({ to: 'zh-Hant' })`],
    ['opencc-js', 'opencc-js', `Converter({ from: 'cn', to: 'tw' })`],
  ] as const) {
    const { milliseconds, megabytes } = firstConversion(module, build);
    console.log(`${name}: ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB → 第一次转换 first conversion`);
  }
}
