/** What became of the template pages, in figures. */

import { foldLine } from '../../../src/import/comparable.ts';
import type { ImportedArticle } from '../../../src/import/extract/record.ts';
import { extract, type Job } from '../../../src/import/extract.ts';
import type { TemplatePage, Truth } from './site.ts';

/** The fields that are compared. */
export const fields = ['title', 'date', 'source', 'author', 'editor'] as const;
type Field = (typeof fields)[number];

/** Sums over pages. */
export interface Figures {
  pages: number;
  empty: number;
  /** Characters of all paragraphs, of those that came through whole, and characters of bodies that no page's truth has. */
  characters: number;
  whole: number;
  extra: number;
  right: Record<Field, number>;
  asked: Record<Field, number>;
  /** A value that is not the page's, or one where the page has none: with and without a flag that names the field. */
  wrong: number;
  wrongSilently: number;
  missed: number;
  missedSilently: number;
  /** Pages whose account of characters does not add up. */
  unaccounted: number;
  notes: string[];
}

const noFigures = (): Figures => ({
  pages: 0,
  empty: 0,
  characters: 0,
  whole: 0,
  extra: 0,
  right: { title: 0, date: 0, source: 0, author: 0, editor: 0 },
  asked: { title: 0, date: 0, source: 0, author: 0, editor: 0 },
  wrong: 0,
  wrongSilently: 0,
  missed: 0,
  missedSilently: 0,
  unaccounted: 0,
  notes: [],
});

/** Extracts the sibling pages of one site and compares them with their truth. */
export function measure(pages: TemplatePage[], context: (pages: TemplatePage[]) => Partial<Job>): Figures {
  const figures = noFigures();
  const shared = context(pages);
  for (const { name, bytes, truth } of pages)
    compare(figures, name, extract({ name, bytes, ...shared }).article, truth);
  return figures;
}

function compare(figures: Figures, name: string, article: ImportedArticle, truth: Truth): void {
  figures.pages++;
  const body = foldLine(article.blocks.map(({ text, caption }) => `${text}\n${caption ?? ''}`).join('\n'));
  if (body === '') figures.empty++;
  if (article.flags.some(({ kind }) => kind === 'characters-unaccounted')) figures.unaccounted++;
  let kept = 0;
  for (const paragraph of truth.paragraphs) {
    const key = foldLine(paragraph);
    figures.characters += key.length;
    if (body.includes(key)) {
      figures.whole += key.length;
      kept += key.length;
    } else figures.notes.push(`${name}: lost ${paragraph.slice(0, 24)}`);
  }
  if (body.length > kept) {
    figures.extra += body.length - kept;
    const wanted = new Set(truth.paragraphs.map(foldLine));
    const surplus = article.blocks.filter(({ text }) => foldLine(text) && !wanted.has(foldLine(text)));
    figures.notes.push(
      `${name}: extra ${surplus
        .map(({ text }) => text.slice(0, 16))
        .join(' ¦ ')
        .slice(0, 120)}`,
    );
  }
  for (const field of fields) compareField(figures, name, article, truth, field);
}

function compareField(figures: Figures, name: string, article: ImportedArticle, truth: Truth, field: Field): void {
  const wanted = truth[field];
  if (wanted === undefined) return;
  const found = article[field];
  figures.asked[field]++;
  const same = wanted === null || found === null ? wanted === found : foldLine(wanted) === foldLine(found);
  if (same) {
    figures.right[field]++;
    return;
  }
  const flagged = article.flags.some(({ kind }) => kind.startsWith(`${field}-`));
  if (found === null) {
    figures.missed++;
    if (!flagged) figures.missedSilently++;
  } else {
    figures.wrong++;
    if (!flagged) figures.wrongSilently++;
  }
  figures.notes.push(`${name}: ${field} ${wanted} / ${found}${flagged ? '' : ' (silent)'}`);
}

/** Adds up. */
export function sumOf(all: Figures[]): Figures {
  const sum = noFigures();
  for (const one of all) {
    for (const key of [
      'pages',
      'empty',
      'characters',
      'whole',
      'extra',
      'wrong',
      'wrongSilently',
      'missed',
      'missedSilently',
      'unaccounted',
    ] as const)
      sum[key] += one[key];
    for (const field of fields) {
      sum.right[field] += one.right[field];
      sum.asked[field] += one.asked[field];
    }
    sum.notes.push(...one.notes);
  }
  return sum;
}

/** One line of figures. */
export function lineOf(name: string, sum: Figures): string {
  const share = (part: number, whole: number) => `${whole ? ((100 * part) / whole).toFixed(1) : '—'}%`;
  return `${name.padEnd(12)} pages ${sum.pages} empty ${sum.empty} whole ${share(sum.whole, sum.characters)} extra ${sum.extra} ${fields.map((field) => `${field} ${share(sum.right[field], sum.asked[field])}`).join(' ')} wrong ${sum.wrong} (silent ${sum.wrongSilently}) missed ${sum.missed} (silent ${sum.missedSilently}) unaccounted ${sum.unaccounted}`;
}
