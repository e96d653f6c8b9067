/** Front matter lines with wikilinks (Obsidian, MediaWiki), which YAML reads as a list within a list: `people: [[罗立]], [[邓光]]`. */
import { wikiName, wikiWords } from '../plain-value.ts';
import { scalar } from './flow.ts';
import { itemsOf, listKeys } from './lists-from-text.ts';

/** Keys whose values are sentences, which show a link's words; others have the name of its page. */
const sentence = /^(?:title|summary|caption|alt|text|description|quote|reason)$/;

/** @example wikiLine('people: [[罗立]], [[邓光|老邓]]') // 'people: [罗立, 邓光]' */
export function wikiLine(line: string): string | undefined {
  const [, head = '', key = '', value = ''] = /^(\s*(?:- )?)(?:([\w-]+):\s+)?(.*\[\[[^[\],]+\]\].*)$/.exec(line) ?? [];
  if (!value || /[{}[\]]/.test(wikiName(value))) return undefined;
  const own = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  if (listKeys.has(key)) return `${head}${key}: [${itemsOf(own).map(scalar).join(', ')}]`;
  const text = scalar(sentence.test(key) ? wikiWords(own) : wikiName(own));
  return key ? `${head}${key}: ${text}` : /^\s*- $/.test(head) ? head + text : undefined;
}
