/** The sentences in which two versions of a text differ: what a person is shown before something is written. */

/** One sentence in both versions. */
export interface ChangedSentence {
  before: string;
  after: string;
}

const ends = /[。！？；\n]/;
/** Of a long sentence only what stands around the change. */
const around = 24;

/**
 * @param before, after the same text in lines, of which some differ
 * @example changedSentences('甲。乾杯。', '甲。干杯。') // [{ before: '乾杯。', after: '干杯。' }]
 */
export function changedSentences(before: string, after: string): ChangedSentence[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  if (old.length !== now.length) return before === after ? [] : [{ before: before.trim(), after: after.trim() }];
  return old.flatMap((sentence, i) => (sentence === now[i] ? [] : [shortened(sentence, now[i]!)]));
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++)
    if (ends.test(text[i]!)) {
      sentences.push(text.slice(from, i + 1));
      from = i + 1;
    }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

function shortened(before: string, after: string): ChangedSentence {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cut = (text: string): string => {
    const [from, to] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}
