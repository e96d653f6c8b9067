/** TOML (toml.io) of front matter, as Hugo and Zola have it, with the values that YAML would give: days are texts. */
import { parse, TomlDate } from 'smol-toml';

/** Keys and values; tables are keys and values within. */
export type Table = Record<string, unknown>;

/**
 * @param source without the lines of `+++`
 * @returns nothing where it is no TOML
 * @example tomlOf('title = "年会"\n[source]\nname = "汝州日报"') // { title: '年会', source: { name: '汝州日报' } }
 */
export function tomlOf(source: string): Table | undefined {
  try {
    return plain(parse(withQuotedKeys(source))) as Table;
  } catch {
    return undefined;
  }
}

/** A bare key of TOML 1.0 is ASCII; a Chinese one that was written without quotation marks gets them: `标题 = "年会"`. */
const withQuotedKeys = (source: string): string =>
  source.replace(/^([ \t]*)([\p{Script=Han}][\p{L}\p{N}_-]*)(?=[ \t]*=)/gmu, '$1"$2"');

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=$|[Z+-])/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
