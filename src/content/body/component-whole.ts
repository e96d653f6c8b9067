/** A whole tag as it was meant: all its attributes by their right names, what it lacks, and what another program calls it. */
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { type Around, attributeInstead, contentOf, tagInstead } from './component-instead.ts';
import { attributeFor, isNeedless, recordingOf } from './component-names.ts';
import { type ComponentDefinition, components } from './components.ts';

/** A component or a tag as the parser gives it. */
export type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** The attribute that was meant: of a gap a character alone is what it likely is. */
export const attributeMeant = (
  component: string,
  { name, value }: { name: string; value?: unknown },
  given: ReadonlySet<string>,
): string | undefined =>
  component === 'Gap' && value === null && /^\p{Script=Han}{1,8}$/u.test(name)
    ? 'likely'
    : attributeFor(component, name, given);

/** A tag with all its attributes by their right names, and with those that it lacks as far as anybody can say. */
export function wholeInstead(
  node: Component,
  component: string,
  attributes: ComponentDefinition['attributes'],
  around: Around,
): string | undefined {
  const named = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one] : []));
  const given = new Set(named.map(({ name }) => name));
  const known = Object.keys(attributes);
  const renamed: Record<string, string> = {};
  const set: Record<string, string> = {};
  for (const one of named) {
    const near = known.includes(one.name) ? undefined : attributeMeant(component, one, given);
    if (near) renamed[one.name] = near;
    if (near === 'likely' && one.value === null) set.likely = one.name;
    if (near) given.add(near);
  }
  for (const attribute of missing(node, component, attributes, given)) {
    const value = attribute && attributeInstead(node, attribute, around);
    if (value) set[attribute!] = value;
  }
  const dropped = named
    .map(({ name }) => name)
    .filter((name) => !known.includes(name) && !renamed[name] && isNeedless(component, name));
  return tagInstead(node, { renamed, set, dropped });
}

/**
 * The component to propose for a tag of another program (`<Youtube id>` → `<Video src>`), its attributes renamed;
 * nothing where the tag has no address. Of `Zh` without attributes the text is kept as it stands: `<Zh keep>…</Zh>`.
 */
export function componentInstead(node: Component, name: string, near: string): string | undefined {
  const values = new Map(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
    ),
  );
  const recording = near === 'Video' && !values.has('src') ? recordingOf(name, values) : undefined;
  if (recording) return `<Video src="${recording}" title="${values.get('title') ?? '录像的说明'}" />`;
  const { attributes } = components[near]!;
  const own = { ...node, name: near } as Component;
  if (near === 'Zh' && !Object.keys(attributes).some((one) => values.has(one)))
    return contentOf(node) ? `<Zh keep>${contentOf(node)}</Zh>` : undefined;
  const isAddress = (key: string): boolean => key === 'src' || attributeFor(near, key, new Set()) === 'src';
  return !attributes.src || [...values.keys()].some(isAddress)
    ? wholeInstead(own, near, attributes, { before: '', after: '' })
    : undefined;
}

/** Several gaps that were written as one with their number: each stands for one character. */
export function repeatedGap(component: string, { value }: { value?: unknown }): string | undefined {
  const count = component === 'Gap' && typeof value === 'string' ? Number(value) : 0;
  return Number.isInteger(count) && count > 0 && count <= 10 ? '<Gap />'.repeat(count) : undefined;
}

/** Attributes that a component lacks; undefined where it says nothing at all. */
export function missing(
  node: Component,
  component: string,
  attributes: ComponentDefinition['attributes'],
  seen: ReadonlySet<string>,
): (string | undefined)[] {
  if (component === 'Zh' && seen.size === 0) return [undefined];
  // Without words between its tags, the edition that it does not name would print nothing.
  if (component === 'Zh' && !seen.has('keep') && node.children.length === 0)
    return [
      ['hans', 'hant'],
      ['hant', 'hans'],
    ].flatMap(([side, other]) => (seen.has(side!) && !seen.has(other!) ? [other] : []));
  const isEmpty = (name: string): boolean =>
    node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === name && !one.value);
  return Object.entries(attributes).flatMap(([attribute, required]) =>
    required && (!seen.has(attribute) || isEmpty(attribute)) ? [attribute] : [],
  );
}
