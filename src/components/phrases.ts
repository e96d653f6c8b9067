/** A title in its phrases: where a line of it may end without cutting a phrase in two. */
import { escapeText } from '../core/escape.ts';

/** Up to the punctuation that closes a phrase, with the marks that stay with it (CLREQ 3.1.3). */
const phrase = /[^：，、；。？！—…]*[：，、；。？！—…][：，、；。？！—…”’」』）》〉】]*|[^：，、；。？！—…]+/gu;
/** Without any of these a title is one phrase. */
const parting = /[：，、；。？！—… ]/;
/** A space between Chinese characters, which parts phrases as a comma would: 「联合会换届 范志远连任会长」. */
const between = /(?<=[\p{Script=Han}：，、；。？！—…”’」』）》〉】]) +(?=[\p{Script=Han}“‘「『（《〈【])/gu;

/**
 * The HTML of a title whose phrases stay whole where a line has room for them. `word-break: keep-all` would do as much
 * without elements, but it lets punctuation begin a line where a phrase is longer than one.
 * @example phrasesHtml('十年一会：记') // '<span class="phrase">十年一会：</span><span class="phrase">记</span>'
 */
export function phrasesHtml(title: string): string {
  // Many titles are one phrase.
  if (!parting.test(title)) return escapeText(title);
  const parts = title.split(between).map((part) => part.match(phrase) ?? []);
  if (parts.flat().length < 2) return escapeText(title);
  const spaces = title.match(between) ?? [];
  // The space stands outside: at the end of a phrase it would take no room.
  return parts
    .map((part, i) => part.map((one) => `<span class="phrase">${escapeText(one)}</span>`).join('') + (spaces[i] ?? ''))
    .join('');
}
