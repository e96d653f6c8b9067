/** Lines of YAML that cannot be read, written so that they can. */
import { nearest } from '../nearest.ts';
import { plainPath } from './backslashes.ts';
import { entriesIn, entryInstead, isYaml, linkInstead } from './entry-instead.ts';
import { scalar } from './flow.ts';
import { keyFor } from './key-names.ts';
import { isOpenValue, lineMistake, misaligned } from './line-mistake.ts';
import { itemsOf, listKeys } from './lists-from-text.ts';
import { markdownValue } from './markdown-value.ts';
import { ownQuotes } from './mixed-quotes.ts';
import { renamedLine } from './renamed-line.ts';
import { wikiLine } from './wiki-line.ts';

/** The colons of keys within braces, of full width or without a blank; not that of an address. */
const colons = /：\s+|[：:](?=\S)(?!\/\/)/g;

/** An item or a value within brackets that begins with the apostrophe of a year that lacks its century. */
const shortYear = /(?<=[[,{]\s*(?:\w+:\s+)?)'(\d\d(?!\d)[^',\]}"]*?)(?=\s*[,\]}])/g;

/**
 * A line of YAML that cannot be read, so that it can: its value in quotes, its signs of half width.
 * @param above the line before it that is not empty @param known the keys of its place, where they are known
 * @example lineInstead('title: [通知]年会') // 'title: "[通知]年会"'
 */
export function lineInstead(line: string, above?: string, known: readonly string[] = []): string | undefined {
  const better = keyWithoutColon(line, above, known) ?? readableLine(line, above);
  return renamedLine(better ?? line, known) ?? better;
}

/** A misspelt key without its colon, which no value above goes on with: `summay 四百人返乡`. */
function keyWithoutColon(line: string, above: string | undefined, known: readonly string[]): string | undefined {
  if (lineMistake('', line, above) !== 'STRAY') return undefined;
  const [, word = '', rest = ''] = /^([A-Za-z]\w*)(?:\s+|(?=\p{Script=Han}))(\S.*)$/u.exec(line) ?? [];
  const key = word && (keyFor(word, known) ?? nearest(word, known));
  if (!key) return undefined;
  const plain = `${key}: ${listKeys.has(key) && !rest.startsWith('[') ? `[${itemsOf(rest).join(', ')}]` : rest}`;
  return isYaml(plain) ? plain : readableLine(plain, above);
}

