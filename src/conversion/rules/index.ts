/**
 * The rules of each direction, in the order of their precedence. To add one, write a file for it here or in names/ and
 * add it to an array; nothing else knows a rule by name.
 */
import type { Region } from '../../core/edition.ts';
import { type RegionData, regionData } from '../engine/region-data.ts';
import type { Rule } from '../engine/rule.ts';
import { bareSurnames } from '../names/bare-surnames.ts';
import { foreignNames } from '../names/foreign-names.ts';
import { personNames } from '../names/person-names.ts';
import { qianNames } from '../names/qian-names.ts';
import { spacedNames } from '../names/spaced-names.ts';
import { noArticleNames } from './article-names.ts';
import { type GlossaryWord, glossaryRule } from './glossary.ts';
import { measureWords } from './measures.ts';
import { zhiNote } from './zhi-note.ts';

/** The rules to Traditional that no archive changes: built once for a region, since their tables take time. */
const regionalRules = ({ names, foreignNames: foreign }: RegionData): readonly Rule[] => [
  personNames(names),
  bareSurnames(names),
  spacedNames(names),
  foreignNames(foreign),
  measureWords,
];

const cache = new Map<Region, readonly Rule[]>();

/** The rules from Simplified to Traditional as a region writes it. */
export function traditionalRules(region: Region, glossary: readonly GlossaryWord[]): readonly Rule[] {
  let regional = cache.get(region);
  if (!regional) {
    regional = regionalRules(regionData(region));
    cache.set(region, regional);
  }
  return [glossaryRule(glossary), noArticleNames, ...regional];
}

/** The rules from Traditional to Simplified. */
export const simplifiedRules = (glossary: readonly GlossaryWord[]): readonly Rule[] => [
  glossaryRule(glossary),
  noArticleNames,
  qianNames(),
  zhiNote,
];
