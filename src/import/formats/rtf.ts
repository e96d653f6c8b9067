/** Rich Text Format 1.9: groups, control words, and text in the document's code page or as Unicode. */
import iconv from 'iconv-lite';
import { EmbeddedPictures } from './embedded-pictures.ts';
import type { Entry } from './entry.ts';
import { RtfBlocks } from './rtf-blocks.ts';

/** Groups whose text is no text of the document. */
const destinations =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|listtable|listoverridetable|generator|themedata|datastore|latentstyles|rsidtbl|fldinst|xmlnstbl|mmathPr|bkmkstart|bkmkend|shpinst|nonshppict|nesttableprops)$/;
const pages: Record<string, string> = { 936: 'gb18030', 950: 'big5', 932: 'shift_jis', 949: 'cp949', 65001: 'utf-8' };

/** The paragraphs, tables and pictures of an RTF document. */
export function readRtf(bytes: Uint8Array): Entry {
  const source = Buffer.from(bytes).toString('latin1');
  const encoding = pages[/\\ansicpg(\d+)/.exec(source)?.[1] ?? ''] ?? 'windows-1252';
  const reader = new Reader(encoding);
  for (const match of source.matchAll(token)) reader.take(match);
  if (reader.isOpen && !/\}\s*\0*$/.test(source.slice(-tail))) return { number: 1, skipped: 'broken' };
  return { number: 1, text: `<body>${reader.end()}</body>`, pictures: reader.pictures.all };
}

/** Some programs write zeros behind the last brace. */
const tail = 4096;

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi;

interface Group {
  hidden: boolean;
  /** How many characters stand for one in Unicode. */
  after: number;
  /** Of a picture that is shown: its code. */
  picture?: { code: string; shown: boolean };
}

class Reader {
  readonly pictures = new EmbeddedPictures();
  readonly #blocks = new RtfBlocks();
  readonly #encoding: string;
  #bytes: number[] = [];
  #skipped = 0;
  #groups: Group[] = [{ hidden: false, after: 1 }];

  constructor(encoding: string) {
    this.#encoding = encoding;
  }

  take([, word, number, hex, symbol, brace, , plain]: RegExpMatchArray): void {
    const group = this.#groups.at(-1)!;
    if (brace === '{') this.#groups.push({ hidden: group.hidden, after: group.after });
    else if (brace === '}') this.#endGroup(group);
    else if (symbol === '*') group.hidden = true;
    else if (word) this.#word(word, number, group);
    else if (group.picture) group.picture.code += plain ?? '';
    else if (group.hidden) return;
    else if (hex) {
      if (this.#skipped > 0) this.#skipped--;
      else this.#bytes.push(Number.parseInt(hex, 16));
    } else if (symbol) this.#add(symbol === '~' ? ' ' : symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '');
    else if (plain) {
      const rest = plain.slice(Math.min(this.#skipped, plain.length));
      this.#skipped -= plain.length - rest.length;
      for (const char of rest) this.#bytes.push(char.charCodeAt(0) & 0xff);
    }
  }

  /** True where a group is open still. */
  get isOpen(): boolean {
    return this.#groups.length > 1;
  }

  end(): string {
    this.#flush();
    return this.#blocks.end();
  }

  #word(word: string, number: string | undefined, group: Group): void {
    const isOuter = this.#groups.at(-2)?.hidden ?? false;
    // Word writes a picture twice: as it is, in a group that older programs pass over, and as a metafile for those.
    if (word === 'shppict') group.hidden = isOuter;
    else if (word === 'pict' && !group.hidden) group.picture = { code: '', shown: false };
    else if (group.picture && /^(?:png|jpeg)blip$/.test(word)) group.picture.shown = true;
    if (destinations.test(word)) group.hidden = true;
    if (group.hidden) return;
    if (word === 'u') {
      this.#add(String.fromCharCode((Number(number) + 0x10000) % 0x10000));
      this.#skipped = group.after;
    } else if (word === 'uc') group.after = Number(number ?? 1);
    else if (word === 'tab') this.#add('\t');
    else if (RtfBlocks.knows(word)) {
      this.#flush();
      this.#blocks.word(word);
    }
  }

  #endGroup({ picture }: Group): void {
    if (this.#groups.length > 1) this.#groups.pop();
    if (!picture?.shown) return;
    this.#flush();
    this.#blocks.picture(this.pictures.add(Buffer.from(picture.code.replace(/[^\da-f]/gi, ''), 'hex')));
  }

  #add(text: string): void {
    this.#flush();
    this.#blocks.add(text);
  }

  #flush(): void {
    if (this.#bytes.length > 0) this.#blocks.add(iconv.decode(Buffer.from(this.#bytes), this.#encoding));
    this.#bytes = [];
  }
}
