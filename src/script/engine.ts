/** The converter: claims, quotation marks and runs put together, for text and for its explanation alike. */
import { createHash } from 'node:crypto';
import type { ConversionRules } from '../schema/front-matter.ts';
import { emptyGlossary } from '../schema/glossary.ts';
import { claimsOf, type FindClaims } from './claims.ts';
import type { Conversion, Converter, ConverterOptions, Decision } from './converter.ts';
import { glossaryWords } from './glossary.ts';
import { isHan } from './han.ts';
import { simplifiedRuns } from './hans.ts';
import { traditionalRuns } from './hant.ts';
import { tableDigest } from './knowledge.ts';
import { quoteMarks } from './quotes.ts';
import type { ConvertedRun, ConvertRun } from './runs.ts';

/** Raise this whenever the code of conversion gives another result with the same table. */
const revision = 1;

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** What walks a text hears of it, in order and without gaps. */
interface Listener {
  /** Text that no rule reads. */
  plain(start: number, end: number): void;
  run(start: number, converted: ConvertedRun): void;
  decided(decision: Decision): void;
}

/** Builds a converter. The work is done when it first converts. */
export function buildConverter({ to, region = 'tw', glossary = emptyGlossary() }: ConverterOptions): Converter {
  let runs: ConvertRun | undefined;
  const convertRun: ConvertRun = (run, beside) => {
    runs ??=
      to === 'zh-Hant'
        ? traditionalRuns(region, glossaryWords(glossary, to))
        : simplifiedRuns(glossaryWords(glossary, to));
    return runs(run, beside);
  };
  const base = digest([revision, tableDigest, to, region, glossary]);
  return withRules(undefined);

  function withRules(rules: ConversionRules | undefined): Converter {
    const words = rules?.[to === 'zh-Hant' ? 'hant' : 'hans'] ?? {};
    const keep = rules?.keep ?? [];
    const own = keep.length > 0 || Object.keys(words).length > 0;
    const claims: FindClaims = own ? claimsOf(keep, words) : () => [];
    return {
      to,
      version: own ? digest([base, keep, words]) : base,
      convert(text) {
        let out = '';
        walk(text, to, claims, convertRun, {
          plain: (start, end) => (out += text.slice(start, end)),
          run: (_, converted) => (out += converted.text),
          decided: (decision) => (out += decision.output),
        });
        return out;
      },
      explain: (text) => explain(text, to, claims, convertRun),
      withRules,
    };
  }
}

function explain(text: string, to: Converter['to'], claims: FindClaims, convertRun: ConvertRun): Conversion {
  let out = '';
  const decisions: Decision[] = [];
  walk(text, to, claims, convertRun, {
    plain: (start, end) => (out += text.slice(start, end)),
    run(at, converted) {
      out += converted.text;
      for (const { start, end, output, rule, confidence } of converted.pieces) {
        const source = text.slice(at + start, at + end);
        if (source === output && (rule === 'lattice' || rule === 'character')) continue;
        decisions.push({ start: at + start, end: at + end, source, output, rule, confidence });
      }
    },
    decided(decision) {
      out += decision.output;
      decisions.push(decision);
    },
  });
  return { text: out, decisions };
}

/** Walks a text from its beginning to its end. */
function walk(text: string, to: Converter['to'], claims: FindClaims, convertRun: ConvertRun, listener: Listener): void {
  const fixed: Decision[] = [
    ...claims(text).map((claim) => ({ ...claim, source: text.slice(claim.start, claim.end), confidence: 1 })),
    ...quoteMarks(text, to).map(({ offset, output, paired }) => ({
      start: offset,
      end: offset + 1,
      source: text[offset]!,
      output,
      rule: 'quote',
      confidence: paired ? 1 : 0,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const decision of fixed) {
    if (decision.start < at) continue;
    walkRuns(text, at, decision.start, convertRun, listener);
    listener.decided(decision);
    at = decision.end;
  }
  walkRuns(text, at, text.length, convertRun, listener);
}

function walkRuns(text: string, from: number, to: number, convertRun: ConvertRun, listener: Listener): void {
  let at = from;
  while (at < to) {
    let start = at;
    while (start < to && !isHan(text.charCodeAt(start))) start++;
    if (start > at) listener.plain(at, start);
    let end = start;
    while (end < to && isHan(text.charCodeAt(end))) end++;
    if (end > start)
      listener.run(
        start,
        convertRun(text.slice(start, end), { before: text[start - 1] ?? '', after: text[end] ?? '' }),
      );
    at = end;
  }
}
