/** Damages clean articles the way legacy sites did, byte by byte, and keeps count of what it did. */
import iconv from 'iconv-lite';
import { pinyin } from 'pinyin-pro';
import type { Random } from '../../scripts/bench/random.ts';
import { gbkBytes, isLead } from '../../src/import/repair/gbk.ts';
import { isToned } from '../../src/import/repair/pinyin.ts';

/** How a site damages its text. */
export interface Damage {
  /** Characters after which it inserts their pinyin. */
  glossed: readonly string[];
  /** It inserts a comma before punctuation. */
  commas: boolean;
}

/** A damaged text and how much was done to it. */
export interface Mangled {
  text: string;
  glosses: number;
  /** Glosses and commas that landed inside a character. */
  straddled: number;
}

const punctuation = ['，', '、', '。', '；'];

/** Damage that differs from site to site: some dozens of glossed characters, with or without commas. */
export function drawDamage(random: Random, text: string): Damage {
  const traditional = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].filter((char) => gbkBytes(char) !== undefined);
  return { glossed: traditional.filter(() => random.chance(0.12)), commas: random.chance(0.4) };
}

/** The text as bytes of GBK, searched pair by pair without regard to where characters begin. */
export function mangle(text: string, { glossed, commas }: Damage): Mangled {
  const marks = new Map<number, string>();
  for (const char of glossed) {
    const [lead, trail] = gbkBytes(char)!;
    const reading = pinyin(char, { type: 'array' })[0] ?? '';
    if (isToned(reading)) marks.set((lead << 8) | trail, reading);
  }
  const signs = new Set(punctuation.map((char) => (gbkBytes(char)![0] << 8) | gbkBytes(char)![1]));
  const bytes = iconv.encode(text, 'gbk');
  const starts = boundaries(bytes);
  const out: number[] = [];
  let glosses = 0;
  let straddled = 0;
  for (let at = 0; at < bytes.length; at++) {
    const pair = at + 1 < bytes.length ? (bytes[at]! << 8) | bytes[at + 1]! : 0;
    if (commas && signs.has(pair)) {
      if (!starts.has(at)) straddled++;
      out.push(0x2c);
    }
    const reading = marks.get(pair);
    if (reading) {
      out.push(bytes[at]!, bytes[at + 1]!, 0x28, ...iconv.encode(reading, 'gbk'), 0x29);
      glosses++;
      if (!starts.has(at)) straddled++;
      at++;
    } else out.push(bytes[at]!);
  }
  return { text: lossyDecode(Uint8Array.from(out)), glosses, straddled };
}

function boundaries(bytes: Uint8Array): Set<number> {
  const starts = new Set<number>();
  for (let at = 0; at < bytes.length; at += isLead(bytes[at]!) ? 2 : 1) starts.add(at);
  return starts;
}

/** A decoder as old servers had it: a lead byte takes the next byte, whatever it is, and prints ? for both. */
export function lossyDecode(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (!isLead(byte)) {
      text += byte < 0x80 ? String.fromCharCode(byte) : byte === 0x80 ? '€' : '?';
      continue;
    }
    const pair = iconv.decode(Uint8Array.of(byte, bytes[at + 1] ?? 0x20) as Buffer, 'gbk');
    text += pair.length === 1 && pair !== '\uFFFD' ? pair : '?';
    at++;
  }
  return text;
}
