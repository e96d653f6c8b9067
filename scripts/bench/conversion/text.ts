/**
 * `npm run bench -- conversion --text FILE…`: genuine errors on text that people wrote in Traditional, so that no
 * list of cases decides. Stock opencc-js makes it Simplified, each converter makes that Traditional again, and each
 * character that differs from what the writer wrote is an error, but for the variants of variants.tsv.
 */
import { Converter as stock } from 'opencc-js';
import { traditionalCharacters } from '../../../src/conversion/engine/lattice-data.ts';
import { isHan } from '../../../src/conversion/han.ts';
import { createConverter, doubtful } from '../../../src/conversion/index.ts';
import type { Region } from '../../../src/core/edition.ts';
import { type Part, sentencesOf } from '../../train/parts.ts';
import { openPeers } from './peers.ts';
import { isVariant } from './variants.ts';

/** One human sentence and what a converter is given. */
interface Sentence {
  written: string;
  simplified: string;
}

/** A character that a converter wrote and the writer did not. */
export interface TextError {
  /** The writer's character and the converter's: 里裡. */
  kind: string;
  /** What stands around it, as written. */
  around: string;
  flagged: boolean;
}

/** What a converter made of a text. */
export interface TextScore {
  characters: number;
  errors: TextError[];
  /** Decisions that an editor is asked to look at. */
  flags: number;
}

/** The name of a neighbourhood in Taiwan (六合里) that was read as "inside": counted apart, since one list mends all. */
export const isVillage = ({ kind }: TextError): boolean => kind === '里裡' || kind === '里裏';

/** A converter as this benchmark sees it. @returns the text, and where an editor is asked to look */
type Read = (text: string) => { text: string; flags: readonly { start: number; end: number }[] };

/** Sentences whose Simplified form has the same length, so that characters can be compared place by place. */
function prepare(lines: readonly string[], region: Region): Sentence[] {
  const simplify = stock({ from: region, to: 'cn' });
  return lines
    .map((written) => ({ written, simplified: simplify(written) }))
    .filter(({ written, simplified }) => written.length === simplified.length);
}

/** Compares what a converter makes of sentences with what people wrote. */
export function scoreText(sentences: readonly Sentence[], read: Read): TextScore {
  const traditional = traditionalCharacters();
  const score: TextScore = { characters: 0, errors: [], flags: 0 };
  for (const { written, simplified } of sentences) {
    const { text, flags } = read(simplified);
    score.flags += flags.length;
    for (let i = 0; i < written.length; i++) {
      if (!isHan(written.charCodeAt(i))) continue;
      score.characters++;
      // 林阳乙 in a Traditional text: the writer's slip and nobody's error.
      if (!traditional.has(written[i]!)) continue;
      if (text[i] === written[i] || isVariant(written, text, i)) continue;
      score.errors.push({
        kind: written[i]! + (text[i] ?? ''),
        around: written.slice(Math.max(0, i - 6), i + 7),
        flagged: flags.some(({ start, end }) => start <= i && i < end),
      });
    }
  }
  return score;
}

const per = (count: number, whole: number, unit: number): string => ((count * unit) / whole).toFixed(2);

/** Prints the figures of one file for each converter, then our kinds of error. */
export async function benchText(
  files: readonly string[],
  { part, region, kinds, examples }: { part?: Part; region: Region; kinds: number; examples: number },
): Promise<void> {
  const ours = createConverter({ to: 'zh-Hant', region });
  const peers = (await openPeers()).filter(({ name }) => name === 'opencc-js' || name === 'jieba+opencc');
  const readers: [string, Read][] = [
    [
      'huikan',
      (text) => {
        const { text: converted, decisions } = ours.explain(text);
        return { text: converted, flags: decisions.filter(({ confidence }) => confidence < doubtful) };
      },
    ],
    ...peers.map(({ name, toHant, toHantHk }): [string, Read] => [
      name,
      (text) => ({ text: (region === 'tw' ? toHant : toHantHk)(text), flags: [] }),
    ]),
  ];
  for (const file of files) {
    const sentences = prepare(sentencesOf(file, part), region);
    console.log(`\n${file} ${part ?? ''}: ${sentences.length} 句 sentences`);
    console.log(
      '错误/万字 errors per 10,000'.padEnd(30),
      ' 全部 all',
      ' 不计里 without villages',
      ' 标出 flagged',
      ' 标记/千字 flags per 1,000',
    );
    for (const [name, read] of readers) {
      const score = scoreText(sentences, read);
      const { characters, errors, flags } = score;
      const flagged = errors.filter((error) => error.flagged).length;
      const figures = [
        per(errors.length, characters, 10_000),
        per(errors.filter((error) => !isVillage(error)).length, characters, 10_000),
        name === 'huikan' ? `${per(flagged, Math.max(1, errors.length), 100)} %` : '-',
        name === 'huikan' ? per(flags, characters, 1000) : '-',
      ];
      console.log(`${name} (${characters})`.padEnd(30) + figures.map((figure) => figure.padStart(16)).join(''));
      if (name === 'huikan') printKinds(errors, kinds, examples);
    }
  }
}

/** The commonest kinds of error, each with some of its places. */
function printKinds(errors: readonly TextError[], kinds: number, examples: number): void {
  const byKind = [...Map.groupBy(errors, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
  for (const [kind, list] of byKind.slice(0, kinds)) {
    const around = [...new Set(list.map((error) => error.around))].slice(0, examples);
    console.log(`  ${kind[0]} → ${kind.slice(1)}`.padEnd(12), String(list.length).padStart(5), around.join(' ｜ '));
  }
}
