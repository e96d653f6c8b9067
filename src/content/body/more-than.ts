/** A sign of more-than at the beginning of a paragraph, which Markdown takes for a quotation's: `>200人`. */
import type { Root } from 'hast';
import { type Place, type Problem, problem } from '../problem.ts';
import { rangeOf } from './place.ts';

/** A figure, and what counts or measures: a quotation may begin with a year. */
const more = /^>=?\d[\d,]*(?:\.\d+)?[ ]?(?![年月日.)、．\d,])\S/;

/** @returns one for each quotation of one line whose sign stands right before a figure */
export const moreThan = ({ children }: Root, source: string, place: (offset: number) => Place): Problem[] =>
  children.flatMap((node): Problem[] => {
    if (node.type !== 'element' || node.tagName !== 'blockquote') return [];
    const [start, end] = rangeOf(node);
    const quoted = source.slice(start, end).trimEnd();
    if (quoted.includes('\n>') || !more.test(quoted)) return [];
    return [problem('more-than', { found: quoted.slice(0, 8) }, place(start))];
  });
