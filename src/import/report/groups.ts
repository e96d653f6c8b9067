/** The pages of a report by what a person has to do with them: those with one doubt are looked at one after the other. */
import { weightOf } from '../../content/review-kinds.ts';
import type { PageReport } from './page.ts';

/** Pages of one kind. */
export interface Group {
  /** `failed`, `skipped`, `edited`, `clean`, or the kind of the gravest flag. */
  kind: string;
  pages: PageReport[];
}

/** Kinds of flags that are told once for all pages and group nothing. */
const aside: ReadonlySet<string> = new Set(['image-missing', 'image-without-words']);

/** The groups, the gravest first, each with its most doubtful page first. */
export function groupsOf(pages: readonly PageReport[]): Group[] {
  const groups = new Map<string, PageReport[]>();
  for (const page of pages) {
    const kind = kindOf(page);
    const held = groups.get(kind);
    if (held) held.push(page);
    else groups.set(kind, [page]);
  }
  return [...groups]
    .map(([kind, held]) => ({ kind, pages: held.toSorted(byDoubt) }))
    .sort((a, b) => graveness(b.kind) - graveness(a.kind) || b.pages.length - a.pages.length);
}

/** The doubtful first; equals in the order of their names. */
export const byDoubt = (a: PageReport, b: PageReport): number => b.doubt - a.doubt || (a.name < b.name ? -1 : 1);

function kindOf({ status, flags }: PageReport): string {
  if (status === 'failed' || status === 'skipped') return status;
  if (status === 'edited' || status === 'removed') return 'edited';
  const told = flags.filter(({ kind }) => !aside.has(kind) && weightOf(kind) > 0);
  if (told.length === 0) return 'clean';
  return told.reduce((gravest, { kind }) => (weightOf(kind) > weightOf(gravest) ? kind : gravest), told[0]!.kind);
}

const fixed: Record<string, number> = { failed: 100, skipped: 99, edited: -1, clean: -2 };
const graveness = (kind: string): number => fixed[kind] ?? weightOf(kind);

/** A fault of a picture, with the pages that show it. */
export interface PictureFault {
  kind: string;
  quote: string;
  pages: PageReport[];
}

const longestQuote = 120;

/** Each fault of a picture once, however many pages show the picture. */
export function pictureFaults(pages: readonly PageReport[]): PictureFault[] {
  const faults = new Map<string, PictureFault>();
  for (const page of pages)
    for (const { kind, quote = '' } of page.flags) {
      if (!aside.has(kind)) continue;
      const shown = /^data:/i.test(quote) ? 'data:…' : quote.slice(0, longestQuote);
      const fault = faults.get(`${kind} ${shown}`) ?? { kind, quote: shown, pages: [] };
      faults.set(`${kind} ${shown}`, fault);
      if (!fault.pages.includes(page)) fault.pages.push(page);
    }
  return [...faults.values()].sort((a, b) => b.pages.length - a.pages.length || (a.quote < b.quote ? -1 : 1));
}

/** The flags of a page that are its own, equal ones once with their number. */
export function ownFlags({ flags }: PageReport): { flag: PageReport['flags'][number]; count: number }[] {
  const own = new Map<string, { flag: PageReport['flags'][number]; count: number }>();
  for (const flag of flags) {
    if (aside.has(flag.kind)) continue;
    const key = JSON.stringify(flag);
    const held = own.get(key);
    if (held) held.count++;
    else own.set(key, { flag, count: 1 });
  }
  return [...own.values()];
}
