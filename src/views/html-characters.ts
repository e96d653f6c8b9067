/** The characters that a reader sees of HTML as `toHtml` writes it, and where each stands in it. */

/** Characters in reading order, with the offsets of each in the HTML. */
export interface HtmlCharacters {
  characters: string[];
  starts: number[];
  ends: number[];
}

/** A mark of a footnote with its number, a tag, an entity, or one character. */
const token = /<sup class="note-mark">[\s\S]*?<\/sup>|<(?:"[^"]*"|[^">])*>|&(?:amp|lt|gt|quot|#39);|[\s\S]/gu;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** @example charactersOf('<p>甲&amp;</p>').characters // ['甲', '&'] */
export function charactersOf(html: string): HtmlCharacters {
  const found: HtmlCharacters = { characters: [], starts: [], ends: [] };
  for (const { 0: part, index } of html.matchAll(token)) {
    if (part.startsWith('<') && part.length > 1) continue;
    found.characters.push(entities[part] ?? part);
    found.starts.push(index);
    found.ends.push(index + part.length);
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
    if (html.slice(from, end).trim()) blocks.push(html.slice(from, end).trim());
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
  for (const [i, start] of starts.entries()) {
    const kind = classOf.get(i) ?? '';
    if (open && (kind !== open || start !== at)) {
      out += '</mark>';
      open = '';
    }
    out += html.slice(at, start);
    if (kind && !open) out += `<mark class="${kind}">`;
    open = kind;
    out += html.slice(start, ends[i]);
    at = ends[i]!;
  }
  return out + (open ? '</mark>' : '') + html.slice(at);
}
