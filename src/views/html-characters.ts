/** The characters that a reader sees of HTML as `toHtml` writes it, and where each stands in it. */

/** Characters in reading order, with the offsets of each in the HTML. */
export interface HtmlCharacters {
  characters: string[];
  starts: number[];
  ends: number[];
}

/** What is no character of the text, from a `<` on: a mark of a footnote with its number, or a tag. */
const tag = /<sup class="note-mark">[\s\S]*?<\/sup>|<(?:"[^"]*"|[^">])*>/y;
const entity = /&(?:amp|lt|gt|quot|#39);/y;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The length of what `pattern`, which is sticky, matches at an offset; 0 where it does not. */
function lengthAt(pattern: RegExp, html: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(html) ? pattern.lastIndex - offset : 0;
}

/** @example charactersOf('<p>甲&amp;</p>').characters // ['甲', '&'] */
export function charactersOf(html: string): HtmlCharacters {
  const found: HtmlCharacters = { characters: [], starts: [], ends: [] };
  for (let offset = 0; offset < html.length; ) {
    const code = html.charCodeAt(offset);
    const skipped = code === 0x3c ? lengthAt(tag, html, offset) : 0;
    if (!skipped) {
      const escaped = code === 0x26 ? lengthAt(entity, html, offset) : 0;
      const end = offset + (escaped || (html.codePointAt(offset)! > 0xffff ? 2 : 1));
      const part = html.slice(offset, end);
      found.characters.push(escaped ? entities[part]! : part);
      found.starts.push(offset);
      found.ends.push(end);
      offset = end;
    } else offset += skipped;
  }
  return found;
}

const voidTags = new Set(['br', 'hr', 'img', 'input', 'source']);

/**
 * The elements at the top of HTML as `toHtml` writes it: every tag that opens also closes.
 * @example blocksOf('<h2>甲</h2><p>乙</p>') // ['<h2>甲</h2>', '<p>乙</p>']
 */
export function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: closing, 2: name = '', index } of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g,
  )) {
    if (!voidTags.has(name)) depth += closing ? -1 : 1;
    if (depth > 0) continue;
    const end = index + tag.length;
    blocks.push(html.slice(from, end).trim());
    from = end;
  }
  const rest = html.slice(from).trim();
  return rest ? [...blocks, rest] : blocks;
}

/**
 * Wraps characters in `<mark>`, each run in one unless a tag stands within it.
 * @param classOf the class of a character's mark, by its number
 */
export function markCharacters(
  html: string,
  { starts, ends }: HtmlCharacters,
  classOf: ReadonlyMap<number, string>,
): string {
  let out = '';
  let at = 0;
  let open = '';
  for (const i of [...classOf.keys()].sort((a, b) => a - b)) {
    const kind = classOf.get(i)!;
    const start = starts[i]!;
    if (open && (kind !== open || start !== at)) {
      out += '</mark>';
      open = '';
    }
    out += html.slice(at, start);
    if (!open) out += `<mark class="${kind}">`;
    open = kind;
    out += html.slice(start, ends[i]);
    at = ends[i]!;
  }
  return out + (open ? '</mark>' : '') + html.slice(at);
}
