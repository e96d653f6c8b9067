/**
 * Prepares a body for its typesetting: passages in a language with Latin letters carry their `lang`, addresses may
 * break anywhere, romanised names nowhere, and a paragraph that justified lines would pull apart is set ragged.
 *
 * @see https://www.w3.org/TR/clreq/#mixed_text_composition
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { type Language, languageOf } from './language.ts';
import { chinese, mayBeUnbreakable, mayHoldLatin } from './not-chinese.ts';

/** Noncharacters (Unicode, section 23.7), with which texts are marked for those who must find them again. */
const marks = /[\ufdd0-\ufdef]/g;
/** What has letters or punctuation of Chinese, Japanese or Korean, in whose lines a Latin passage is a guest; and marks. */
const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef\ufdd0-\ufdef`;
const latinRun = new RegExp(`[^${cjk}]+`, 'gu');
const anyCjk = new RegExp(`[${cjk}]`, 'u');
/** An address, or anything as long without a blank: no line has room for it, so it must fill lines. */
const longRun = new RegExp(String.raw`(?:https?:\/\/|www\.)[^\s${cjk}“”‘’]+|[^\s${cjk}“”‘’]{18,}`, 'giu');
const onlyAddress = new RegExp(`^(?:${longRun.source})$`, 'iu');
/** What cannot be broken leaves up to its own width at the end of a line; justified, the few characters before it share that. */
const unbreakable = new RegExp(String.raw`[^\s${cjk}“”‘’…—]{8,}`, 'u');
const notChinese = new RegExp(`[^${chinese}]+`, 'g');
/** Two to four capitalised words: the name of a person or a firm. */
const name = /^(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;
const longestName = 24;

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): Text => ({ type: 'text', value });

/** Elements whose text is no prose. */
const untouched = new Set(['code', 'pre', 'rt', 'rp']);

/** @returns another tree; that which is given is not changed */
export const typeset = (tree: Root): Root => ({
  ...tree,
  children: tree.children.flatMap((node) => set(node as ElementContent)),
});

function set(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return setText(node);
  if (!('children' in node)) return [node];
  if (untouched.has(node.type === 'element' ? node.tagName : (node.name ?? ''))) return [node];
  if (node.type !== 'element') return [{ ...node, children: node.children.flatMap(set) } as ElementContent];
  const { tagName, properties } = node;
  if (tagName === 'a' && isAddress(node)) return [{ ...node, properties: withClass(properties, 'address') }];
  const children = node.children.flatMap(set);
  if (tagName === 'sup' && holdsMark(node))
    return [{ ...node, properties: withClass(properties, 'note-mark'), children }];
  if (tagName !== 'p') return [{ ...node, children }];
  const words = wordsOf(node);
  const lang = anyCjk.test(words) ? undefined : languageOf(words);
  const own = lang ? { ...properties, lang } : properties;
  return [{ ...node, properties: isPulledApart(children) ? withClass(own, 'ragged') : own, children }];
}

/** A text with its addresses, passages and names in elements of their own. */
function setText({ value }: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { 0: run, index } of latinRuns(value)) {
    const inner = withoutOuterQuotes(run);
    const wrapped = wrap(inner.text);
    if (!wrapped) continue;
    const start = index + inner.from;
    if (start > at) parts.push(text(value.slice(at, start)));
    parts.push(...wrapped);
    at = start + inner.text.length;
  }
  if (at === 0 && parts.length === 0) return [text(value)];
  if (at < value.length) parts.push(text(value.slice(at)));
  return parts;
}

/** The runs without Chinese, Japanese or Korean, but for those that hold nothing to wrap. */
function* latinRuns(value: string): Generator<{ 0: string; index: number }> {
  if (!mayHoldLatin(value)) return;
  for (const { 0: stretch, index: from } of value.matchAll(notChinese))
    if (mayHoldLatin(stretch))
      for (const { 0: run, index } of stretch.matchAll(latinRun)) yield { 0: run, index: from + index };
}

function wrap(run: string): ElementContent[] | undefined {
  const lang = languageOf(run);
  if (lang) return [passage(run, lang)];
  if (run.length <= longestName && name.test(run)) return [element('span', { className: ['whole'] }, [text(run)])];
  return run.search(longRun) === -1 ? undefined : breakAddresses(run);
}

const passage = (run: string, lang: Language): Element => element('span', { lang }, breakAddresses(run));

function breakAddresses(run: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { 0: address, index } of run.matchAll(longRun)) {
    if (index > at) parts.push(text(run.slice(at, index)));
    parts.push(element('span', { className: ['address'] }, [text(address)]));
    at = index + address.length;
  }
  if (at < run.length) parts.push(text(run.slice(at)));
  return parts;
}

/** Quotation marks around a whole passage belong to the Chinese sentence; so do blanks. */
function withoutOuterQuotes(run: string): { text: string; from: number } {
  const from = run.length - run.trimStart().length;
  const trimmed = run.trim();
  const quoted = /^(?:“[^“”]*”|‘[^‘’]*’|"[^"]*")$/u.test(trimmed) && trimmed.length > 2;
  return quoted ? { text: trimmed.slice(1, -1), from: from + 1 } : { text: trimmed, from };
}

const isAddress = (node: Element): boolean => onlyAddress.test(wordsOf(node).trim());

const holdsMark = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties);

const isPulledApart = (nodes: readonly ElementContent[]): boolean =>
  nodes.some(
    (node) =>
      (node.type === 'text' && mayBeUnbreakable(node.value) && unbreakable.test(node.value)) ||
      (node.type === 'element' &&
        (node.properties.lang !== undefined || isClassed(node) || isPulledApart(node.children))),
  );

const isClassed = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && (className.includes('address') || className.includes('whole'));

const wordsOf = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value.replace(marks, '')
    : 'children' in node
      ? (node.children as ElementContent[]).map(wordsOf).join('')
      : '';

const withClass = (properties: Element['properties'], className: string): Element['properties'] => ({
  ...properties,
  className: [...(Array.isArray(properties.className) ? properties.className : []), className],
});
