/** Candidates for a surname without a given name: 于会长, 余氏, 范某; and for 于 as the preposition. */
import type { Cost } from '../engine/front-coding.ts';
import { type Candidate, none } from '../engine/rule.ts';
import { isAnonymous, isFamily, type NameContext } from './name-context.ts';
import { followerCost, surnameCost } from './name-costs.ts';
import type { SurnameMatch } from './surname-match.ts';
import { yu } from './yu.ts';

/** 于 as "at, on" after a title is common where a time or a place follows: 会长于5月1日…, 书记于会上…. */
const prepositionAfterTitle: Cost = 1.5;

/** The preposition, which competes with the names. @param output what 于 is as a word */
export const prepositionCandidate = ({ end }: SurnameMatch, output: string): Candidate => ({
  end,
  cost: prepositionAfterTitle,
  output,
  rule: 'lattice',
  confidence: 0.8,
});

/** The candidate for a surname alone, none without a title, 某 or 氏 behind it. @param run folded */
export function loneSurname(run: string, match: SurnameMatch, context: NameContext): readonly Candidate[] {
  const { surname, end, position, plausible, followedByTitle } = match;
  // 于会长 in the middle of a sentence may be 应于 or 将于; 余会长 is nobody else.
  const certain =
    isAnonymous(run, surname, end) || (followedByTitle && (plausible || position === 'atStart' || surname !== yu));
  const family = isFamily(run, end);
  const titleCost = certain
    ? followerCost.title + (context.isFormOfAddress(run, end) ? followerCost.speech : 0)
    : plausible || family
      ? context.shortTitleCost(run, end)
      : undefined;
  if (titleCost === undefined) return none;
  const expected = certain || family;
  const best = expected && position === 'anywhere' ? 'afterDescription' : position;
  const cost = surnameCost(surname, match.cost, best, expected) + titleCost;
  return [{ end, cost, output: match.form, rule: 'name', confidence: 0.7 }];
}
