/**
 * What each line of a page is, decided for the whole page at once: the labels with the highest sum of weights
 * along a path head → body → tail, with at most one title (Viterbi's algorithm). A line's own look is weak
 * evidence; its place among the others makes it strong.
 */

import type { Block, Declared } from '../page.ts';
import { type Features, featuresOf } from './features.ts';
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

/** The sum of the weights of a line's features for one label. */
export const scoreOf = (features: Features, label: Label): number => {
  let sum = 0;
  for (const [name, weight] of Object.entries(weights[label])) sum += weight * (features[name] ?? 0);
  return sum;
};

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

/** Labels every block of a page. */
export function classify(blocks: Block[], declared: Declared): Classified[] {
  const features = featuresOf(blocks, declared);
  const back: number[][] = [];
  let best: number[] = [];
  for (const [index, line] of features.entries()) {
    const own = new Map((Object.keys(weights) as Label[]).map((label) => [label, scoreOf(line, label)]));
    const next: number[] = [];
    const from: number[] = [];
    for (const state of states) {
      let top = -Infinity;
      let origin = -1;
      const candidates = index === 0 ? [-1] : states.keys();
      for (const at of candidates) {
        const move = step(at === -1 ? undefined : states[at], state);
        if (move === undefined) continue;
        const total = (at === -1 ? 0 : best[at]!) + move;
        if (total > top) [top, origin] = [total, at];
      }
      next.push(top + own.get(state.label)! + (zones[state.zone][state.label] ?? 0));
      from.push(origin);
    }
    best = next;
    back.push(from);
  }
  const path: number[] = [];
  let at = best.indexOf(Math.max(...best));
  for (let index = features.length - 1; index >= 0; index--) {
    path[index] = at;
    at = back[index]![at]!;
  }
  return blocks.map((block, index) => {
    const { label, zone } = states[path[index]!]!;
    return { block, label, zone, margin: margin(features[index]!, label, zone) };
  });
}

function margin(features: Features, label: Label, zone: Zone): number {
  const others = (Object.keys(zones[zone]) as Label[]).filter((other) => other !== label);
  const score = (of: Label) => scoreOf(features, of) + (zones[zone][of] ?? 0);
  return score(label) - Math.max(...others.map(score));
}
