/** Lines of YAML that cannot be read, written so that they can. */
import { plainPath } from './backslashes.ts';
import { entriesIn, entryInstead, isYaml, linkInstead } from './entry-instead.ts';
import { scalar } from './flow.ts';
import { itemsOf, listKeys } from './lists-from-text.ts';
import { renamedLine } from './renamed-line.ts';

/**
 * The name of a mistake in a line, where the line itself says more than the parser does.
 * @param above the line before it that is not empty
 */
export function lineMistake(mistake: string, line: string, above: string | undefined): string {
  if (/^\s*\/\//.test(line)) return 'REMARK';
  if (misaligned(line, above) !== undefined) return 'ITEM_INDENT';
  const [, blanks] = /^(\s*)[\w-]+:\s/.exec(line) ?? [];
  if (blanks !== undefined && above !== undefined && new RegExp(`^${blanks}- [\\w-]+:\\s`).test(above))
    return 'ITEM_KEY';
  if (/^\s*[-－–][^\s\-－–—\d]/.test(line)) return 'ITEM_BLANK';
  if (/^\s*[*＊•·●]\s*\{/.test(line)) return 'ITEM';
  const value = /^\s*(?:- )?[\w\p{Script=Han}-]+:\s+(.*)$/u.exec(line)?.[1];
  if (value !== undefined && /^-\s/.test(value)) return 'BAD_SCALAR_START';
  if (value !== undefined && /^[!&*]/.test(value) && !/^!?\[/.test(value)) return 'MARK';
  if (/^\s*[\w-]+:[^\s/]/.test(line)) return 'NOT_KEYED';
  if (value !== undefined && isOpen(value)) return 'MISSING_CHAR';
  if (above !== undefined && /^\s*(?:- )?[\w-]+:\s*[>|][+-]?\s*$/.test(above) && !/^\s/.test(line))
    return 'BLOCK_INDENT';
  if (isBare(line) && above !== undefined && /^\s*[\w-]+:\s*\S/.test(above)) return 'CONTINUED';
  if (isBare(line) && above !== undefined && /^\s*(?:[\w-]+:\s*$|- )/.test(above)) return 'ITEM';
  // Without a quote or a bracket nothing can be open: it is the indent that does not agree.
  return mistake === 'MISSING_CHAR' && !/["'[\]{}]/.test(line) ? 'INDENT' : mistake;
}

/** True for a list, or keys and values, without its end. */
const isOpen = (value: string): boolean =>
  /^[[{]/.test(value) && (hasMore(value, '[', ']') || hasMore(value, '{', '}'));

const hasMore = (value: string, open: string, close: string): boolean =>
  value.split(open).length > value.split(close).length;

/** An item of a list that does not begin in the column of the one above it, so that it does. */
function misaligned(line: string, above: string | undefined): string | undefined {
  const [own, before] = [line, above ?? ''].map((one) => /^( *)- /.exec(one)?.[1]);
  return own === undefined || before === undefined || own.length >= before.length
    ? undefined
    : before + line.trimStart();
}

/** The colons of keys within braces, of full width or without a blank; not that of an address. */
const colons = /：\s+|[：:](?=\S)(?!\/\/)/g;

/** A line without a key and without the hyphen of an item. */
const isBare = (line: string): boolean => /^\s*[^\s\-#:：]/.test(line) && !/[:：]/.test(line);

/** Markdown where a value stands, as keys and values. */
function markdownValue(name: string, value: string): string | undefined {
  const [, words, address] = /^!?\[([^\]]*)\]\(([^()\s]+)\)$/.exec(value) ?? [];
  if (words === undefined || address === undefined) return undefined;
  if (name === 'image') return `image: { src: ${address}, alt: ${words || '图上有什么'} }`;
  return name === 'source' ? `source: { name: ${words}, url: ${address} }` : undefined;
}

/**
 * A line of YAML that cannot be read, so that it can: its value in quotes, its signs of half width.
 * @param above the line before it that is not empty @param known the keys of its place, where they are known
 * @example lineInstead('title: [通知]年会') // 'title: "[通知]年会"'
 */
export function lineInstead(line: string, above?: string, known: readonly string[] = []): string | undefined {
  const better = readableLine(line, above);
  return renamedLine(better ?? line, known) ?? better;
}

function readableLine(line: string, above: string | undefined): string | undefined {
  const mistake = lineMistake('', line, above);
  if (mistake === 'REMARK') return line.replace('//', '#').replace(/#(?=\S)/, '# ');
  if (mistake === 'ITEM_INDENT') return misaligned(line, above);
  if (mistake === 'BLOCK_INDENT' || mistake === 'ITEM_KEY') return `  ${line}`;
  // The sign of TOML, INI and shells.
  const [, key, set] = /^([\w-]+)\s*[=＝]\s*(\S.*)$/.exec(line) ?? [];
  if (key && set) return `${key}: ${set}`;
  if (mistake === 'CONTINUED') return `${above!.trimEnd()}${line.trim()}`;
  if (mistake === 'ITEM') return `- ${line.trim().replace(/^[*＊•·●+]\s*/, '')}`;
  // An item of a list without the blank behind its hyphen.
  const [, blanks, item] = /^(\s*)[-－–](?![-\s])(\S.*)$/.exec(line) ?? [];
  if (item) return readableLine(`${blanks}- ${item}`, above) ?? `${blanks}- ${item}`;
  const linked = linkInstead(line, above);
  if (linked) return linked;
  const entry = entryInstead(line);
  if (entry) return entry;
  const [, head, name, mark, rest] = /^(\s*(?:- )?)([\w\p{Script=Han}-]+)\s*([：:])\s*(.*)$/u.exec(line) ?? [];
  if (head === undefined || name === undefined || rest === undefined) return undefined;
  const plain = rest
    .replaceAll('｛', '{')
    .replaceAll('｝', '}')
    .replaceAll('［', '[')
    .replaceAll('］', ']')
    .replaceAll('，', ', ');
  const inFlow = rest
    .replace(/(?<=[\w\p{Script=Han}"'])\s*[;；]\s*(?=[\w\p{Script=Han}]+\s*[:：])/gu, ', ')
    .replace(/(?<=[[,])\s*,|,\s*(?=[,\]])/g, ',')
    .replace(/,+(?=\s*\])|(?<=\[)\s*,+/g, '')
    .replace(/,{2,}/g, ',');
  const again = new RegExp(`^(?:${name})\\s*[：:]\\s*`, 'i');
  const candidates = [
    // Topics, whose sign begins a remark.
    ...(rest.startsWith('[') && listKeys.has(name) && /[#＃]/.test(rest)
      ? [`${head}${name}: [${itemsOf(rest.replace(/[#＃]/g, '')).join(', ')}]`]
      : []),
    // Entries within the list, or keys and values, with the signs that they need.
    ...[entriesIn(rest)].flatMap((better) => (better === rest ? [] : [`${head}${name}: ${better}`])),
    // A quotation within quotes that begins behind a sign of punctuation.
    ...(/^"[^"]*[：:，,（(]"[^"]+"[^"]+"$/.test(rest)
      ? [`${head}${name}: ${scalar(rest.slice(1, -1).replace(/"([^"]*)"/g, '“$1”'))}`]
      : []),
    // A sentence ends behind its quotes.
    ...(/^["“][^"“”]+["”][。！？；]$/.test(rest)
      ? [`${head}${name}: ${scalar(rest.slice(1, -2) + (name === 'title' ? '' : rest.slice(-1)))}`]
      : []),
    // An apostrophe within single quotes: '会长's 讲话'.
    ...(/^'[^']+'[^']+'$/.test(rest) ? [`${head}${name}: ${scalar(rest.slice(1, -1))}`] : []),
    // Emphasis has no place in a value.
    ...(/^\*{1,2}[^*]+\*{1,2}[^*]*$/.test(rest) ? [`${head}${name}: ${scalar(rest.replaceAll('*', ''))}`] : []),
    // A list with its end twice.
    ...(/^\[[^[\]]*\]{2,}$/.test(rest) ? [`${head}${name}: ${rest.replace(/\]+$/, ']')}`] : []),
    // A remark as programmers write it, or a sign of Chinese behind what is whole already.
    ...[/^(\[[^[\]]*\]|\{[^{}]*\}|"[^"]*"|'[^']*')\s*(?:\/\/\s*(.*)|[，。；、;])$/.exec(rest)].flatMap((whole) =>
      whole ? [`${head}${name}: ${whole[1]}${whole[2] ? ` # ${whole[2]}` : ''}`] : [],
    ),
    // The sign of an item behind its key.
    ...(/^[-－]\s+/.test(rest) && listKeys.has(name) ? [`${head}${name}: [${itemsOf(rest).join(', ')}]`] : []),
    // A quotation within the quotes of a whole value: "关于"迎新春"的通知". Two at its ends have a word between: "甲"与"乙".
    ...(/^"[^"]{2,}"[^"]+"[^"]{2,}"$/.test(rest) && !/^"[^"]*"(?:.|[^"]?[与與和及对對、·][^"]?)"/.test(rest)
      ? [`${head}${name}: ${scalar(rest.slice(1, -1).replace(/"([^"]*)"/g, '“$1”'))}`]
      : []),
    // Quotation marks within quotation marks: the inner ones are text, and become Chinese ones.
    ...(/^"[^"].*""$|^"".*[^"]"$/.test(rest) && (rest.match(/"/g)?.length ?? 0) % 2 === 0
      ? [`${head}${name}: ${scalar(rest.slice(1, -1).replace(/"([^"]*)"/g, '“$1”'))}`]
      : []),
    ...(/^["“].*["”]/.test(rest) &&
    !/""/.test(rest) &&
    /["“][^"“”]*\p{Script=Han}[^"“”]*["”][^"“”]*\p{Script=Han}/u.test(rest)
      ? [`${head}${name}: ${scalar(rest.replace(/"([^"“”]*)"/g, '“$1”'))}`]
      : []),
    ...(/^“[^“”]*”$/.test(rest) && name === 'title' ? [`${head}${name}: ${scalar(rest.slice(1, -1))}`] : []),
    // The key stands twice: `title: title: 年会`.
    ...(again.test(rest) ? [`${head}${name}: ${rest.replace(again, '')}`] : []),
    // The text behind the sign of a block of text.
    ...(/^[|>][+-]?\s+\S/.test(rest) ? [`${head}${name}: ${scalar(rest.replace(/^[|>][+-]?\s+/, ''))}`] : []),
    ...(isOpen(rest) && !/[\]}]\s*$/.test(rest) ? [`${head}${name}: ${rest}${rest.startsWith('[') ? ']' : '}'}`] : []),
    ...(line.includes(`${name}:${rest}`)
      ? [`${head}${name}: ${listKeys.has(name) ? `[${itemsOf(rest).join(', ')}]` : rest}`]
      : []),
    ...(rest.startsWith('[') && listKeys.has(name) && /["“”]/.test(rest)
      ? [`${head}${name}: [${itemsOf(rest).join(', ')}]`]
      : []),
    ...(mark === '：' || /^[［｛]/.test(rest) ? [`${head}${name}: ${/^[［｛[{]/.test(rest) ? plain : rest}`] : []),
    ...(/^[{[]/.test(rest) ? [`${head}${name}: ${rest.replace(colons, ': ').replaceAll('，', ', ')}`] : []),
    ...(/^[{[]/.test(rest) && inFlow !== rest ? [`${head}${name}: ${inFlow}`] : []),
    ...[markdownValue(name, rest)].filter((one) => one !== undefined),
    ...(/^\{/.test(rest)
      ? [`${head}${name}: ${plain.replace(colons, ': ').replace(/(?<=[^\s,{])\s+(?=\w+:\s)/g, ', ')}`]
      : []),
    // A line of JSON ends with a comma.
    ...(/^(?:"[^"]*"|'[^']*'|\[[^[\]]*\]),$/.test(rest) ? [`${head}${name}: ${rest.slice(0, -1)}`] : []),
    // The quotation ends with the sign of a Chinese keyboard: 'title: "年会”'.
    ...(/^"[^"“”]*”$|^'[^'‘’]*’$/.test(rest) ? [`${head}${name}: ${rest.slice(0, -1)}${rest[0]}`] : []),
    ...(/^"[^"]*$|^'[^']*$/.test(rest) ? [`${head}${name}: ${rest}${rest[0]}`] : []),
    ...[withinQuotes(name, rest)].flatMap((inner) => {
      if (inner === undefined) return [];
      const value = scalar(inner);
      return [`${head}${name}: ${name === 'image' ? `{ src: ${value}, alt: 图上有什么 }` : value}`];
    }),
    // What begins as a list or as keys and values is no text, but where prose stands.
    ...(/^(?:\[\{|\{\s*\w+\s*:)/.test(rest) ? [] : [`${head}${name}: ${scalarQuoted(rest)}`]),
  ];
  return candidates.find((one) => one !== line && isYaml(one));
}

/**
 * The text of a value that is in quotes already, and holds an apostrophe or a backslash that YAML reads otherwise.
 * @returns nothing where the quotes may belong to the text: `"回归"与"创新"`
 */
function withinQuotes(name: string, value: string): string | undefined {
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(value.trim()) ?? [];
  if (!quote || inner.replace(/(?<=[A-Za-z])'(?=[A-Za-z])|\\["']/g, '').includes(quote)) return undefined;
  const text = inner.replace(/\\(["'])/g, '$1');
  // A picture's path as Windows writes it.
  return /^(?:src|image|href|url)$/.test(name) ? plainPath(text) : text;
}

const scalarQuoted = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
