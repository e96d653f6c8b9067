/** Components, their attributes and what stands between their tags. */
import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { nearest } from '../nearest.ts';
import type { ProblemCode } from '../problem.ts';
import { plainPicture } from '../problems/form-instead.ts';
import { keyFor } from '../problems/key-names.ts';
import type { Params } from '../problems/table.ts';
import { attributeFaults } from './attribute-faults.ts';
import { contentFaults } from './component-content.ts';
import { type Around, attributeInstead, contentOf, tagInstead } from './component-instead.ts';
import { type ComponentDefinition, components, inlineTags } from './components.ts';

/** A component or a tag as the parser gives it. */
export type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Notes a problem of a node. */
export type Report = <C extends ProblemCode>(node: ElementContent, code: C, params: Params<C>) => void;

/** Components by the names that other programs give them. */
const elsewhere: Readonly<Record<string, string>> = {
  image: 'Figure',
  img: 'Figure',
  picture: 'Figure',
  photo: 'Figure',
  tip: 'Note',
  callout: 'Note',
  admonition: 'Note',
  alert: 'Note',
  aside: 'Note',
  youtube: 'Video',
  bilibili: 'Video',
  download: 'File',
  attachment: 'File',
};

/** What a component is checked with. */
interface Surroundings {
  /** Checks the address of a picture. */
  picture: (address: string) => void;
  /** The text on both sides of it. */
  around: Around;
}

/** Tells what is wrong with a component or a tag. */
export function checkComponent(node: Component, report: Report, surroundings: Surroundings): void {
  const name = node.name ?? '';
  if ((inlineTags as readonly string[]).includes(name)) {
    if (node.attributes.length > 0) report(node, 'tag-attribute', { name });
    return;
  }
  const definition = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!definition) {
    const known = Object.keys(components);
    const near =
      (Object.hasOwn(elsewhere, name.toLowerCase()) ? elsewhere[name.toLowerCase()] : undefined) ??
      nearest(name, known);
    const better = near && tagInstead(node, { name: near });
    const example = near ? components[near]!.example : '';
    report(node, 'unknown-component', { name, near, known, example, ...(better && { better }) });
    return;
  }
  // An empty box is told with where its text belongs.
  const isEmptyBox = name === 'Note' && node.children.length === 0;
  if (definition.block && node.type === 'mdxJsxTextElement' && !isEmptyBox) report(node, 'not-on-its-own', { name });
  checkAttributes(node, name, definition, { report, ...surroundings });
}

/** A picture by its name, in the formats that archives have. */
const isPicture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i;

/** The attribute that was meant by another name; a second text of a picture is its caption. */
function attributeFor(
  component: string,
  name: string,
  known: readonly string[],
  given: ReadonlySet<string>,
): string | undefined {
  if (component === 'Figure' && /^(?:title|caption_?text|desc(?:ription)?)$/i.test(name))
    return given.has('alt') && !given.has('caption') ? 'caption' : 'alt';
  return nearest(name, known) ?? keyFor(name, known);
}

/** Several gaps that were written as one with their number: each stands for one character. */
function repeatedGap(component: string, { value }: { value?: unknown }): string | undefined {
  const count = component === 'Gap' && typeof value === 'string' ? Number(value) : 0;
  return Number.isInteger(count) && count > 0 && count <= 10 ? '<Gap />'.repeat(count) : undefined;
}

function checkAttributes(
  node: Component,
  component: string,
  { attributes, example }: ComponentDefinition,
  { report, picture, around }: { report: Report } & Surroundings,
): void {
  const known = Object.keys(attributes);
  const seen = new Set(node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : [])));
  // Attributes that are there by another name, or between the tags: they are told so, not as missing.
  const meant = new Set<string>();
  for (const attribute of node.attributes) {
    const isExpression =
      attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object');
    if (attribute.type === 'mdxJsxAttribute' && isExpression && component === 'Zh' && attribute.name === 'keep')
      report(node, 'attribute-value', {
        name: component,
        attribute: 'keep',
        found: `{${(attribute.value as { value: string }).value}}`,
      });
    else if (isExpression) {
      const better = tagInstead(node, {});
      report(node, 'code-expression', { component, ...(better && { better }) });
    } else if (!known.includes(attribute.name)) {
      const near = attributeFor(component, attribute.name, known, seen);
      const renamed = near
        ? tagInstead(node, { renamed: { [attribute.name]: near } })
        : repeatedGap(component, attribute);
      if (near) meant.add(near);
      report(node, 'unknown-attribute', {
        name: component,
        attribute: attribute.name,
        near,
        known,
        ...(renamed && { better: renamed }),
      });
    } else if (component === 'Figure' && attribute.name === 'src') picture((attribute.value as string | null) ?? '');
    else if (
      component === 'Video' &&
      attribute.name === 'src' &&
      isPicture.test((attribute.value as string | null) ?? '')
    )
      report(node, 'video-picture', { address: (attribute.value as string | null) ?? '' });
  }
  for (const { code, params } of attributeFaults(node)) report(node, code, params as never);
  for (const { code, params, at = node } of contentFaults(node)) {
    const instead = code === 'content-not-printed' ? (params as Params<'content-not-printed'>).attribute : undefined;
    const content = contentOf(node);
    // The address of a picture between the tags is its source.
    if (instead && !seen.has('src') && isPicture.test(content) && !/\s/.test(content)) {
      for (const one of ['src', 'alt']) meant.add(one);
      const set: Record<string, string> = { src: plainPicture(content) };
      if (!seen.has('alt')) set.alt = '图上有什么';
      const better = tagInstead(node, { set });
      report(at, code, { ...params, ...(better && { better }) } as never);
      continue;
    }
    const moved = instead && content !== '' && content.length <= 60 && !seen.has(instead) && isText(node);
    if (moved) meant.add(instead);
    const better = moved ? tagInstead(node, { set: { [instead]: content } }) : undefined;
    report(at, code, { ...params, ...(better && { better }) } as never);
  }
  for (const attribute of missing(node, component, attributes, seen)) {
    if (attribute !== undefined && meant.has(attribute)) continue;
    const value = attribute && attributeInstead(node, attribute, around);
    const better = value && tagInstead(node, { set: { [attribute!]: value } });
    report(node, 'missing-attribute', { name: component, attribute, example, ...(better && { better }) });
  }
}

/** True where nothing but text stands between the tags. */
const isText = ({ children }: Component): boolean =>
  children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' && child.tagName === 'p' && child.children.every(({ type }) => type === 'text')),
  );

/** Attributes that a component lacks; undefined where it says nothing at all. */
function missing(
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
    node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === name && one.value === '');
  return Object.entries(attributes).flatMap(([attribute, required]) =>
    required && (!seen.has(attribute) || isEmpty(attribute)) ? [attribute] : [],
  );
}
