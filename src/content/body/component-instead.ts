/** A component's tag as it was meant: attributes by their right names, what is missing, text that belongs into one. */
import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { simplifiedOf, traditionalOf } from '../problems/glossary-from-text.ts';

/** Components with a beginning and an end. */
const paired = /^(?:Note|Zh|Gallery)$/;

/** What is to change. */
interface Changes {
  /** The component that was meant. */
  name?: string;
  /** Attributes by other names. */
  renamed?: Readonly<Record<string, string>>;
  /** Attributes that get a value. */
  set?: Readonly<Record<string, string>>;
  /** Attributes that go. */
  dropped?: readonly string[];
}

/** All text of nodes, in one line. */
const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? textOf(node.children as ElementContent[]) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The text between a component's tags. */
export const contentOf = ({ children }: MdxJsxFlowElementHast | MdxJsxTextElementHast): string =>
  textOf(children as ElementContent[]);

/** The text of an expression that is nothing but a text: `{'会场'}`. */
const literal = /^\s*(['"`]?)([^'"`$\\{}=<>]*\p{Script=Han}[^'"`$\\{}=<>]*|(?<=['"`])[^'"`$\\]*)\1\s*$/u;

/**
 * @returns nothing where the tag holds what cannot be written in one line
 * @example tagInstead(<Figur src="/a.jpg" />, { name: 'Figure', set: { alt: '会场' } }) // '<Figure src="/a.jpg" alt="会场" />'
 */
export function tagInstead(
  node: MdxJsxFlowElementHast | MdxJsxTextElementHast,
  { name = node.name ?? '', renamed = {}, set = {}, dropped = [] }: Changes,
): string | undefined {
  const values = new Map<string, string | null>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return undefined;
    if (dropped.includes(attribute.name)) continue;
    const { value } = attribute;
    const text = typeof value === 'object' && value !== null ? literal.exec(value.value)?.[2] : (value ?? null);
    if (text === undefined) return undefined;
    const key = Object.hasOwn(renamed, attribute.name) ? renamed[attribute.name]! : attribute.name;
    // What has its value already keeps it.
    if (!values.get(key)) values.set(key, text);
  }
  for (const [key, value] of Object.entries(set)) values.set(key, value);
  // This one takes no value.
  if (name === 'Zh' && /^(?:true|false|yes|no|[01]|zh[-\w]*|)$/i.test(values.get('keep') ?? 'other'))
    values.set('keep', null);
  const attributes = [...values].map(([key, value]) =>
    value === null ? ` ${key}` : ` ${key}="${value.replaceAll('"', '”')}"`,
  );
  if (attributes.join('').includes('\n')) return undefined;
  const inner = contentOf(node);
  if (!paired.test(name) || node.children.length === 0) return `<${name}${attributes.join('')} />`;
  return `<${name}${attributes.join('')}>${inner === '' || inner.length > 30 ? '…' : inner}</${name}>`;
}

/** The text on both sides of a component. */
export interface Around {
  before: string;
  after: string;
}

/** A word as the other script writes it between these texts: 里 of 里程 stays, and that of 心里 does not. */
function inPlace(word: string, { before, after }: Around, convert: (text: string) => string): string {
  const [from, to] = [before.slice(-4), after.slice(0, 4)];
  const text = convert(from + word + to);
  return text.length === from.length + word.length + to.length
    ? text.slice(from.length, from.length + word.length)
    : convert(word);
}

/** What an attribute that is missing may say, from what is there. */
export function attributeInstead(
  node: MdxJsxFlowElementHast | MdxJsxTextElementHast,
  attribute: string,
  around: Around,
): string | undefined {
  const value = (name: string): string | undefined => {
    const one = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    return typeof one?.value === 'string' && one.value.trim() !== '' ? one.value.trim() : undefined;
  };
  const [hans, hant] = [value('hans'), value('hant')];
  const file = value('src')
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');
  switch (attribute) {
    case 'alt':
      // A caption is heard beside it.
      return '图上有什么';
    case 'name':
      return contentOf(node) || (file && /\p{Script=Han}/u.test(file) ? file : '附件的名称');
    case 'title':
      return contentOf(node) || '录像的说明';
    case 'hant':
      return hans && inPlace(hans, around, traditionalOf);
    case 'hans':
      return hant && inPlace(hant, around, simplifiedOf);
    default:
      return undefined;
  }
}
