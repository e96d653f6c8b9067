/** The converter: overrides, quotation marks and runs put together, for text and for its explanation alike. */

import { sha256 } from '../../core/digest.ts';
import type { Edition } from '../../core/edition.ts';
import { lazy } from '../../core/lazy.ts';
import {
  type Conversion,
  type ConversionRules,
  type Converter,
  type ConverterOptions,
  type Decision,
  doubtful,
  type NamedInArticle,
} from '../converter.ts';
import { contextDigest, contextReviewer } from '../learned/reviewer.ts';
import { glossaryWords } from '../rules/glossary.ts';
import { aroundInvisible, hasInvisible } from './invisible.ts';
import { latticeTable } from './lattice-data.ts';
import { type FindOverrides, overrideFinder } from './overrides.ts';
import { quoteMarks } from './quotes.ts';
import { Run } from './run.ts';
import { isReported, type Piece, type RunConverter } from './run-converter.ts';
import { simplifiedRuns } from './to-simplified.ts';
import { traditionalRuns } from './to-traditional.ts';
import { Utf16Builder } from './utf16-builder.ts';
import { walkText } from './walk-text.ts';

/** Part of every cache key: raise it whenever the code converts otherwise with the same table. */
const revision = 9;

const digest = (value: unknown): string => sha256(JSON.stringify(value)).slice(0, 16);

/** Builds a converter. Tables are read when it first converts. */
export function buildConverter({
  to,
  region = 'tw',
  glossary = { names: [], places: [], terms: [] },
}: ConverterOptions): Converter {
  const runs = lazy((): RunConverter => {
    const words = glossaryWords(glossary, to);
    return to === 'zh-Hant' ? traditionalRuns(region, words, contextReviewer(region)) : simplifiedRuns(words);
  });
  const base = digest([revision, latticeTable.digest, contextDigest, to, region, glossary]);
  return withRules(undefined);

  function withRules(rules: ConversionRules | undefined, named?: NamedInArticle): Converter {
    const own = named ? lazy(() => runs().withNames(named)) : runs;
    const words = rules?.[to === 'zh-Hant' ? 'hant' : 'hans'] ?? {};
    const keep = rules?.keep ?? [];
    const hasRules = keep.length > 0 || Object.keys(words).length > 0;
    const overrides: FindOverrides = hasRules ? overrideFinder(keep, words) : () => [];
    const notable = (text: string): Conversion =>
      aroundInvisible(text, (visible) => {
        const decisions: Decision[] = [];
        return { text: convert(visible, fixedIn(visible, to, overrides), own(), decisions), decisions };
      });
    return {
      to,
      get version() {
        return hasRules || named
          ? digest([base, keep, words, named?.people, named?.places, named?.organisations, named?.text()])
          : base;
      },
      convert: (text) => (hasInvisible(text) ? notable(text).text : convert(text, fixedIn(text, to, overrides), own())),
      explain: (text) => aroundInvisible(text, (visible) => explain(visible, fixedIn(visible, to, overrides), own())),
      notableDecisions: notable,
      withRules,
    };
  }
}

/**
 * Builders that no conversion uses at the moment: each conversion takes one and gives it back when it is done, so that
 * conversions never share one, nested or not. One that throws keeps its own, and the next takes a new one.
 */
const builders: Utf16Builder[] = [];

/** Converts a text. @param notable receives the notable decisions */
function convert(text: string, fixed: readonly Decision[], runs: RunConverter, notable?: Decision[]): string {
  const out = builders.pop() ?? new Utf16Builder();
  out.clear();
  walkText(text, fixed, {
    other: (start, end) => out.copy(text, start, end),
    run(start, end) {
      const pieces: Piece[] | undefined = notable && [];
      runs.write(text, start, end, out, pieces);
      if (pieces) for (const piece of pieces) notable?.push(decisionOf(piece, text, start));
    },
    fixed(decision) {
      out.append(decision.output);
      notable?.push(decision);
    },
  });
  const converted = out.toString();
  builders.push(out);
  return converted;
}

function explain(text: string, fixed: readonly Decision[], runs: RunConverter): Conversion {
  let out = '';
  const decisions: Decision[] = [];
  walkText(text, fixed, {
    other(start, end) {
      out += text.slice(start, end);
    },
    run(start, end) {
      for (const piece of runs.pieces(new Run(text, start, end))) {
        out += piece.output;
        const decision = decisionOf(piece, text, start);
        // What stays is told where it may be wrong.
        const { source, output, confidence } = decision;
        if (isReported(piece.rule) || source !== output || confidence < doubtful) decisions.push(decision);
      }
    },
    fixed(decision) {
      out += decision.output;
      decisions.push(decision);
    },
  });
  return { text: out, decisions };
}

/** @param at the offset of the run in the text */
function decisionOf({ start, end, output, rule, confidence }: Piece, text: string, at: number): Decision {
  return { start: at + start, end: at + end, source: text.slice(at + start, at + end), output, rule, confidence };
}

/** What is decided before the runs are read: an article's overrides and quotation marks. */
function fixedIn(text: string, to: Edition, overrides: FindOverrides): Decision[] {
  const fixed = overrides(text).map(
    (one): Decision => ({ ...one, source: text.slice(one.start, one.end), confidence: 1 }),
  );
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
