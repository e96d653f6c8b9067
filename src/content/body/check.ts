/**
 * What an article's body may hold. Its text must never run as code, and must mean the same in fifty years.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { decodedPath } from '../../core/address-text.ts';
import { codePoint, isReadable, unreadable } from '../decode.ts';
import { type Problem, problem } from '../problem.ts';
import type { Params } from '../problems/table.ts';
import { type AddressProblem, addressProblem, pictureProblem } from './address.ts';
import { type Component, checkComponent, type Report } from './check-component.ts';
import { barePicture } from './component-content.ts';
import { placeOf } from './place.ts';

export type { Component } from './check-component.ts';

/** True for a component or tag written as JSX. */
export const isComponent = (node: ElementContent): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The text of an attribute; nothing where it is not there, has no value or is an expression. */
export function attributeOf({ attributes }: Component, name: string): string | undefined {
  const attribute = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Everything in the tree that is not allowed, in reading order. */
export function checkTree(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (node, code, params) => problems.push(problem(code, params, { file, ...placeOf(node) }));
  const visit = (node: ElementContent, siblings: readonly unknown[], at: number): void => {
    if (node.type === 'text') checkText(node, report);
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(node, 'code-import', proseWord((node as { value?: string }).value ?? ''));
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const { value = '' } = node as { value?: string };
        const isComment = /^\s*(?:\/\*[\s\S]*\*\/|\/\/[^\n]*)\s*$/.test(value);
        // Words or figures: a program's own names and signs are none.
        const isBlank = /^[ ]*(?:\p{Script=Han}[^\n]{0,20}|[\d.,%年月日 -]{1,20})$/u.test(value);
        const isNumber = isYear.test(value) && documentNumber.test(textAt(siblings[at + 1]));
        const blank = { blank: value, ...(isNumber && { number: true as const }) };
        report(node, 'code-expression', isComment ? { comment: true } : isBlank ? blank : {});
        return;
      }
    }
    if (isComponent(node)) {
      const around = { before: textAt(siblings[at - 1]), after: textAt(siblings[at + 1]) };
      checkComponent(node, report, {
        picture: (address) => checkPicture(address, node, report, file),
        link: (address) => checkAddress(address, node, report, file),
        around,
      });
    } else if (node.type === 'element') checkElement(node, report, file);
    if ('children' in node)
      for (const [i, child] of node.children.entries()) visit(child as ElementContent, node.children, i);
  };
  for (const [i, child] of tree.children.entries()) visit(child as ElementContent, tree.children, i);
  return problems;
}

/** The year of a document's number, and what follows it: 南商发〔2018〕27号 (GB/T 9704 7.2.5). */
const isYear = /^ *(?:19|20)\d\d *$/;
const documentNumber = /^ *第? ?[\d×xX○〇_]{1,5} ?[号號]/;

const textAt = (node: unknown): string => ((node as Text | undefined)?.type === 'text' ? (node as Text).value : '');

/** A link without an address or without words; those of footnotes are made by the parser. */
const isHalfLink = ({ properties, children }: Element): boolean =>
  !('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) &&
  (/^(?:|#|https?:\/*)$/.test(String(properties.href ?? 'none')) ||
    children.every((child) => child.type === 'text' && child.value.trim() === ''));

/** True for an address of one's own computer that is only named, as a manual does: the parser made a link of it. */
const isSpokenOf = (href: string, { children: [only] }: Element): boolean =>
  only?.type === 'text' && addressProblem(href, '')?.code === 'local-site' && href.startsWith(only.value);

/** True for the words of a note: a link's definition has an address behind its colon. */
const isNote = (address: string): boolean => /\p{Script=Han}/u.test(address) && !/^(?:[/#.]|[a-z]+:)/i.test(address);

function checkElement(node: Element, report: Report, file: string): void {
  const picture = barePicture(node);
  if (picture) report(node, 'bare-picture', picture);
  const { href, src, alt } = node.properties;
  if (typeof href === 'string') {
    const [words] = node.children;
    // Where the contents of a post stand on CSDN.
    if (words?.type === 'text' && /^toc$/i.test(words.value))
      report(node, 'foreign-syntax', { found: `@[${words.value}](${decodedPath(href)})` });
    else if (words?.type === 'text' && /^[注註]?\d{1,2}$/.test(words.value) && isNote(decodedPath(href)))
      report(node, 'footnote-sign', { found: `[${words.value}]`, better: `[^${words.value}]`, note: true });
    else if (!isSpokenOf(href, node)) checkAddress(href, node, report, file);
    if (isHalfLink(node))
      report(node, 'empty-link', {
        found: /^(?:|#|https?:\/*)$/.test(href) ? `[…](${href})` : `[](${decodedPath(href)})`,
      });
  }
  if (typeof src === 'string') checkPicture(src, node, report, file);
  // Its size behind its words, as notebooks have it.
  const [, words = ''] = /^(.*\S)\s*\|\s*\d+(?:x\d+)?$/.exec(String(alt ?? '')) ?? [];
  if (words && typeof src === 'string')
    report(node, 'foreign-syntax', { found: `![${alt}]`, better: `![${words}](${decodedPath(src)})` });
  if (node.tagName === 'img' && !String(alt ?? '').trim())
    report(node, 'image-without-alt', typeof src === 'string' ? { address: decodedPath(src) } : {});
}

function checkPicture(address: string, node: ElementContent, report: Report, file: string): void {
  if (checkAddress(address, node, report, file)) return;
  const code = pictureProblem(address);
  if (code) report(node, code, { address });
}

/** What no page can show, written by its number: `&#1;`. */
function checkText(node: Text, report: Report): void {
  if (isReadable(node.value)) return;
  const found = unreadable.exec(node.value)?.[0];
  if (found !== undefined) report(node, 'control-character', { character: codePoint(found) });
}

/** A link or picture whose words are its address, and whose address is its words: `[https://example.org](报名表)`. */
function exchanged(found: AddressProblem, node: ElementContent, file: string): Params<'relative-address'> | undefined {
  if (found.code !== 'relative-address' || node.type !== 'element' || !/^(?:a|img)$/.test(node.tagName))
    return undefined;
  const [only] = node.children;
  const isImage = node.tagName === 'img';
  const linked = node.children.length === 1 && only?.type === 'text' ? only.value : '';
  const words = (isImage ? String(node.properties.alt ?? '') : linked).trim();
  const isAddress = /^(?:https?:\/\/|\/[\w-]+\/)\S+$/.test(words) && addressProblem(words, file) === undefined;
  const { address } = found.params;
  return isAddress ? { address, better: `${isImage ? '!' : ''}[${address}](${words})` } : undefined;
}

/** @returns true where something is wrong */
function checkAddress(address: string, node: ElementContent, report: Report, file: string): boolean {
  const found = addressProblem(address, file);
  if (found) report(node, found.code, (exchanged(found, node, file) ?? found.params) as never);
  return found !== undefined;
}

/** The word that a paragraph of Chinese begins with, where none of it is a program's: `export 一词指出口`. */
function proseWord(value: string): { word?: string } {
  const [, word] = /^(import|export)\s+[^'"{}=*;]*\p{Script=Han}[^'"{}=*;]*$/u.exec(value) ?? [];
  return word ? { word } : {};
}
