/** The converter: claims, quotation marks and runs put together, for text and for its explanation alike. */
import { createHash } from 'node:crypto';
import type { Edition } from '../../core/edition.ts';
import type { Conversion, ConversionRules, Converter, ConverterOptions, Decision } from '../converter.ts';
import { isHan } from '../han.ts';
import { contextDigest, contextReviewer } from '../learned/reviewer.ts';
import { quoteMarks } from '../rules/quotes.ts';
import { claimsOf, type FindClaims } from './claims.ts';
import { glossaryWords } from './glossary.ts';
import { tableDigest } from './lattice-data.ts';
import { doubtful } from './precedence.ts';
import { isWeighty, type Piece, type RunConverter } from './runs.ts';
import { simplifiedRuns } from './to-simplified.ts';
import { traditionalRuns } from './to-traditional.ts';
import { Output } from './utf16-builder.ts';

/** Raise this whenever the code of conversion gives another result with the same table. */
const revision = 6;

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Builds a converter. The work is done when it first converts. */
export function buildConverter({
  to,
  region = 'tw',
  glossary = { names: [], places: [], terms: [] },
}: ConverterOptions): Converter {
  let runs: RunConverter | undefined;
  const converter = (): RunConverter => {
    runs ??=
      to === 'zh-Hant'
        ? traditionalRuns(region, glossaryWords(glossary, to), contextReviewer(region))
        : simplifiedRuns(glossaryWords(glossary, to));
    return runs;
  };
  const base = digest([revision, tableDigest, contextDigest, to, region, glossary]);
  return withRules(undefined);

  function withRules(rules: ConversionRules | undefined): Converter {
    const words = rules?.[to === 'zh-Hant' ? 'hant' : 'hans'] ?? {};
    const keep = rules?.keep ?? [];
    const own = keep.length > 0 || Object.keys(words).length > 0;
    const claims: FindClaims = own ? claimsOf(keep, words) : () => [];
    return {
      to,
      version: own ? digest([base, keep, words]) : base,
      convert: (text) => read(text, fixedIn(text, to, claims), converter()),
      explain: (text) => explain(text, fixedIn(text, to, claims), converter()),
      outline(text) {
        const decisions: Decision[] = [];
        return { text: read(text, fixedIn(text, to, claims), converter(), decisions), decisions };
      },
      withRules,
    };
  }
}

/** Room that is used again and again; one for each conversion under way. */
const outputs: Output[] = [];

/** What hears of a text, in order and without gaps. */
interface Listener {
  /** Text that no rule reads. */
  plain(start: number, end: number): void;
  run(start: number, end: number): void;
  fixed(decision: Decision): void;
}

/** Converts a text. @param decisions takes those that more than the characters themselves decided */
function read(text: string, fixed: readonly Decision[], { write }: RunConverter, decisions?: Decision[]): string {
  const out = outputs.pop() ?? new Output();
  out.clear();
  walk(text, fixed, {
    plain: (start, end) => out.copy(text, start, end),
    run(start, end) {
      const told = write(text, start, end, out);
      if (decisions) for (const piece of told) decisions.push(decisionOf(piece, text, start));
    },
    fixed(decision) {
      out.append(decision.output);
      decisions?.push(decision);
    },
  });
  const converted = out.toString();
  outputs.push(out);
  return converted;
}

function explain(text: string, fixed: readonly Decision[], runs: RunConverter): Conversion {
  let out = '';
  const decisions: Decision[] = [];
  walk(text, fixed, {
    plain(start, end) {
      out += text.slice(start, end);
    },
    run(start, end) {
      for (const piece of runs.pieces(text, start, end)) {
        out += piece.output;
        const decision = decisionOf(piece, text, start);
        // What stays is told where it may be wrong.
        const { source, output, confidence } = decision;
        if (isWeighty(piece.rule) || source !== output || confidence < doubtful) decisions.push(decision);
      }
    },
    fixed(decision) {
      out += decision.output;
      decisions.push(decision);
    },
  });
  return { text: out, decisions };
}

/** @param at where the run begins */
function decisionOf({ start, end, output, rule, confidence }: Piece, text: string, at: number): Decision {
  return { start: at + start, end: at + end, source: text.slice(at + start, at + end), output, rule, confidence };
}

/** What is decided before the runs are read: an editor's claims and quotation marks. */
function fixedIn(text: string, to: Edition, claims: FindClaims): Decision[] {
  const fixed: Decision[] = claims(text).map((claim) => ({
    ...claim,
    source: text.slice(claim.start, claim.end),
    confidence: 1,
  }));
  for (const { offset, output, paired } of quoteMarks(text, to))
    fixed.push({
      start: offset,
      end: offset + 1,
      source: text[offset]!,
      output,
      rule: 'quote',
      confidence: paired ? 1 : 0,
    });
  return fixed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Walks a text from its beginning to its end. */
function walk(text: string, fixed: readonly Decision[], listener: Listener): void {
  let at = 0;
  for (const decision of fixed) {
    if (decision.start < at) continue;
    walkRuns(text, at, decision.start, listener);
    listener.fixed(decision);
    at = decision.end;
  }
  walkRuns(text, at, text.length, listener);
}

function walkRuns(text: string, from: number, to: number, listener: Listener): void {
  let at = from;
  while (at < to) {
    let start = at;
    while (start < to && !isHan(text.charCodeAt(start))) start++;
    if (start > at) listener.plain(at, start);
    let end = start;
    while (end < to && isHan(text.charCodeAt(end))) end++;
    if (end > start) listener.run(start, end);
    at = end;
  }
}
