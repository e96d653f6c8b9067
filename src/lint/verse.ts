/** Lines that belong together by their length: couplets, and verse that Markdown would print as one line. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';

/** The first line of a couplet and the second one, each by its name. */
const couplet =
  /上[联聯](?:(?:是|为|為|曰|云)[：:，,]?[“「‘]?|[：:][“「‘]?|[“「‘])(?<first>[^。；：“”「」‘’\n]{4,30}?)[”」’]?[。；，、\s]*(?:\n\s*)?下[联聯](?:(?:是|为|為|曰|云)[：:，,]?[“「‘]?|[：:][“「‘]?|[“「‘])(?<second>[^。；：“”「」‘’\n]{2,30}?)[”」’]?(?=[。；！\n]|[”」’]|横批|橫批|$)/gu;
const han = /^[\p{Script=Han}，、！？\s\u3000]+$/u;
const signs = /[^\p{Script=Han}]/gu;

/** A line of verse, within a quotation or not; one that is indented begins a paragraph, and is joined to none. */
const line = /^(?:> ?)*(?<words>\p{Script=Han}{4,9}[，。；！？、]?)(?<rest>[ \t]*)$/u;
/** Characters of the longest line of verse that is in no quotation; blanks behind it are few. */
const longest = 80;
/** Two lines may be a signature; fewer characters are names. */
const lengths = { 2: [5, 7], more: [4, 5, 6, 7, 8, 9] } as const;

/** Couplets of two lengths, and lines of one length that would be joined. */
export function checkVerse(file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  return [...(alphabetOf(source).hasAny('联聯') ? couplets(prose, file, source) : []), ...joined(prose, file, source)];
}

function couplets(prose: string, file: string, source: string): Problem[] {
  return matchesIn(prose, couplet).flatMap(({ index, groups = {} }) => {
    const { first = '', second = '' } = groups;
    if (!han.test(first) || !han.test(second)) return [];
    const [one, other] = [first, second].map((words) => words.replace(signs, '').length);
    return one === other
      ? []
      : [problem('uneven-couplet', { first: String(one), second: String(other) }, { file, ...pointIn(source)(index) })];
  });
}

function joined(prose: string, file: string, source: string): Problem[] {
  const problems: Problem[] = [];
  let stanza: { words: string; end: number; blanks: number }[] = [];
  const settle = (): void => {
    const counts = new Set(stanza.map(({ words }) => words.replace(signs, '').length));
    const allowed: readonly number[] = stanza.length === 2 ? lengths[2] : lengths.more;
    const [count = 0] = counts;
    // Verse has a sign at the end of its second line at the latest, a list of names has none; but a quatrain of five or
    // seven characters a line is none of names.
    const isVerse =
      stanza.length > 1 &&
      counts.size === 1 &&
      allowed.includes(count) &&
      (/[，。；！？]$/.test(stanza[1]!.words) || (stanza.length % 4 === 0 && (count === 5 || count === 7)));
    for (const { words, end, blanks } of isVerse ? stanza.slice(0, -1) : [])
      if (blanks < 2)
        problems.push({
          ...problem('joined-verse', { found: words }, { file, ...pointIn(source)(end) }),
          edit: { length: blanks, text: '\\' },
        });
    stanza = [];
  };
  let at = 0;
  for (const whole of prose.split('\n')) {
    const found = whole.length > longest && !whole.startsWith('>') ? null : line.exec(whole);
    if (found) {
      const { words = '', rest = '' } = found.groups ?? {};
      stanza.push({ words, end: at + whole.length - rest.length, blanks: rest.length });
    } else settle();
    at += whole.length + 1;
  }
  settle();
  return problems;
}
