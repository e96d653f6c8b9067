/** Which pictures the pages of an import refer to; the others may be scans. */
import { basename, dirname } from 'node:path';
import { decode } from '../read/decode.ts';
import { strictUtf8 } from '../read/mojibake.ts';

const ending = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?![\w-]|\.\w)/gi;
const start = /[^\s"'()<>{}|=,;\\*?]+$/;
const longest = 400;

/** A set of image addresses, compared by file name and parent folder; one without a folder matches by its file name. */
export class ShownPictures {
  readonly #names = new Set<string>();

  /** Notes what a text names; the bytes of a page are read whatever their encoding is. */
  note(content: string | Uint8Array): void {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    // An address is looked for from its end: scripts and encoded pictures hold words of a million characters.
    for (const { 0: type, index } of text.matchAll(ending)) {
      const found = start.exec(text.slice(Math.max(0, index - longest), index))?.[0];
      if (!found || found.length === longest) continue;
      const named = `${found}${type}`;
      for (const name of typeof content === 'string' ? [named] : readings(named))
        this.#names.add(keyOf(unescaped(name)));
    }
  }

  /** True for a picture that was named. */
  shows(path: string | Buffer): boolean {
    const text = typeof path === 'string' ? path : (strictUtf8(path) ?? decode(path).text);
    return this.#names.has(keyOf(text)) || this.#names.has(keyOf(basename(text)));
  }
}

/** Names that are not ASCII, in the encodings of the time. */
function readings(latin: string): string[] {
  if (!/[\u0080-\u00FF]/.test(latin)) return [latin];
  const bytes = Buffer.from(latin, 'latin1');
  return [...new Set(['utf-8', 'gb18030', 'big5'].map((encoding) => new TextDecoder(encoding).decode(bytes)))];
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The last folder and the name, whatever size WordPress made of the picture. */
function keyOf(path: string): string {
  const plain = path
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]+\//, '');
  const folder = basename(dirname(plain));
  const name = basename(plain).replace(/-\d+x\d+(?=\.\w+$)/, '');
  return folder === '' || folder === '.' || folder === '..' ? name : `${folder}/${name}`;
}
