/** What stands between the tags of a component, and what should: text that none prints, and components without any. */
import type { Element } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Params } from '../problems/table.ts';
import { components } from './components.ts';

/** A fault of what a component holds. */
type ContentFault = {
  [C in 'attribute-value' | 'component-empty' | 'content-not-printed']: { code: C; params: Params<C> };
}['attribute-value' | 'component-empty' | 'content-not-printed'];

/** Components that print nothing of what stands between their tags, and where that belongs. */
const insteadOfContent: Readonly<Record<string, string>> = {
  Figure: 'caption',
  File: 'name',
  Gap: 'likely',
  Video: 'title',
};

/** @example contentFaults(<Zh keep="里记" />)[0].params.better // '<Zh keep>里记</Zh>' */
export function contentFaults(node: MdxJsxFlowElementHast | MdxJsxTextElementHast): ContentFault[] {
  const name = node.name ?? '';
  const hasContent = node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  const value = (attribute: string): string | undefined => {
    const one = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === attribute);
    return one && (typeof one.value === 'string' ? one.value.trim() : '');
  };
  const instead = Object.hasOwn(insteadOfContent, name) ? insteadOfContent[name] : undefined;
  if (instead) return hasContent ? [{ code: 'content-not-printed', params: { name, attribute: instead } }] : [];
  if (name === 'Zh') return keepFaults(value('keep'), hasContent);
  if (hasContent) return [];
  if (name === 'Gallery') return [{ code: 'component-empty', params: { name, better: components.Gallery!.example } }];
  if (name !== 'Note') return [];
  const title = value('title') ?? '';
  const better = /[，。；！？]/.test(title) ? `<Note>${title}</Note>` : '<Note title="编者按">…</Note>';
  return [{ code: 'component-empty', params: { name, better } }];
}

/** Faults of `<Zh keep>`, which takes no value. @param keep its value, empty where it has none */
function keepFaults(keep: string | undefined, hasContent: boolean): ContentFault[] {
  if (keep === undefined) return [];
  const isYes = /^(?:|true|keep|yes|1)$/i.test(keep);
  const better = `<Zh keep>${isYes || /^(?:false|no|0)$/i.test(keep) ? '…' : keep}</Zh>`;
  if (!hasContent) return [{ code: 'component-empty', params: { name: 'Zh', better } }];
  return isYes ? [] : [{ code: 'attribute-value', params: { name: 'Zh', attribute: 'keep', found: keep } }];
}

/** The name of a picture, or its way from a folder. */
const picturePath =
  /^(?:(?:\.{0,2}\/)?(?:[^\s/:：，。；！？]+[\\/])+|\/)?[^\s/\\:：，。；！？]+\.(?:jpe?g|png|gif|webp|avif|heic|bmp)$/i;

/** A paragraph of nothing but names of picture files, which were meant as pictures: the first, and how it is written. */
export function barePicture({ tagName, children }: Element): Params<'bare-picture'> | undefined {
  const [only] = children;
  if (tagName !== 'p' || children.length !== 1 || only?.type !== 'text') return undefined;
  const lines = only.value.split('\n').map((line) => line.trim());
  const [address = ''] = lines;
  if (!lines.every((line) => picturePath.test(line))) return undefined;
  const name = address.replaceAll('\\', '/').replace(/^.*images\/|^(?:\.{0,2}\/)+/, '');
  return { address, better: `![图上有什么](/images/${name})` };
}
