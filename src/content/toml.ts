/** The part of TOML that front matter is written in by Hugo and Zola: keys, tables, and their values as YAML would have them. */

/** Keys and values; tables are keys and values within. */
export type Table = Record<string, unknown>;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' };
const token =
  /"""\n?([\s\S]*?)"""|'''\n?([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([[\]{},=\n])|#[^\n]*|([^\s[\]{},="'#]+(?:[ T][\d:][^\s[\]{},="'#]*)?)/g;

/** One sign, word or text of the source. */
interface Token {
  /** A sign or a bare word; nothing for a text in quotes. */
  word?: string;
  text?: string;
}

const tokensOf = (source: string): Token[] =>
  [...source.matchAll(token)].flatMap(([, longBasic, longLiteral, basic, literal, sign, bare]): Token[] => {
    const text = longBasic ?? basic;
    if (text !== undefined)
      return [{ text: text.replace(/\\\n\s*/g, '').replace(/\\(.)/g, (_, one: string) => escapes[one] ?? one) }];
    const plain = longLiteral ?? literal;
    if (plain !== undefined) return [{ text: plain }];
    const word = sign ?? bare;
    return word === undefined ? [] : [{ word }];
  });

/** Words that are no text: what else stands bare stays as it is written, dates among it. */
function scalarOf({ word, text }: Token): unknown {
  if (text !== undefined || word === undefined) return text;
  if (word === 'true' || word === 'false') return word === 'true';
  return /^[+-]?\d[\d_]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll('_', '')) : word;
}

/** Reads tokens one after another. */
class Reader {
  private at = 0;
  private readonly tokens: Token[];

  constructor(source: string) {
    this.tokens = tokensOf(source);
  }

  get isDone(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Passes over a sign, where it comes next. */
  skip(sign: string): boolean {
    if (this.tokens[this.at]?.word !== sign) return false;
    this.at++;
    return true;
  }

  next(): Token {
    return this.tokens[this.at++] ?? {};
  }

  value(): unknown {
    if (this.skip('[')) {
      const items: unknown[] = [];
      while (!this.isDone && !this.skip(']')) if (!this.skip(',') && !this.skip('\n')) items.push(this.value());
      return items;
    }
    if (!this.skip('{')) return scalarOf(this.next());
    const table: Table = {};
    while (!this.isDone && !this.skip('}')) if (!this.skip(',') && !this.skip('\n')) this.pair(table);
    return table;
  }

  /** A key and its value, into a table; a name with dots leads into tables within. */
  pair(table: Table): void {
    const name = this.name();
    if (!this.skip('=')) return;
    const path = name.split('.');
    within(table, path.slice(0, -1))[path.at(-1)!] = this.value();
  }

  name(): string {
    const { word, text } = this.next();
    return text ?? word ?? '';
  }
}

/** The table at a path within another, made where there is none; of a list of tables the last. */
function within(table: Table, path: readonly string[]): Table {
  let inner = table;
  for (const key of path) {
    const there = inner[key];
    const last = Array.isArray(there) ? there.at(-1) : there;
    if (typeof last !== 'object' || last === null) inner[key] = {};
    inner = (typeof last === 'object' && last !== null ? last : inner[key]) as Table;
  }
  return inner;
}

/**
 * What cannot be read is left out.
 * @param source without the lines of `+++`
 * @example tomlOf('title = "年会"\n[source]\nname = "汝州日报"') // { title: '年会', source: { name: '汝州日报' } }
 */
export function tomlOf(source: string): Table {
  const root: Table = {};
  let table = root;
  const reader = new Reader(source);
  while (!reader.isDone) {
    if (reader.skip('\n')) continue;
    if (!reader.skip('[')) reader.pair(table);
    else {
      const isList = reader.skip('[');
      const path = reader.name().split('.');
      while (reader.skip(']'));
      const parent = within(root, path.slice(0, -1));
      const key = path.at(-1)!;
      if (isList) {
        table = {};
        parent[key] = [...(Array.isArray(parent[key]) ? (parent[key] as unknown[]) : []), table];
      } else table = within(parent, [key]);
    }
  }
  return root;
}
