/** Attributes that are written twice, of which one would be lost, and markup in those that are printed as plain text. */
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { withoutMarkup } from '../plain-value.ts';
import type { Params } from '../problems/table.ts';

/** A fault of the attributes of a component. */
type AttributeFault = {
  [C in 'attribute-twice' | 'markup-in-value']: { code: C; params: Params<C> };
}['attribute-twice' | 'markup-in-value'];

/** Attributes that readers read. */
const printed = new Set(['caption', 'credit', 'alt', 'name', 'title']);

/** @example attributeFaults(<Figure caption="**合影**" />)[0].params.better // '合影' */
export function attributeFaults({ name, attributes }: MdxJsxFlowElementHast | MdxJsxTextElementHast): AttributeFault[] {
  const seen = new Set<string>();
  return attributes.flatMap((one): AttributeFault[] => {
    if (one.type !== 'mdxJsxAttribute') return [];
    const isSecond = seen.has(one.name);
    seen.add(one.name);
    if (isSecond) return [{ code: 'attribute-twice', params: { name: name ?? '', attribute: one.name } }];
    if (!printed.has(one.name) || typeof one.value !== 'string') return [];
    const found = one.value.trim();
    const better = withoutMarkup(found);
    return better === found || better === '' ? [] : [{ code: 'markup-in-value', params: { found, better } }];
  });
}
