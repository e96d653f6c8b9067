/** Rich Text Format 1.9: groups, control words, and text in the document's code page or as Unicode. */
import iconv from 'iconv-lite';
import { type Entry, escapeHtml } from './entry.ts';

/** Groups whose text is no text of the document. */
const destinations =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|listtable|listoverridetable|generator|themedata|datastore|latentstyles|rsidtbl|fldinst|xmlnstbl|mmathPr|bkmkstart|bkmkend|shpinst|nonshppict)$/;
const pages: Record<string, string> = { 936: 'gb18030', 950: 'big5', 932: 'shift_jis', 949: 'cp949', 65001: 'utf-8' };

/** The paragraphs of an RTF document. */
export function readRtf(bytes: Uint8Array): Entry {
  const source = Buffer.from(bytes).toString('latin1');
  const encoding = pages[/\\ansicpg(\d+)/.exec(source)?.[1] ?? ''] ?? 'windows-1252';
  const paragraphs = textOf(source, encoding)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeHtml(line)}</p>`);
  return { number: 1, text: `<body>${paragraphs.join('\n')}</body>` };
}

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi;

function textOf(source: string, encoding: string): string {
  let text = '';
  let bytes: number[] = [];
  let skipped = 0;
  const groups: { hidden: boolean; after: number }[] = [{ hidden: false, after: 1 }];
  const flush = () => {
    if (bytes.length > 0) text += iconv.decode(Buffer.from(bytes), encoding);
    bytes = [];
  };
  for (const [, word, number, hex, symbol, brace, , plain] of source.matchAll(token)) {
    const group = groups.at(-1)!;
    if (brace === '{') groups.push({ ...group });
    else if (brace === '}') {
      if (groups.length > 1) groups.pop();
    } else if (word && destinations.test(word)) group.hidden = true;
    else if (symbol === '*') group.hidden = true;
    else if (group.hidden) continue;
    else if (hex) {
      if (skipped > 0) skipped--;
      else bytes.push(Number.parseInt(hex, 16));
    } else if (word === 'u') {
      flush();
      text += String.fromCharCode((Number(number) + 0x10000) % 0x10000);
      skipped = group.after;
    } else if (word === 'uc') group.after = Number(number ?? 1);
    else if (word && /^(?:par|line|row|sect|page)$/.test(word)) {
      flush();
      text += '\n';
    } else if (word === 'tab' || word === 'cell') {
      flush();
      text += '\t';
    } else if (symbol) {
      flush();
      text += symbol === '~' ? ' ' : symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '';
    } else if (plain) {
      const rest = plain.slice(Math.min(skipped, plain.length));
      skipped -= plain.length - rest.length;
      for (const char of rest) bytes.push(char.charCodeAt(0) & 0xff);
    }
  }
  flush();
  return text;
}