function readableLine(line: string, above: string | undefined): string | undefined {
  const mistake = lineMistake('', line, above);
  if (mistake === 'COMMENT') return line.replace(/<!--\s*(.*?)\s*(?:-->\s*)?$/, '# $1');
  if (mistake === 'KEY_AS_ITEM') return line.replace(/^[*＊•·●]\s+/, '');
  if (mistake === 'REMARK') return line.replace('//', '#').replace(/#(?=\S)/, '# ');
  if (mistake === 'ITEM_INDENT') return misaligned(line, above);
  if (mistake === 'BLOCK_INDENT' || mistake === 'ITEM_KEY') return `  ${line}`;
  // The sign of TOML, INI and shells.
  const [, key, set] = /^([\w-]+)\s*[=＝]\s*(\S.*)$/.exec(line) ?? [];
  if (key && set) return `${key}: ${set}`;
  // Another sign of punctuation for the colon, and a key within emphasis: `summary，三年`, `**title**: 年会`.
  const [, word, meant] =
    /^([a-z]\w*)\s*[，,；;。]\s*(\S.*)$/.exec(line) ??
    /^\*{1,2}([\w\p{Script=Han}]+)\*{1,2}\s*[:：]\s*(\S.*)$/u.exec(line) ??
    [];
  if (word && meant) return readableLine(`${word}: ${meant}`, above) ?? `${word}: ${meant}`;
  if (mistake === 'STRAY') return undefined;
  if (mistake === 'CONTINUED') return `${above!.trimEnd().replace(/:$/, ': ')}${line.trim()}`;
  if (mistake === 'ITEM') return `- ${line.trim().replace(/^[*＊•·●+]\s*/, '')}`;
  // An item of a list without the blank behind its hyphen.
  const [, blanks, item] = /^(\s*)[-－–](?![-\s])(\S.*)$/.exec(line) ?? [];
  if (item) return readableLine(`${blanks}- ${item}`, above) ?? `${blanks}- ${item}`;
  const [, hyphen, year] = /^(\s*-\s+)('\d\d(?!\d)[^']*)$/.exec(line) ?? [];
  if (hyphen && year) return hyphen + scalar(year.trimEnd());
  const linked = linkInstead(line, above);
  if (linked) return linked;
  const entry = entryInstead(line) ?? [wikiLine(line), ownQuotes(line)].find((one) => one && isYaml(one));
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
    ...(/^[[{]/.test(rest) && rest.includes("'") ? [`${head}${name}: ${rest.replace(shortYear, '"\'$1"')}`] : []),
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
    // A list, or keys and values, with the end twice.
    ...(/^\[[^[\]]*\]{2,}$|^\{[^{}]*\}{2,}$/.test(rest)
      ? [`${head}${name}: ${rest.replace(/([\]}])\1+$/, '$1')}`]
      : []),
    // A remark as programmers write it, or a sign of Chinese behind what is whole already.
    ...[/^(\[[^[\]]*\]|\{[^{}]*\}|"[^"]*"|'[^']*')\s*(?:\/\/\s*(.*)|[,，。；、;])$/.exec(rest)].flatMap((whole) =>
      whole ? [`${head}${name}: ${whole[1]}${whole[2] ? ` # ${whole[2]}` : ''}`] : [],
    ),
    // The sign of an item behind its key.
    ...(/^[-－]\s+/.test(rest) && listKeys.has(name) ? [`${head}${name}: [${itemsOf(rest).join(', ')}]`] : []),
    // Two quotations with a verb between them: "药都"迎来"春天的约会".
    ...(isTwoQuotations(rest) ? [`${head}${name}: ${scalar(rest.replace(/"([^"]*)"/g, '“$1”'))}`] : []),
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
    ...(isOpenValue(rest) && !/[\]}]\s*$/.test(rest)
      ? [`${head}${name}: ${withoutOtherEnd(rest)}${rest.startsWith('[') ? ']' : '}'}`]
      : []),
    ...(line.includes(`${name}:${rest}`)
      ? [`${head}${name}: ${listKeys.has(name) ? `[${itemsOf(rest).join(', ')}]` : rest}`]
      : []),
    ...(rest.startsWith('[') && listKeys.has(name) && /["'“”]/.test(rest)
      ? [`${head}${name}: [${itemsOf(rest).join(', ')}]`]
      : []),
    ...(mark === '：' || /^[［｛]/.test(rest)
      ? [`${head}${name}: ${/^[｛{]/.test(rest) ? plain.replace(colons, ': ') : /^[［[]/.test(rest) ? plain : rest}`]
      : []),
    ...(/^[{[]/.test(rest) ? [`${head}${name}: ${rest.replace(colons, ': ').replaceAll('，', ', ')}`] : []),
    ...(/^[{[]/.test(rest) && inFlow !== rest ? [`${head}${name}: ${inFlow}`] : []),
    ...[markdownValue(name, rest)].filter((one) => one !== undefined),
    ...(/^\{/.test(rest)
      ? [`${head}${name}: ${plain.replace(colons, ': ').replace(/(?<=[^\s,{])\s+(?=\w+:\s)/g, ', ')}`]
      : []),
    // A line of JSON ends with a comma.
    ...(/^(?:"[^"]*"|'[^']*'|\[[^[\]]*\]),$/.test(rest) ? [`${head}${name}: ${rest.slice(0, -1)}`] : []),
    // The apostrophe of a year that lacks its century.
    ...(/^'\d\d(?!\d)[^']*$/.test(rest) ? [`${head}${name}: ${scalar(rest)}`] : []),
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

/** A list whose end is that of another bracket, which no beginning stands for, without it. @example withoutOtherEnd('[制鞋, 技改】') // '[制鞋, 技改' */
export const withoutOtherEnd = (value: string): string => {
  const [, inner = value, end = ''] = /^(.*?)\s*([】］）)｝〕」』>＞])\s*$/.exec(value) ?? [];
  const begin = '【［（(｛〔「『<＜'['】］）)｝〕」』>＞'.indexOf(end)];
  return end && begin && !inner.includes(begin) ? inner : value;
};

/** Signs of a verb between two quotations, and of a text that a quotation within it breaks off. */
const verb = /[走到来來系遇携攜联聯获獲变變成为為是在有开開进進入上对對送献獻见見助展现現]/u;
const goesOn = /(?:[于於行办辦展以的在为為是届屆起开開入迎好做]|[关關]于)$/u;

/** True for text that begins and ends with a quotation, and is none by itself. */
function isTwoQuotations(value: string): boolean {
  const [, first = '', between = '', last = ''] = /^"([^"]+)"([^"]+)"([^"]+)"$/.exec(value) ?? [];
  return verb.test(between) && between.length > 1 && !goesOn.test(first) && !/^[的之]/.test(last);
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
