/** Items of lists, and keys with values within braces, that cannot be read, written so that they can. */
import { parseDocument } from 'yaml';
import { scalar } from './flow.ts';
import { plainSigns } from './wide-entry.ts';

/** True for a line that YAML can read. */
export const isYaml = (line: string): boolean =>
  parseDocument(line.trimStart(), { logLevel: 'error' }).errors.length === 0;

/**
 * Instead of a Markdown link as an item of a YAML list: in a navigation the entry with `title` and `href`, elsewhere the
 * key of the article that it leads to.
 */
export function linkInstead(line: string, above: string | undefined): string | undefined {
  const [, head, words, address = ''] = /^(\s*- )\[([^\]]+)\]\((\S+)\)\s*$/.exec(line) ?? [];
  if (head === undefined) return undefined;
  if (/^\s*navigation:|href:/.test(above ?? '')) return `${head}{ title: ${words}, href: ${address} }`;
  const article = /(?:^|\/)news\/(\S+?)(?:\.mdx?)?\/?$/.exec(address)?.[1];
  return `${head}${article ?? words}`;
}

/** An item of a list that is keys and values: in braces of full width, with signs of Chinese between its keys, or without braces. */
export function entryInstead(line: string): string | undefined {
  const [, head = '', inner] =
    /^(\s*- )\s*[｛{](.*)[｝}]\s*,?\s*$/.exec(line) ??
    /^(\s*- )([a-z]\w*\s*[:：]\s*[^,，;；{}[\]]+[,，;；]\s*[a-z]\w*\s*[:：]\s*.+)$/.exec(line) ??
    /^(image: |source: |legacy: |rights: |coordinates: |withdrawn: )([a-z]+\s*[:：]\s.+)$/.exec(line) ??
    [];
  if (inner === undefined) return undefined;
  const better = `${head}{ ${quotedValues(plainSigns(inner))} }`;
  return better.replaceAll(' ', '') === line.replaceAll(' ', '') || !isYaml(better) ? undefined : better;
}

/** A value with the entries in braces as they must be: parted by commas, closed, with braces around pairs of words. */
export const entriesIn = (value: string): string =>
  !/^[[{]/.test(value)
    ? value
    : value
        .replace(/\{([^{}\]]*)(?=\]\s*$)/g, '{$1}')
        .replace(/\b(hant|hans):\s*([^{}:,]+):\s*([^{},]+?)(?=\s*[,}])/g, '$1: { $2: $3 }')
        .replace(/\{([^{}]*)\}/g, (_, inner: string) => `{ ${quotedValues(plainSigns(inner))} }`);

/** Keys and values of one line whose values hold a colon and a blank, with these in quotes. @example quotedValues('text: 有误: 三万') // 'text: "有误: 三万"' */
const quotedValues = (inner: string): string =>
  inner
    .split(/,\s*(?=[A-Za-z]\w*:\s)/)
    .map((pair) => {
      const [, key, value = ''] = /^\s*([A-Za-z]\w*):\s+(.*\S)\s*$/.exec(pair) ?? [];
      return key && /:\s/.test(value) && !/^["'[{]/.test(value) ? `${key}: ${scalar(value)}` : pair.trim();
    })
    .join(', ');
