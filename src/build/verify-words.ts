/** The words of a published page, to be held against those of the archive. */
import { decodeHTML } from 'entities';

/** A text without blanks: where those stand is the markup's affair. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The words of HTML that the program itself wrote, without blanks. @example wordsOf('<p>年会 <b>二〇一六</b></p>') // '年会二〇一六' */
export const wordsOf = (html: string): string => squeezed(decodeHTML(html.replace(/<[^>]*>/g, '')));

/** The words of the first heading. @example titleOf('<h1>年会</h1>') // '年会' */
export const titleOf = (html: string): string => wordsOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
