/**
 * Surnames without a given name or a title: 老姜 and 小余, as colleagues call each other, and 姓范的店主. The words 小于
 * "less than", 老姜 "old ginger" and 百姓余下的 are told apart by their neighbours.
 */
import type { Cost } from '../engine/front-coding.ts';
import { type Candidate, none, type Rule, unitsOf } from '../engine/rule.ts';
import { Trie } from '../engine/trie.ts';
import type { NameData, SurnameData } from './name-data.ts';
import { yu } from './yu.ts';

/** Prefixes of surnames among colleagues. */
const prefixes = '小老阿';

/** "To be surnamed", but for 百姓 and 万姓 "the people". */
const surnamed = '姓';
const beforePeople = '百万';

/** 姓 has hardly anything but a surname behind it; 小 and 老 are common words, less so at the head of a clause. */
const positionCost = { afterSurnamed: 2, headOfClause: 5, anywhere: 8 };
const dearestSurname: Cost = 7;

/** What follows: a verb of news, a word of one character, the end of the run; its end where prefix and surname are a word. */
const followerCost = { verb: -2.5, shortWord: 0, end: 1, endOfWord: 6 };

/** What may stand before a prefix at the head of a clause or a name. */
const clauseHeads = '和与及跟同由请让叫是的说，';

/** Surnames that are another word behind a prefix: 小于等于, 老于世故, 小干. */
const otherWords = `${yu}干`;

/** The surnames that are written otherwise than their characters, or may be. */
function specialSurnames({ surnames, plain, isAmbiguous }: NameData): Map<string, SurnameData> {
  const isSpecial = (surname: string, form: string): boolean =>
    form !== [...surname].map(plain).join('') || [...surname].some((c) => isAmbiguous(c.charCodeAt(0)));
  return new Map([...surnames].filter(([surname, { form }]) => isSpecial(surname, form)));
}

/** The rule for one direction. */
export function bareSurnames(data: NameData): Rule {
  const { plain, isWord } = data;
  const surnames = specialSurnames(data);
  const verbs = Trie.ofWords(data.afterNames);

  /** 姓范. */
  const surnamedCandidate = (run: string, start: number, found: SurnameData): readonly Candidate[] => {
    if (start > 0 && beforePeople.includes(run[start - 1]!)) return none;
    const cost = positionCost.afterSurnamed + Math.min(found.cost, dearestSurname);
    const end = start + 1 + found.form.length;
    return [{ end, cost, output: plain(surnamed) + found.form, rule: 'name', confidence: 0.8 }];
  };

  const followCost = (run: string, start: number, end: number, verb: number): Cost => {
    if (verb > 1) return followerCost.verb;
    if (verb === 1) return followerCost.shortWord;
    return isWord(run.slice(start, end)) ? followerCost.endOfWord : followerCost.end;
  };

  /** 小余. */
  const prefixedCandidate = (run: string, start: number, found: SurnameData): readonly Candidate[] => {
    const end = start + 1 + found.form.length;
    const verb = verbs.longestAt(run, end);
    if (end < run.length && verb === 0) return none;
    if (verb < 2 && run[end] !== '说' && otherWords.includes(run[start + 1]!)) return none;
    const atHead = start === 0 || clauseHeads.includes(run[start - 1]!);
    const cost =
      (atHead ? positionCost.headOfClause : positionCost.anywhere) +
      Math.min(found.cost, dearestSurname) +
      followCost(run, start, end, verb);
    return [{ end, cost, output: plain(run[start]!) + found.form, rule: 'name', confidence: 0.6 }];
  };

  return {
    id: 'bare-surnames',
    firstUnits: unitsOf(prefixes + surnamed),
    canMatch(run, at) {
      if (at + 1 === run.length) return false;
      const first = String.fromCharCode(run.unitAt(at + 1));
      if (surnames.has(first)) return true;
      return at + 2 < run.length && surnames.has(first + String.fromCharCode(run.unitAt(at + 2)));
    },
    candidates({ folded: run }, start) {
      const single = surnames.get(run[start + 1] ?? '');
      if (run[start] !== surnamed) return single ? prefixedCandidate(run, start, single) : none;
      const found = surnames.get(run.slice(start + 1, start + 3)) ?? single;
      return found ? surnamedCandidate(run, start, found) : none;
    },
  };
}
