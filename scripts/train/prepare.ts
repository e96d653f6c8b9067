/**
 * Texts to learn from that are made of a checkout of somebody's repository: `npm run train -- --gazette DIR`,
 * `--president DIR`, `--transcripts DIR` and `--phrases FILE`. The same checkout gives the same text, whose digest stands in the table's head.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter as stock } from 'opencc-js';
import { unknown } from '../../src/conversion/learned/context.ts';
import { digest } from '../../src/core/digest.ts';
import { manyToOne } from './places.ts';

const han = /\p{Script=Han}/gu;

/** A sentence to learn from is so long, and of so many Han characters. */
const shortest = 8;
const longest = 200;
const leastHan = 0.7;

/** Of an ambiguous character so many sentences are taken, and at least this share of all: records say the same often. */
const mostOfOne = 5000;
const leastShare = 0.15;

const isSentence = (text: string): boolean =>
  text.length >= shortest && text.length <= longest && (text.match(han)?.length ?? 0) >= leastHan * text.length;

/** The sentences of Markdown, without its marks. @example sentencesIn('# 會議。開會；散會') // ['會議。', …] */
export const sentencesIn = (markdown: string): string[] =>
  markdown
    .split('\n')
    .flatMap((line) => line.replace(/[|*#>[\]]/g, ' ').match(/[^。！？；]+[。！？；]?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter(isSentence);

/** A number of [0, 1) that a sentence always has. */
const draw = (sentence: string): number => Number.parseInt(digest(`draw ${sentence}`).slice(0, 8), 16) / 2 ** 32;

/**
 * The sentences that teach most: those whose rarest ambiguous character stands in few others.
 * @param sentences Traditional, unique
 */
export function mostTelling(sentences: readonly string[]): string[] {
  const simplify = stock({ from: 'tw', to: 'cn' });
  const opens = manyToOne();
  const counts = new Uint32Array(0x10000);
  const openIn = sentences.map((sentence) => {
    const units = new Set<number>();
    const text = simplify(sentence);
    for (let i = 0; i < text.length; i++) if (opens[text.charCodeAt(i)] !== 0) units.add(text.charCodeAt(i));
    for (const unit of units) counts[unit]!++;
    return Uint16Array.from(units);
  });
  return sentences.filter((sentence, i) => {
    const rarest = openIn[i]!.reduce((least, unit) => Math.min(least, counts[unit]!), Number.POSITIVE_INFINITY);
    return Number.isFinite(rarest) && draw(sentence) < Math.max(leastShare, mostOfOne / rarest);
  });
}

/** Issues of the gazette that are left out: the snapshot that was learnt from had them not. */
const leftOut = new Set(['3181.md', '3206.md', '3860.md', '3901.md', '3940.md']);

/**
 * The records of Taiwan's Legislative Yuan, a sentence a line, in the order of their digests.
 * @param folder `raw` of a checkout of clkao/ly-gazette
 */
export function gazetteText(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && !leftOut.has(file))
    .sort();
  return inOrderOfDigests(files.flatMap((file) => sentencesIn(readFileSync(join(folder, file), 'utf8'))));
}

/** The sentences that teach most, a line each, in the order of their digests. */
function inOrderOfDigests(sentences: readonly string[]): string {
  const taken = mostTelling([...new Set(sentences)]).map((sentence) => [digest(sentence), sentence] as const);
  return `${taken
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, sentence]) => sentence)
    .join('\n')}\n`;
}

/**
 * The news of Taiwan's presidential office, a sentence a line, in the order of their digests.
 * @param folder `news_json` of a checkout of kiang/www.president.gov.tw
 */
export function presidentText(folder: string): string {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.json')).sort();
  const sentences = files.flatMap((file) => {
    const { title, subtitle, content } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as NewsItem;
    return sentencesIn([title, subtitle, content].join('\n').normalize('NFC'));
  });
  return inOrderOfDigests(sentences);
}

/** A name of a transcript, after its date: 2019-08-14-登山線上系統改造案工作會議.md. */
const transcriptName = /^(?:19|20)\d\d.*\.md$/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What people say in public meetings and talks in Taiwan, a sentence a line, in the order of their digests.
 * @param folder a checkout of audreyt/transcript
 */
export function transcriptText(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => transcriptName.test(file))
    .sort();
  const sentences = files.flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').normalize('NFC').split('\n');
    // Headings name who speaks, quotations say what happens: (與會者皆無意見).
    const speech = lines.filter((line) => !/^[#>|]/u.test(line)).map((line) => line.replace(/\]\([^)]*\)/gu, ']'));
    return sentencesIn(speech.join('\n')).filter((sentence) => !kana.test(sentence));
  });
  return inOrderOfDigests(sentences);
}

/** An item of the presidential office's news. */
interface NewsItem {
  title: string;
  subtitle: string;
  content: string;
}

/**
 * The words of McBopomofo's phrase list, each between unknown neighbours.
 * @param phrases its `Source/Data/phrase.occ`
 */
export function phraseText(phrases: string): string {
  const words = phrases.split('\n').map((line) => line.split(/\s/)[0] ?? '');
  const taken = new Set(words.filter((word) => /^\p{Script=Han}{2,6}$/u.test(word)));
  return `${[...taken]
    .sort()
    .map((word) => unknown + word + unknown)
    .join('\n')}\n`;
}
