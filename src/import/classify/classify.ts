/**
 * What each line of a page is, decided for the whole page at once: the labels with the highest sum of weights
 * along a path head → body → tail, with at most one title (Viterbi's algorithm). A line's own look is weak
 * evidence; its place among the others makes it strong.
 */

import { foldLine } from '../comparable.ts';
import type { Block, Declared } from '../page.ts';
import { declaredHeading, isBehindHeading, isNamed } from './declared-heading.ts';
import { type Features, featuresOf } from './features.ts';
import { meanOf, unitsOf } from './units.ts';
import table from './weights.json' with { type: 'json' };

/** What a line can be. Newsroom terms: byline 署名, caption 图注, subtitle 副题 or 引题, chrome 页面框架. */
export type Label = keyof typeof table.labels;
/** The three parts of a page. */
export type Zone = keyof typeof table.zones;

/** A block with its label, and by how much that label beat the next best one in the same place. */
export interface Classified {
  block: Block;
  label: Label;
  zone: Zone;
  /** The lead over the runner-up, in units of the weights; below 1 a person should look. */
  margin: number;
  features: Features;
}

interface State {
  zone: Zone;
  label: Label;
  titled: boolean;
}

const order: Zone[] = ['head', 'body', 'tail'];
const weights = table.labels as Record<Label, Record<string, number>>;
const zones = table.zones as Record<Zone, Partial<Record<Label, number>>>;
const states: State[] = order.flatMap((zone) =>
  (Object.keys(zones[zone]) as Label[]).flatMap((label) => [false, true].map((titled) => ({ zone, label, titled }))),
);

const labels = Object.keys(weights) as Label[];

/** The weights of each feature, a label after the other: most features of a line are 0. */
const columns = new Map(
  [...new Set(labels.flatMap((label) => Object.keys(weights[label])))].map((name) => [
    name,
    labels.map((label) => weights[label][name] ?? 0),
  ]),
);

/** The sums of the weights of a line's features by label. */
function scoresOf(features: Features): Record<Label, number> {
  const sums = new Float64Array(labels.length);
  for (const name in features) {
    const value = features[name]!;
    const column = value === 0 ? undefined : columns.get(name);
    if (column) for (let at = 0; at < sums.length; at++) sums[at]! += column[at]! * value;
  }
  return Object.fromEntries(labels.map((label, at) => [label, sums[at]!])) as Record<Label, number>;
}

/** The score of going from one state to the next; undefined where the order of a page forbids it. */
function step(from: State | undefined, to: State): number | undefined {
  const isTitle = to.label === 'title';
  if (isTitle && !to.titled) return undefined;
  const before = from ? order.indexOf(from.zone) : 0;
  const after = order.indexOf(to.zone);
  if (after < before) return undefined;
  const titledBefore = from?.titled ?? false;
  if (isTitle ? titledBefore : to.titled !== titledBefore) return undefined;
  let score = 0;
  if (before < 1 && after >= 1) score += table.enter.body + (to.titled ? 0 : table.noTitle);
  if (before < 2 && after === 2) score += table.enter.tail;
  return score;
}

/** What is known of a page before its lines are looked at. */
export interface Known {
  /** The title, where a table or a feed gives it: no other line can be one. */
  given?: string;
  /** The page is the text of a record: nothing of a site stands around it. */
  bodyOnly?: boolean;
}

