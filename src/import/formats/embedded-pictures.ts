/** Pictures that lie inside a document or page, under names by which its text shows them. */

/** The pictures of a document by their addresses in its text. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

/** Collects the pictures of one document. */
export class EmbeddedPictures {
  readonly all: Record<string, Uint8Array> = {};
  #count = 0;

  /** Takes a picture. Returns its address; one that no browser shows has an address and is not there. */
  add(bytes: Uint8Array): string {
    const type = typeOf(bytes);
    const address = `embedded-picture-${++this.#count}${type ? `.${type}` : ''}`;
    if (type) this.all[address] = bytes;
    return address;
  }
}

/**
 * Text whose `data:` addresses of pictures (RFC 2397) are parted from it. Icons and the placeholders of lazy loaders stay
 * as they are: they are no pictures of an article.
 */
export function takeDataPictures(
  text: string,
  pictures = new EmbeddedPictures(),
): { text: string; pictures: Pictures } {
  if (!text.includes(';base64,')) return { text, pictures: pictures.all };
  const taken = text.replace(
    /data:image\/[\w.+-]+;base64,([\w+/]+={0,2})(?![\w+/=]|\s+[\w+/]{40})/gi,
    (whole, code: string) => {
      const bytes = Buffer.from(code, 'base64');
      return isLarge(bytes) ? pictures.add(bytes) : whole;
    },
  );
  return { text: taken, pictures: pictures.all };
}

/** By the first bytes; undefined for what no browser shows, as Windows metafiles. */
function typeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  return head.startsWith('BM') ? 'bmp' : undefined;
}

const smallestSide = 96;
const smallestFile = 4096;

function isLarge(bytes: Buffer): boolean {
  const type = typeOf(bytes);
  if (type === 'png' && bytes.length > 24)
    return Math.min(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) >= smallestSide;
  if (type === 'gif' && bytes.length > 10)
    return Math.min(bytes.readUInt16LE(6), bytes.readUInt16LE(8)) >= smallestSide;
  return type !== undefined && bytes.length >= smallestFile;
}
