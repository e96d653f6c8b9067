/** What stands between the tags of a component, and what should: text that none prints, and components without any. */
import type { Element, ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { decodedPath } from '../../core/address-text.ts';
import { shortened } from '../../core/shortened.ts';
import type { Params } from '../problems/table.ts';
import { components } from './components.ts';

/** A fault of what a component holds. */
type ContentFault = {
  /** @property at what it stands in, where that is not the component itself */
  [C in ContentCode]: { code: C; params: Params<C>; at?: ElementContent };
}[ContentCode];
type ContentCode = 'attribute-value' | 'component-empty' | 'content-not-printed' | 'gallery-text';

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
  const beside = ['hans', 'hant'].find((side) => value(side) !== undefined);
  if (name === 'Zh' && hasContent && beside && value('keep') !== undefined)
    return [{ code: 'attribute-value', params: { name, attribute: 'keep', found: '', beside } }];
  if (name === 'Zh') return keepFaults(value('keep'), hasContent);
  if (name === 'Gallery' && hasContent) return galleryTexts(node.children as ElementContent[]);
  if (hasContent) return [];
  if (name === 'Gallery') return [{ code: 'component-empty', params: { name, better: components.Gallery!.example } }];
  if (name !== 'Note') return [];
  const title = value('title') ?? '';
  if (/[，。；！？]/.test(title))
    return [{ code: 'component-empty', params: { name, better: `<Note>${title}</Note>` } }];
  const better = `<Note title="${title || '编者按'}">…</Note>`;
  return [{ code: 'component-empty', params: { name, better, ...(title && { titled: true }) } }];
}

/** Faults of `<Zh keep>`, which takes no value. @param keep its value, empty where it has none */
function keepFaults(keep: string | undefined, hasContent: boolean): ContentFault[] {
  if (keep === undefined) return [];
  const isYes = /^(?:|true|keep|yes|1)$/i.test(keep);
  const better = `<Zh keep>${isYes || /^(?:false|no|0)$/i.test(keep) ? '…' : keep}</Zh>`;
  if (!hasContent) return [{ code: 'component-empty', params: { name: 'Zh', better } }];
  return isYes ? [] : [{ code: 'attribute-value', params: { name: 'Zh', attribute: 'keep', found: keep } }];
}

/** Paragraphs among the pictures of a gallery: a gallery shows its pictures first. */
function galleryTexts(children: readonly ElementContent[]): ContentFault[] {
  const text = (node: ElementContent): string =>
    node.type === 'text'
      ? node.value
      : 'children' in node
        ? (node.children as ElementContent[]).map(text).join('')
        : '';
  const hasPicture = (node: ElementContent): boolean =>
    node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));
  const pictures = children.flatMap((child, i) => (hasPicture(child) ? [i] : []));
  return children.flatMap((child, i): ContentFault[] => {
    const found = text(child).trim();
    // Before the pictures a sentence leads to them.
    const isAmong = pictures.length > 0 && (hasPicture(child) || i > pictures[0]! || /[:：]$/.test(found));
    return isAmong && found !== '' && !found.includes('\n')
      ? [{ code: 'gallery-text', params: { found: shortened(found, 24) }, at: child }]
      : [];
  });
}

/** The name of a picture, or its way from a folder. */
const picturePath =
  /^(?:(?:\.{0,2}\/)?(?:[^\s/:：，。；！？[\]]+[\\/])+|\/)?[^\s/\\:：，。；！？[\]]+\.(?:jpe?g|png|gif|webp|avif|heic|bmp)$/i;

/** A link that leads to a picture, and says so. */
const isOffer =
  /大[图圖]|原[图圖]|高清|下[载載]|[查观觀]看|[点點][击擊看]|[浏瀏][览覽]|\.(?:jpe?g|png|gif|webp)$|^https?:/i;

/**
 * A paragraph of nothing but names of picture files, or of links to them without the sign of a picture: the first, and
 * how it is written.
 */
export function barePicture({ tagName, children }: Element): Params<'bare-picture'> | undefined {
  if (tagName !== 'p') return undefined;
  const [only] = children;
  if (children.length === 1 && only?.type === 'text') return picturePaths(only.value);
  const links = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first] = links.map(pictureLink);
  return first && links.every((link) => pictureLink(link)) ? first : undefined;
}

function picturePaths(text: string): Params<'bare-picture'> | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  if (!lines.every((line) => picturePath.test(line))) return undefined;
  const names = lines.map((line) => line.replaceAll('\\', '/').replace(/^.*images\/|^(?:\.{0,2}\/)+/, ''));
  const better = names.map((name) => `![图上有什么](/images/${name})`).join('\n\n');
  return { address: lines.join(' '), better };
}

/** `[会场](/images/a.jpg)`: an exclamation mark is missing, unless its words offer the picture. */
function pictureLink(node: ElementContent): Params<'bare-picture'> | undefined {
  if (node.type !== 'element' || node.tagName !== 'a' || typeof node.properties.href !== 'string') return undefined;
  const address = decodedPath(node.properties.href);
  const [only] = node.children;
  if (!/^\/images\//.test(address) || !picturePath.test(address) || only?.type !== 'text') return undefined;
  const title = node.properties.title ? ` "${node.properties.title}"` : '';
  return isOffer.test(only.value) ? undefined : { address, better: `![${only.value}](${address}${title})` };
}