/** Labels every block of a page. A page with prose has a body. */
export function classify(blocks: Block[], declared: Declared, known: Known = {}): Classified[] {
  const features: Features[] = featuresOf(blocks, declared).map((line, index) => ({
    ...line,
    'body-only': known.bodyOnly ? 1 : 0,
    'other-title': known.given !== undefined && foldLine(known.given) !== foldLine(blocks[index]!.text) ? 1 : 0,
  }));
  const units = unitsOf(blocks, (index) => features[index]!.declared === 1);
  const lattice = units.map((members) => meanOf(members.map((member) => features[member]!)));
  const open = decode(lattice);
  const heading = known.given === undefined ? declaredHeading(blocks, features) : undefined;
  const isTitled = open.some(
    ({ label }, unit) =>
      label === 'title' &&
      units[unit]!.some(
        (at) =>
          isNamed(features[at]!) &&
          !(heading !== undefined && isBehindHeading(blocks[at]!.text, blocks[heading]!.text, declared.titles)),
      ),
  );
  const held =
    heading === undefined || isTitled
      ? []
      : units.flatMap((members, unit) => (members.includes(heading) ? [unit] : []));
  const free = held.length > 0 ? decode(lattice, { at: held[0]!, label: 'title' }) : open;
  const anchor = anchorOf(lattice, free);
  const hasBody =
    anchor === undefined ||
    kept.has(free[anchor]!.label) ||
    free.some(({ label }, unit) => label === 'paragraph' && units[unit]!.some((at) => blocks[at]!.kind !== 'image'));
  const path = hasBody ? free : decode(lattice, { at: anchor!, label: 'paragraph' });
  const decided = units.flatMap((members, unit) => members.map(() => path[unit]!));
  return blocks.map((block, index) => {
    const { label, zone } = decided[index]!;
    return { block, label, zone, margin: margin(features[index]!, label, zone), features: features[index]! };
  });
}

const kept: ReadonlySet<Label> = new Set(['paragraph', 'heading', 'caption', 'subtitle']);

/** The line that is most likely text, but for the title; undefined where nothing on the page is prose. */
function anchorOf(lattice: Features[], path: State[]): number | undefined {
  const leads = lattice.map((line, unit) => {
    const scores = scoresOf(line);
    return path[unit]!.label === 'title' ? -Infinity : scores.paragraph - scores.chrome;
  });
  const best = Math.max(...leads);
  if (best > leastLead) return leads.indexOf(best);
  // A page of a single line is that line, and has no title.
  return path.length === 1 && path[0]!.label === 'title' ? 0 : undefined;
}

/** Below this lead nothing on the page is prose. */
const leastLead = -4;

/** The best path (Viterbi's algorithm); with an anchor, the best of those on which that line has its label. */
function decode(lattice: Features[], anchor?: { at: number; label: Label }): State[] {
  const back: number[][] = [];
  let best: number[] = [];
  for (const [index, line] of lattice.entries()) {
    const own = scoresOf(line);
    const next: number[] = [];
    const from: number[] = [];
    for (const [number, state] of states.entries()) {
      const { total, origin } = bestOrigin(index, number, best);
      const barred = index === anchor?.at && state.label !== anchor.label;
      next.push(barred ? -Infinity : total + own[state.label] + (zones[state.zone][state.label] ?? 0));
      from.push(origin);
    }
    best = next;
    back.push(from);
  }
  const path: State[] = [];
  let at = best.indexOf(Math.max(...best));
  for (let index = lattice.length - 1; index >= 0; index--) {
    path[index] = states[at]!;
    at = back[index]![at]!;
  }
  return path;
}

/** The moves into each state that the order of a page allows; -1 is the beginning. */
const moves: { at: number; move: number }[][] = states.map((to) =>
  [-1, ...states.keys()].flatMap((at) => {
    const move = step(states[at], to);
    return move === undefined ? [] : [{ at, move }];
  }),
);

function bestOrigin(index: number, state: number, best: number[]): { total: number; origin: number } {
  let total = -Infinity;
  let origin = -1;
  for (const { at, move } of moves[state]!) {
    if ((at === -1) !== (index === 0)) continue;
    const sum = (at === -1 ? 0 : best[at]!) + move;
    if (sum > total) {
      total = sum;
      origin = at;
    }
  }
  return { total, origin };
}

function margin(features: Features, label: Label, zone: Zone): number {
  const others = (Object.keys(zones[zone]) as Label[]).filter((other) => other !== label);
  const scores = scoresOf(features);
  const score = (of: Label) => scores[of] + (zones[zone][of] ?? 0);
  return score(label) - Math.max(...others.map(score));
}
