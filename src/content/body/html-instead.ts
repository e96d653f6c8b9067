/** Markup of HTML as it is written here, from the tag and what stands between it and its partner. */

const lists = /^(?:ul|ol)$/;
/** Tags that are told with the table or the list that they belong to. */
const parts: readonly (readonly [part: RegExp, whole: string])[] = [
  [/^(?:thead|tbody|tfoot|tr|td|th|caption|col|colgroup)$/, 'table'],
  [/^li$/, '[uo]l'],
  [/^(?:img|figcaption)$/, 'figure'],
  [/^summary$/, 'details'],
];

/** True for a cell or an item of a table or a list that is told already. @param before the text above it */
export function isWithinTold(tag: string, before: string): boolean {
  const whole = parts.find(([part]) => part.test(tag))?.[1];
  if (!whole) return false;
  const last = (sign: string): number =>
    [...before.matchAll(new RegExp(`<${sign}${whole}(?=[\\s>])`, 'gi'))].at(-1)?.index ?? -1;
  return last('') > last('/');
}

/** @example attribute('<img src="/a.jpg">', 'src') // '/a.jpg' */
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined);

/** Text without tags, in one line. */
const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands between each pair of tags of one name. */
const within = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<(${tag})(?=[\\s>])[^<>]*>([\\s\\S]*?)(?=</?(?:${tag})[\\s>]|$)`, 'gi'))].map(
    ([, , inner = '']) => plain(inner),
  );

/** A table of Markdown with the cells of one of HTML; its first row is the head. */
function tableOf(html: string): string | undefined {
  const rows = html
    .split(/<tr(?=[\s>])[^<>]*>/i)
    .slice(1)
    .map((row) => within(row, 'td|th').map((cell) => cell.replaceAll('|', '\\|')));
  const [head] = rows;
  if (!head || head.length === 0 || rows.some((row) => row.length !== head.length) || rows.length > 12)
    return undefined;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.slice(1).map(line)].join('\n');
}

/** An address as it can stand in Markdown. */
const addressOf = (tag: string, name: string): string | undefined => {
  const address = attribute(tag, name)?.trim().replace(/^\/\//, 'https://');
  return address && !/[\s()<>]/.test(address) ? address : undefined;
};

/** A picture of the archive, from its name where it lies somewhere else in the folder of another program. */
const pictureOf = (address: string): string =>
  /^(?:https?:|\/images\/)/.test(address) ? address : `/images/${address.split('/').at(-1)}`;

/** What a frame shows that is a recording, or a map. */
const recording =
  /youku|bilibili|youtu|vimeo|v\.qq\.com|iqiyi|ixigua|douyin|player|video|\.(?:mp4|m4v|webm|mov)(?:[?#]|$)/i;
const map = /map|ditu/i;

/** A page in a frame: a recording has its component, anything else is a link. */
const framed = (src: string, title: string | undefined, isRecording: boolean): string =>
  isRecording || (recording.test(src) && !map.test(src))
    ? `<Video src="${src}" title="${title || '录像的说明'}" />`
    : `[${title || (map.test(src) ? '地图' : '打开网页')}](${src})`;

const emphasis = /^(?:b|strong|em|i|font|mark|big)$/;

/**
 * @param tag its name in small letters @param opening as it stands @param after what follows it
 * @returns nothing where only a person knows
 * @example htmlInstead('a', '<a href="/about/">', '关于</a>我们') // '[关于](/about/)'
 */
export function htmlInstead(tag: string, opening: string, after: string): string | undefined {
  const end = after.search(new RegExp(`</${tag}\\s*>`, 'i'));
  const inner = end === -1 ? undefined : after.slice(0, end);
  const words = inner === undefined ? '' : plain(inner);
  if (tag === 'img' || (tag === 'figure' && addressOf(opening, 'src'))) return pictureInstead(opening, words);
  if (/^(?:iframe|video|embed)$/.test(tag)) {
    const src = addressOf(opening, 'src') ?? addressOf(inner ?? '', 'src');
    return src && framed(src, attribute(opening, 'title')?.trim(), tag === 'video');
  }
  if (tag === 'figure' && inner) return pictureInstead(inner, within(inner, 'figcaption')[0] ?? '');
  if (inner === undefined || words === '' || inner.length > 1500) return undefined;
  if (tag === 'table') return tableOf(inner);
  if (lists.test(tag))
    return within(inner, 'li')
      .map((item, i) => `${tag === 'ol' ? `${i + 1}.` : '-'} ${item}`)
      .join('\n');
  if (words.length > 60) return undefined;
  const href = tag === 'a' ? addressOf(opening, 'href') : undefined;
  if (href && !/^(?:javascript|data):/i.test(href)) return `[${words}](${href})`;
  if (emphasis.test(tag)) return `**${words}**`;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level) return `${'#'.repeat(Math.max(2, Number(level)))} ${words}`;
  if (/^(?:s|del|strike)$/.test(tag)) return `~~${words}~~`;
  return /^(?:blockquote|q)$/.test(tag) ? `> ${words}` : undefined;
}

/** @param words of its caption */
function pictureInstead(html: string, words: string): string | undefined {
  const src = addressOf(html, 'src');
  if (!src || /^(?:data|file|[a-z]):/i.test(src) || src.includes('\\')) return undefined;
  const alt = attribute(html, 'alt')?.trim() || '图上有什么';
  const caption = attribute(html, 'caption')?.trim() || words || attribute(html, 'title')?.trim();
  return caption && caption !== alt
    ? `<Figure src="${pictureOf(src)}" alt="${alt}" caption="${caption}" />`
    : `![${alt}](${pictureOf(src)})`;
}
