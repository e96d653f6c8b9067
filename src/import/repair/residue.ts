/** What pages leave in their text that nobody wrote: tags, entities, jammers, invisible characters. */
import { decodeHTML } from 'entities';
import type { Block, Repaired } from '../page.ts';
import { editBlocks, editsFor } from './edit.ts';

const tagNames =
  'a|abbr|b|big|blockquote|body|br|center|div|em|embed|font|form|h[1-6]|hr|html|i|iframe|img|input|label|li|link|meta|o:p|object|ol|p|param|s|script|section|small|span|strike|strong|style|st1:\\w+|sub|sup|table|tbody|td|th|tr|tt|u|ul|v:\\w+|video|wbr';

/** Whole tags of HTML, closing tags that lost their `<`, comments. */
const tags = new RegExp(`<!--.*?-->|</?(?:${tagNames})(?:\\s[^<>]*)?/?>|(?<![<\\w/])/(?:${tagNames})>`, 'gi');
const entities = /&(?:amp;)?(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);/gi;

/** Zero-width, directional and control characters, soft hyphens, byte order marks and private use. */
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uE000-\uF8FF]/g;

/**
 * Jammers (干扰码): tokens of one or two ASCII characters that forum software put at the ends of lines so
 * that copies could be recognised: `) f+ h) X) h2 g`.
 */
const jammer = /(?<![!-~])(?:[!-~]{1,2} ){4,}(?:[!-~]{1,2}(?![!-~]))?/g;

const emptyBrackets = /【[\s　]*】|\[[\s　]+\]|（[\s　]*）|\([\s　]*\)/g;

/** Removes residue; each removal is recorded with what it was. */
export function repairResidue(blocks: Block[]): Repaired {
  const stages: [kind: string, pattern: RegExp, insert: Parameters<typeof editsFor>[3]][] = [
    ['entity', entities, ([entity]) => plain(decodeHTML(decodeHTML(entity)))],
    ['tag', tags, ''],
    ['invisible', invisible, ''],
    ['jammer', jammer, ([run]) => (isJammer(run) ? '' : undefined)],
    ['empty-brackets', emptyBrackets, ''],
  ];
  let current = blocks;
  const changes: Repaired['changes'] = [];
  for (const [kind, pattern, insert] of stages) {
    const result = editBlocks(current, (text) => editsFor(text, pattern, kind, insert));
    current = result.blocks;
    for (const change of result.changes) changes.push(change);
  }
  return { blocks: current, changes, flags: [] };
}

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** Code or a list of letters is no jammer: that mixes letters with digits or signs, and several kinds of signs. */
function isJammer(run: string): boolean {
  const tokens = run.trim().split(' ');
  const signs = new Set(run.match(/[^A-Za-z0-9\s]/g));
  return signs.size >= 2 && tokens.some((token) => /[A-Za-z]/.test(token) && /[^A-Za-z]/.test(token));
}
