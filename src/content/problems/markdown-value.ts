/** A link or a picture of Markdown as the value of a key. */
import { scalar } from './flow.ts';

/**
 * Markdown where a value stands, as keys and values; undefined for other text, and for keys that hold neither.
 * @example markdownValue('source', '[汝州日报](https://a.example)') // 'source: { name: 汝州日报, url: https://a.example }'
 */
export function markdownValue(name: string, value: string): string | undefined {
  const [, words, address] = /^!?\[([^\]]*)\]\(([^()\s]+)\)$/.exec(value) ?? [];
  if (words === undefined || address === undefined) return undefined;
  if (name === 'image') return `image: { src: ${address}, alt: ${words || '图上有什么'} }`;
  if (name === 'source' && words) return `source: { name: ${words}, url: ${address} }`;
  if (/^(?:url|href|src)$/.test(name)) return `${name}: ${address}`;
  return /^(?:title|summary|caption|alt|credit|description)$/.test(name) && words
    ? `${name}: ${scalar(words)}`
    : undefined;
}
