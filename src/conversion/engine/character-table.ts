/** What each character becomes outside any word, as a table of code units. */
import type { Utf16Builder } from './utf16-builder.ts';

/** One direction's conversion of single characters. */
export class CharacterTable {
  /** What each code unit becomes. */
  readonly units = new Uint16Array(0x10000).map((_, unit) => unit);
  /** 1 for code units that `units` can't convert: surrogates, and characters whose form is longer than one unit. */
  readonly wide = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000);
  readonly #forms: ReadonlyMap<string, string>;

  /** @param forms characters that become another */
  constructor(forms: ReadonlyMap<string, string>) {
    this.#forms = forms;
    for (const [from, to] of forms) {
      if (from.length !== 1) continue;
      if (to.length === 1) this.units[from.charCodeAt(0)] = to.charCodeAt(0);
      else this.wide[from.charCodeAt(0)] = 1;
    }
  }

  /** What a character, a whole code point, becomes. */
  of(character: string): string {
    return this.#forms.get(character) ?? character;
  }

  /** A text converted character by character. */
  convert(text: string): string {
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (this.wide[unit]) return out + this.#convertPoints(text.slice(i));
      out += String.fromCharCode(this.units[unit]!);
    }
    return out;
  }

  /** The same by code points, for what the table of code units cannot convert. */
  #convertPoints(text: string): string {
    let out = '';
    for (const c of text) out += this.of(c);
    return out;
  }

  /** Appends what a part of a text becomes, character by character. */
  write(text: string, start: number, end: number, out: Utf16Builder): void {
    const target = out.reserve(end - start);
    let at = out.length;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (this.wide[unit]) {
        out.advance(at - out.length);
        out.append(this.convert(text.slice(i, end)));
        return;
      }
      target[at++] = this.units[unit]!;
    }
    out.advance(at - out.length);
  }
}
