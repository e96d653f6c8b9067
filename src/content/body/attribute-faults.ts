/** Attributes that are written twice, of which one would be lost, markup in those that are plain text, and what no gap can be. */
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { withoutMarkup } from '../plain-value.ts';
import type { Params } from '../problems/table.ts';

/** A fault of the attributes of a component. */
type AttributeFault = {
  [C in 'attribute-twice' | 'markup-in-value' | 'attribute-value']: { code: C; params: Params<C> };
}['attribute-twice' | 'markup-in-value' | 'attribute-value'];

/** Attributes that readers read. */
const printed = new Set(['caption', 'credit', 'alt', 'name', 'title']);

/** A word that says that nobody knows the character. */
const unknown =
  /^(?:不[详詳明清]|未[知详詳]|待[考查核]|[无無缺佚某]|缺字|看不清|模糊.*|字迹.*|字跡.*|[□〓○*xX?？_]+|none|unknown|\d+ ?[个個]?字?)$/i;
/** The sound of one, as letters. */
const sound = /^[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{2,}\d?$/;

/** What a gap likely is must be characters: each stands for one sign of the page. @returns the tag as it should be */
export function likelyInstead(likely: string): string | undefined {
  const plain = likely.replace(/[?？（()）\s]/g, '');
  if (unknown.test(likely.trim()) || sound.test(plain)) return '<Gap />';
  return plain !== likely && plain !== '' ? `<Gap likely="${plain}" />` : undefined;
}

/** @example attributeFaults(<Figure caption="**合影**" />)[0].params.better // '合影' */
export function attributeFaults({ name, attributes }: MdxJsxFlowElementHast | MdxJsxTextElementHast): AttributeFault[] {
  const seen = new Set<string>();
  return attributes.flatMap((one): AttributeFault[] => {
    if (one.type !== 'mdxJsxAttribute') return [];
    const isSecond = seen.has(one.name);
    seen.add(one.name);
    if (isSecond) return [{ code: 'attribute-twice', params: { name: name ?? '', attribute: one.name } }];
    if (name === 'Gap' && one.name === 'likely' && typeof one.value === 'string') {
      const instead = likelyInstead(one.value);
      return instead
        ? [{ code: 'attribute-value', params: { name, attribute: 'likely', found: one.value, better: instead } }]
        : [];
    }
    if (!printed.has(one.name) || typeof one.value !== 'string') return [];
    const found = one.value.trim();
    const better = withoutMarkup(found);
    return better === found || better === '' ? [] : [{ code: 'markup-in-value', params: { found, better } }];
  });
}
