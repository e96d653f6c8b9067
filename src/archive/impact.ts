/** What a change of glossary, table or program does to converted sentences: each that comes out otherwise, with its cause. */
import { plainText } from '../content/body/plain.ts';
import type { Converter, DecidedBy, Decision } from '../conversion/index.ts';
import type { Article } from './article.ts';

/** A sentence whose other edition changes. */
export interface Change {
  file: string;
  sentence: string;
  before: string;
  after: string;
  /** What decides now at the first place that differs, and what was written there before and is now. */
  rule: DecidedBy;
  from: string;
  to: string;
}

/** As much of a converter as is compared: a program of another revision has one, too. */
export type Explains = Pick<Converter, 'explain'>;

/** The sentences of a text, with their ends. @example sentencesOf('会长发言。散会') // ['会长发言。', '散会'] */
export const sentencesOf = (text: string): string[] =>
  (text.match(/[^。！？\n]+[。！？]*[”’」』]?/g) ?? []).map((sentence) => sentence.trim()).filter((s) => s !== '');

/** The decision that holds an offset of the converted text. */
function decisionAt(decisions: readonly Decision[], offset: number): Decision | undefined {
  let shift = 0;
  for (const decision of decisions) {
    const start = decision.start + shift;
    if (offset < start) return undefined;
    if (offset < start + decision.output.length) return decision;
    shift += decision.output.length - decision.source.length;
  }
  return undefined;
}

/** What becomes of one sentence, where it changes. */
export function changeOf(file: string, sentence: string, base: Explains, now: Explains): Change | undefined {
  const [before, after] = [base.explain(sentence), now.explain(sentence)];
  if (before.text === after.text) return undefined;
  let at = 0;
  while (before.text[at] === after.text[at]) at++;
  const [was, is] = [decisionAt(before.decisions, at), decisionAt(after.decisions, at)];
  return {
    file,
    sentence,
    before: before.text,
    after: after.text,
    rule: is?.rule ?? was?.rule ?? 'character',
    from: before.text[at] ?? '',
    to: after.text[at] ?? '',
  };
}

/** What becomes of an article's sentences: of its title, its summary and its text. */
export const changesOf = ({ file, front, body }: Article, base: Explains, now: Explains): Change[] =>
  [front.title, front.summary ?? '', plainText(body)]
    .flatMap(sentencesOf)
    .flatMap((sentence) => changeOf(file.path, sentence, base, now) ?? []);

/** The changes by cause, the commonest first. */
export const byCause = (changes: readonly Change[]): [cause: Change, list: Change[]][] =>
  [...Map.groupBy(changes, ({ rule, from, to }) => `${rule} ${from} ${to}`).values()]
    .sort((a, b) => b.length - a.length)
    .map((list) => [list[0]!, list]);
