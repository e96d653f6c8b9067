/** What a file without front matter says of itself above its text: its heading, and the properties that programs export. */
import { edtfInstead } from './problems/date-instead.ts';
import { keyFor } from './problems/key-names.ts';
import { lineFor, lineOf } from './problems/line-for.ts';
import { joinedLists } from './problems/renamed-line.ts';

/** The lines that front matter would have, and the last line of the file that they come from (0-based). */
export interface StatedHead {
  lines: string[];
  end: number;
}

/** Keys that such properties are. */
const known = [
  'title',
  'date',
  'category',
  'tags',
  'people',
  'places',
  'organisations',
  'source',
  'credits',
  'summary',
  'draft',
];
const property = /^(?:[-*] )?\**([\w\p{Script=Han}][\w\p{Script=Han} -]{0,15}?)\**[ \t]*[:：=][ \t]*\**[ \t]*(\S.*)$/u;

/**
 * @param text with plain line ends
 * @returns nothing where nothing says more than the title
 * @example statedHead('# 开放日\n\n创建时间: 2018年5月3日\n\n正文。')?.lines // ['title: 开放日', 'date: 2018-05-03']
 */
export function statedHead(text: string): StatedHead | undefined {
  const all = text.split('\n');
  const at = all.findIndex((line) => line.trim() !== '');
  if (at === -1) return undefined;
  const heading = /^#\s+(.*\S)/.exec(all[at] ?? '')?.[1];
  const lines = heading ? [lineOf('title', heading)!] : [];
  let end = heading ? at : at - 1;
  for (let i = end + 1; i < all.length; i++) {
    const line = all[i]!;
    if (line.trim() === '' && lines.length <= 1 && end < i) continue;
    const [, name = '', value = ''] = property.exec(line) ?? [];
    if (!name) break;
    end = i;
    const own = frontLine(name, value.replace(/^["'“](.*)["'”],?$/, '$1'));
    if (own && (own.endsWith(']') || !lines.some((one) => one.split(':')[0] === own.split(':')[0]))) lines.push(own);
  }
  return lines.some((line) => !line.startsWith('title:')) ? { lines: joinedLists(lines), end } : undefined;
}

/** The line of front matter that a property is; nothing where no key takes it. */
function frontLine(name: string, value: string): string | undefined {
  const near = keyFor(name, known);
  if (!near) return undefined;
  if (near === 'date') {
    const day = edtfInstead(value.replace(/(?<=[日\d])[ T].*$/, ''));
    return day && `date: ${day}`;
  }
  return lineFor(name, { near, known }, { [name]: value });
}
