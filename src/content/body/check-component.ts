/** Components, their attributes and what stands between their tags. */
import type { ElementContent } from 'hast';
import type { ProblemCode } from '../problem.ts';
import { plainPicture } from '../problems/form-instead.ts';
import type { Params } from '../problems/table.ts';
import { attributeFaults } from './attribute-faults.ts';
import { contentFaults } from './component-content.ts';
import { type Around, attributeInstead, contentOf, tagInstead } from './component-instead.ts';
import { componentFor } from './component-names.ts';
import {
  attributeMeant,
  type Component,
  componentInstead,
  missing,
  repeatedGap,
  wholeInstead,
} from './component-whole.ts';
import { type ComponentDefinition, components, inlineTags } from './components.ts';

export type { Component } from './component-whole.ts';

/** Notes a problem of a node. */
export type Report = <C extends ProblemCode>(node: ElementContent, code: C, params: Params<C>) => void;

/** What a component is checked with. */
interface Surroundings {
  /** Checks the address of a picture. */
  picture: (address: string) => void;
  /** Checks the address of a file or a recording. */
  link: (address: string) => void;
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
    const near = componentFor(name);
    const better = near && componentInstead(node, name, near);
    const example = near ? components[near]!.example : '';
    report(node, 'unknown-component', { name, near, known, example, ...(better && { better }) });
    return;
  }
  // An empty box is told with where its text belongs.
  const isEmptyBox = name === 'Note' && node.children.length === 0;
  if (definition.block && node.type === 'mdxJsxTextElement' && !isEmptyBox) report(node, 'not-on-its-own', { name });
  checkAttributes(node, name, definition, { report, ...surroundings });
}

/** An address of a file or of another site. */
const isAddress = /^(?:https?:\/\/|\/)\S+$/i;
/** What stands for the words that only a person knows. */
const unnamed: Readonly<Record<string, string>> = { File: '附件的名称', Video: '录像的说明' };

/** A picture by its name, in the formats that archives have. */
const isPicture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i;

function checkAttributes(
  node: Component,
  component: string,
  { attributes, example }: ComponentDefinition,
  { report, picture, link, around }: { report: Report } & Surroundings,
): void {
  const known = Object.keys(attributes);
  const seen = new Set(node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : [])));
  // Attributes that are there by another name, or between the tags: they are told so, not as missing.
  const meant = new Set<string>();
  const whole = wholeInstead(node, component, attributes, around);
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
      const near = attributeMeant(component, attribute, seen);
      const renamed = near ? whole : repeatedGap(component, attribute);
      if (near) meant.add(near);
      report(node, 'unknown-attribute', {
        name: component,
        attribute: attribute.name,
        near,
        known,
        ...(renamed && { better: renamed }),
      });
    } else if (component === 'Figure' && attribute.name === 'src' && attribute.value)
      picture(attribute.value as string);
    else if (
      component === 'Video' &&
      attribute.name === 'src' &&
      isPicture.test((attribute.value as string | null) ?? '')
    )
      report(node, 'video-picture', { address: (attribute.value as string | null) ?? '' });
    else if (/^(?:File|Video)$/.test(component) && attribute.name === 'src' && attribute.value)
      link(attribute.value as string);
  }
  for (const { code, params } of attributeFaults(node)) report(node, code, params as never);
  for (const { code, params, at = node } of contentFaults(node)) {
    const instead = code === 'content-not-printed' ? (params as Params<'content-not-printed'>).attribute : undefined;
    const content = contentOf(node);
    // An address between the tags is the source.
    if (
      instead &&
      !seen.has('src') &&
      (component === 'Figure' ? isPicture : isAddress).test(content) &&
      !/\s/.test(content)
    ) {
      const other = component === 'Figure' ? 'alt' : instead;
      for (const one of ['src', other]) meant.add(one);
      const set: Record<string, string> = { src: component === 'Figure' ? plainPicture(content) : content };
      if (!seen.has(other)) set[other] = unnamed[component] ?? '图上有什么';
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
    const kept = attribute === undefined && isText(node) && contentOf(node);
    const better = kept
      ? `<Zh keep>${kept}</Zh>`
      : value && (meant.size > 0 ? whole : tagInstead(node, { set: { [attribute!]: value } }));
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
