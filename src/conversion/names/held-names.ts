/**
 * Names that an article decides once and that hold in the whole of it: 会长于洋 says who 于洋 is, and 昨日于洋在会上 further
 * on is nobody else. What decides is a title beside the name, a list that sets it with a blank (于　洋), or the front matter.
 */
import { doubtful, type HeldName, type NamedInArticle } from '../converter.ts';
import type { RuleSet } from '../engine/rule-set.ts';
import { Run } from '../engine/run.ts';
import type { RunConverter } from '../engine/run-converter.ts';
import { walkText } from '../engine/walk-text.ts';
import { isHanText } from '../han.ts';
import { titledConfidence } from './full-name.ts';
import type { NameData } from './name-data.ts';

/** Two characters with a blank between them and no other beside, as lists set names. */
const spaced = /(?<!\p{Script=Han})(\p{Script=Han})[ \u3000\u00a0]{1,4}(\p{Script=Han})(?!\p{Script=Han})/gu;

/** A quick look at whether a line can have such a name: few have a blank. */
const blank = /[ \u3000\u00a0]/;

/** The shortest organisation that holds: a word of two characters is more often a part of others. */
const shortestWord = 3;

/** At the end of a place's name. */
const lane = '里';

/** The rule that reads names beside titles, in either direction. */
export const personRule = /^(?:person|qian)-names$/;

/** What one direction knows of names. */
export interface NameReader {
  /** The form of a person's name as it is written; nothing for what is no Chinese name. */
  formOf(name: string): string | undefined;
  /** True for a code unit that may become one thing or another. */
  isOpen(unit: number): boolean;
  /** The rule that reads names beside titles. */
  persons: RuleSet;
  runs: RunConverter;
  isWord(text: string): boolean;
}

/** The form of a name in Simplified by its parts. @example formOfName(data, '于洪发') // '于洪發' */
export function formOfName({ surnames, givenForms, canBeGiven, plain }: NameData, name: string): string | undefined {
  const length = name.length > 2 && surnames.has(name.slice(0, 2)) ? 2 : 1;
  const surname = surnames.get(name.slice(0, length));
  const rest = [...name.slice(length)];
  if (!surname || rest.length < 1 || rest.length > 2 || rest.some((c) => !canBeGiven(c))) return undefined;
  return surname.form + rest.map((c) => givenForms.get(c) ?? plain(c)).join('');
}

/** The names that an article holds, each once. Those of its front matter come first. */
export function heldNames({ people, places, organisations, text }: NamedInArticle, reader: NameReader): HeldName[] {
  const held = new Map<string, string>();
  const whole = text();
  const hold = (from: string, to: string | undefined): void => {
    // 高原, 余地: what is a word is a name only where it stands as one.
    if (to === undefined || held.has(from) || reader.isWord(from) || !whole.includes(from)) return;
    if (Array.from(from, (c) => reader.isOpen(c.charCodeAt(0))).includes(true)) held.set(from, to);
  };
  for (const name of people) hold(name, reader.formOf(name));
  for (const place of places) hold(place, placeForm(place, reader.runs));
  for (const name of organisations) if (name.length >= shortestWord) hold(name, wordOf(name, reader.runs));
  for (const line of whole.split('\n'))
    if (blank.test(line))
      for (const [, surname = '', given = ''] of line.matchAll(spaced))
        hold(surname + given, reader.formOf(surname + given));
  walkText(whole, [], {
    other() {},
    fixed() {},
    run(start, end) {
      for (const { from, to } of namesBesideTitles(new Run(whole, start, end), reader)) hold(from, to);
    },
  });
  return Array.from(held, ([from, to]) => ({ from, to }));
}

/** The names of a run beside which a title stands, where the article has them elsewhere, too. */
function namesBesideTitles(run: Run, { persons, runs }: NameReader): HeldName[] {
  if (!persons.canMatch(run)) return [];
  const isTitled = new Set<string>();
  for (let at = 0; at < run.length; at++)
    for (const { end, confidence } of persons.candidates(run, at, true))
      if (end - at > 1 && confidence >= titledConfidence && isElsewhere(run, at, end)) isTitled.add(`${at} ${end}`);
  if (isTitled.size === 0) return [];
  return runs
    .pieces(run)
    .filter(
      ({ start, end, rule, confidence }) =>
        rule === 'name' && confidence >= doubtful && isTitled.has(`${start} ${end}`),
    )
    .map(({ start, end, output }) => ({ from: run.written(start, end), to: output }));
}

/** What a word becomes that stands by itself. */
const wordOf = (word: string, runs: RunConverter): string =>
  isHanText(word)
    ? runs
        .pieces(new Run(word, 0, word.length))
        .map(({ output }) => output)
        .join('')
    : word;

/** A place, whose 里 is a lane, a village or a neighbourhood. */
const placeForm = (place: string, runs: RunConverter): string =>
  place.endsWith(lane) ? wordOf(place, runs).slice(0, -1) + lane : wordOf(place, runs);

/** True for a name that the text has before its run or behind. */
function isElsewhere(run: Run, at: number, end: number): boolean {
  const name = run.written(at, end);
  const first = run.text.indexOf(name);
  return first < run.start + at || run.text.indexOf(name, run.start + end) >= 0;
}
