/** Lines of YAML that cannot be read, written so that they can. */
import { parseDocument } from 'yaml';

/**
 * The name of a mistake in a line, where the line itself says more than the parser does.
 * @param above the line before it that is not empty
 */
export function lineMistake(mistake: string, line: string, above: string | undefined): string {
  if (/^\s*\/\//.test(line)) return 'REMARK';
  const value = /^\s*(?:- )?[\w\p{Script=Han}-]+:\s+(.*)$/u.exec(line)?.[1];
  if (value !== undefined && /^[!&*]/.test(value) && !/^!?\[/.test(value)) return 'MARK';
  if (isBare(line) && above !== undefined && /^\s*[\w-]+:\s*\S/.test(above)) return 'CONTINUED';
  if (isBare(line) && above !== undefined && /^\s*(?:[\w-]+:\s*$|- )/.test(above)) return 'ITEM';
  // Without a quote or a bracket nothing can be open: it is the indent that does not agree.
  return mistake === 'MISSING_CHAR' && !/["'[\]{}]/.test(line) ? 'INDENT' : mistake;
}

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
 * @param above the line before it that is not empty
 * @example lineInstead('title: [通知]年会') // 'title: "[通知]年会"'
 */
export function lineInstead(line: string, above?: string): string | undefined {
  const mistake = lineMistake('', line, above);
  if (mistake === 'REMARK') return line.replace('//', '#').replace(/#(?=\S)/, '# ');
  if (mistake === 'CONTINUED') return `${above!.trimEnd()}${line.trim()}`;
  if (mistake === 'ITEM') return `- ${line.trim()}`;
  // An item of a list without the blank behind its hyphen.
  const [, blanks, item] = /^(\s*)[-－](?![-\s])(\S.*)$/.exec(line) ?? [];
  if (item) return `${blanks}- ${item}`;
  const [, head, name, mark, rest] = /^(\s*(?:- )?)([\w\p{Script=Han}-]+)\s*([：:])\s*(.*)$/u.exec(line) ?? [];
  if (head === undefined || name === undefined || rest === undefined) return undefined;
  const plain = rest
    .replaceAll('｛', '{')
    .replaceAll('｝', '}')
    .replaceAll('［', '[')
    .replaceAll('］', ']')
    .replaceAll('，', ', ');
  const candidates = [
    ...(mark === '：' || /^[［｛]/.test(rest) ? [`${head}${name}: ${/^[［｛[{]/.test(rest) ? plain : rest}`] : []),
    ...(/^[{[]/.test(rest)
      ? [`${head}${name}: ${rest.replace(/[：:](?=\S)(?!\/\/)/g, ': ').replaceAll('，', ', ')}`]
      : []),
    ...[markdownValue(name, rest)].filter((one) => one !== undefined),
    ...(/^\{/.test(rest)
      ? [`${head}${name}: ${plain.replace(/[：:](?=\S)(?!\/\/)/g, ': ').replace(/(?<=[^\s,{])\s+(?=\w+:\s)/g, ', ')}`]
      : []),
    ...(/^"[^"]*$|^'[^']*$/.test(rest) ? [`${head}${name}: ${rest}${rest[0]}`] : []),
    `${head}${name}: ${scalarQuoted(rest)}`,
  ];
  return candidates.find(
    (one) => one !== line && parseDocument(one.trimStart(), { logLevel: 'error' }).errors.length === 0,
  );
}

const scalarQuoted = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
