/** Words that a cure gives for what only a person knows, copied with its line: title="录像的说明", holder: 权利人的名称. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { placeholders } from '../content/problems/placeholders.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { placeholderIn } from './contents.ts';

const hans = placeholders.map(([words]) => words);
const hant = placeholders.map(([, words]) => words);
const english = placeholders.map(([, , words]) => words);
const any = [...new Set([...hans, ...hant, ...english])].join('|');
/** As the whole of a value, of an attribute, or of the words of a picture or a link. */
const copied = new RegExp(
  `(?<=="|\\[|(?:^|[\\s{,])[\\w-]+:[ ]*["'“]?)(?:${any})(?="|\\]\\(|["'”]?[ ]*(?:[,}]|$))|(?<=(?<!!)\\[)文字(?=\\]\\()|(?<=<Video\\s[^<>]{0,200}title=")(?:说明|說明)(?=")|(?<=^\\[\\^[^\\]\\n]+\\]: ?)注文$`,
  'gm',
);
/** Words of other texts, too, by what stands around them. */
const short = ['[文字](', 'title="说明"', 'title="說明"', ': 注文'];

const chinese = [...hans, ...hant, ...short];
/** What each of the English ones has; their letters are those of any text. */
const inEnglish = ['hat ', 'the '];

/** True for a text that may have one of them. */
function mayHave(source: string): boolean {
  const alphabet = alphabetOf(source);
  return (
    chinese.some((words) => alphabet.hasAll(words) && source.includes(words)) ||
    (inEnglish.some((part) => source.includes(part)) && english.some((words) => source.includes(words)))
  );
}

/** Each of them; those that every text is searched for are told there (contents.ts). */
export function checkCopiedWords(file: string, source: string): Problem[] {
  if (!mayHave(source)) return [];
  const at = pointIn(source);
  return matchesIn(source, copied).flatMap(({ 0: found, index }) =>
    placeholderIn(found) ? [] : [problem('placeholder', { found }, { file, ...at(index) })],
  );
}
