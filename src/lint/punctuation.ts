/** Punctuation of half width in Chinese. */
import { proseOfSource } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';

/** Half-width signs and their full-width ones. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const han = '\\p{Script=Han}';
/** A sign between Chinese characters, or between one and the end of its line; brackets around Chinese. */
const halfWidth = new RegExp(
  `(?<=${han})[,;:?!](?=${han}|[”’」』]|\\s*$)|(?<=${han})\\.(?=${han}|\\s*$)|(?<=${han})\\((${han}[^()\\n]*)\\)`,
  'gmu',
);

/** Plain quotation marks around Chinese, whose openings and ends no edition could tell apart. */
const quotes = /(?<=[\p{Script=Han}，。：；！？、]|^)"([^"\n]*\p{Script=Han}[^"\n]*)"/gmu;

/** Punctuation of half width in the prose of an article: its title, its summary and its body. */
export function checkPunctuation(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const bodyStart = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
  const problems: Problem[] = [];
  const prose = proseOfSource(source);
  const signs = [...prose.matchAll(halfWidth)];
  const quoted = [...prose.matchAll(quotes)].filter(({ index }) => index >= bodyStart);
  for (const { 0: found, 1: within, index } of [...signs, ...quoted]) {
    const lineStart = source.lastIndexOf('\n', index - 1) + 1;
    const line = source.slice(lineStart, source.indexOf('\n', index) >>> 0);
    if (index < bodyStart && !/^(?:title|summary):/.test(line)) continue;
    if (/^\s*(?:\||<|```|\[[^\]]+\]:)/.test(line) || /\]$/.test(source.slice(lineStart, index))) continue;
    const better = within === undefined ? fullWidth[found]! : found[0] === '"' ? `“${within}”` : `（${within}）`;
    const shown = source.slice(Math.max(lineStart, index - 2), index);
    problems.push({
      ...problem(
        'half-width-punctuation',
        { found: `${shown}${found}`, better: `${shown}${better}` },
        { file, ...at(index) },
      ),
      edit: { length: found.length, text: better },
    });
  }
  return problems;
}
