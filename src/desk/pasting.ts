/** What was pasted from Word, WeChat or a web page as the Markdown of an article, by the import's own reading. */

import { deskWords } from '../i18n/desk.ts';
import { readDocument } from '../import/formats/documents.ts';
import { type Pictures, takeDataPictures } from '../import/formats/embedded-pictures.ts';
import { kindOf } from '../import/formats/kind.ts';
import type { Block } from '../import/page.ts';
import { readHtml } from '../import/read/html.ts';
import { writeBody } from '../import/write/body.ts';
import type { DeskContext } from './context.ts';
import { placePicture } from './pictures.ts';
import { Refusal } from './refusal.ts';

/** Pasted HTML as Markdown. Pictures that the clipboard holds are kept; those that lie elsewhere are left out. */
export async function pasteHtml(desk: DeskContext, { html }: { html: string }): Promise<{ markdown: string }> {
  const { text, pictures } = takeDataPictures(withoutComments(html));
  return markdownOf(desk, text, pictures);
}

/** A document that was dropped into a text. */
export async function documentText(desk: DeskContext, name: string, bytes: Uint8Array): Promise<{ markdown: string }> {
  const kind = kindOf(name, bytes.subarray(0, 4096));
  const document = await readDocument(name, kind, bytes);
  if (!('text' in document)) throw new Refusal(deskWords.notADocument(name));
  return markdownOf(desk, document.text, document.pictures);
}

async function markdownOf(desk: DeskContext, html: string, pictures: Pictures = {}): Promise<{ markdown: string }> {
  const { blocks } = readHtml('paste.html', html);
  return { markdown: writeBody(await settledBlocks(desk, blocks, pictures)).trim() };
}

/** Word wraps conditional comments around its own markup; what the clipboard cut out stands between two marks. */
const withoutComments = (html: string): string =>
  (/<!-{2}StartFragment-->([\s\S]*)<!-{2}EndFragment-->/.exec(html)?.[1] ?? html)
    .replace(/<!-{2}[\s\S]*?-->/g, '')
    .replace(/<\/?(?:o|w|v|m|st1):[^>]*>/gi, '');

async function settledBlocks(desk: DeskContext, blocks: readonly Block[], pictures: Pictures): Promise<Block[]> {
  const settled: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'image') {
      const bytes = Object.hasOwn(pictures, block.src ?? '') ? pictures[block.src!] : undefined;
      if (!bytes) continue;
      const { src } = await placePicture(desk, 'picture', bytes);
      settled.push({ ...block, src });
    } else if (block.text.trim() !== '') settled.push(block);
  }
  return settled;
}
