/** What is told of a tag of HTML, and boxes for a hint among them: an aside, details below a summary, a class that says so. */
import type { Params } from '../problems/table.ts';
import { htmlInstead } from './html-instead.ts';

/** Classes by which themes and notebooks know such a box. */
const boxes =
  /(?:^|[\s_-])(?:note|notice|tips?|hint|info|warning|danger|alert|admonition|callout|caution|important|attention|remark|message|infobox|highlight-box|提示|注意)(?=$|[\s_-]|\d)/i;
const classOf = /\sclass(?:Name)?\s*=\s*["'“]?([^"'”>]*)/i;
const titleOf = /\s(?:title|data-title|aria-label)\s*=\s*["'“]([^"'”>]*\p{Script=Han}[^"'”>]*)/iu;
const summary = /^\s*<summary(?=[\s>])[^<>]*>([\s\S]*?)<\/summary\s*>/i;

/**
 * What makes a `<Note>` of a tag and its partner; nothing where it is another thing, or has no end.
 * @param tag its name in small letters @param opening as it stands @param after what follows it
 * @example htmlNote('aside', '<aside>', '请带证件。</aside>') // { title: '' }
 */
export function htmlNote(tag: string, opening: string, after: string): Params<'html-tag'>['note'] {
  const end = after.search(new RegExp(`</${tag}\\s*>`, 'i'));
  if (end <= 0) return undefined;
  const isBox = /^(?:div|section|article|p)$/.test(tag) && boxes.test(classOf.exec(opening)?.[1] ?? '');
  if (tag !== 'aside' && tag !== 'details' && !isBox) return undefined;
  const head =
    tag === 'details'
      ? summary
          .exec(after.slice(0, end))?.[1]
          ?.replace(/<[^<>]*>/g, '')
          .trim()
      : undefined;
  const title = (head ?? titleOf.exec(opening)?.[1] ?? '').replaceAll('"', '').trim();
  return { title, ...(head !== undefined && { summary: true }) };
}

/**
 * What a message says of a tag.
 * @param tag its name in small letters @param opening as it stands @param after what follows it
 * @example htmlParams('b', '<b>', '重点</b>') // { tag: 'b', better: '**重点**' }
 */
export function htmlParams(tag: string, opening: string, after: string): Params<'html-tag'> {
  if (tag === 'a' && !/\shref\s*=/i.test(opening)) return { tag: 'a name' };
  const better = htmlInstead(tag, opening, after);
  if (better) return { tag, better };
  const note = htmlNote(tag, opening, after);
  return { tag, ...(note && { note }) };
}
