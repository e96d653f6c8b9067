/** What is pasted or dropped into a text: HTML becomes clean Markdown, pictures and documents are taken in. */
import type { Editor } from './editor.ts';
import { doing } from './notice.ts';
import { ask, upload } from './server.ts';
import { insertPictures } from './toolbar.ts';

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** @returns true where the paste is taken care of */
export function pastedText(event: ClipboardEvent, editor: Editor): boolean {
  const { clipboardData } = event;
  if (!clipboardData) return false;
  const html = clipboardData.getData('text/html');
  const pictures = [...clipboardData.files].filter(isPicture);
  // Plain text goes in as it is; so does what a text editor colours.
  if (html && /<(?:p|h[1-6]|li|table|br|strong|b|img|div)\b/i.test(html)) {
    event.preventDefault();
    doing(async () => {
      const { markdown } = await ask<{ markdown: string }>('paste', { html });
      const isOneLine = !markdown.includes('\n') && !/^\||^<Figure/.test(markdown);
      if (markdown) editor.insert(markdown, !isOneLine);
      // Word's clipboard has a picture of the whole besides; browsers' has the one picture that was copied.
      else if (pictures.length > 0) await insertPictures(editor, pictures);
    })();
    return true;
  }
  if (pictures.length === 0) return false;
  event.preventDefault();
  doing(() => insertPictures(editor, pictures))();
  return true;
}

/** @returns true where the drop is taken care of */
export function droppedFiles(event: DragEvent, editor: Editor): boolean {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return false;
  event.preventDefault();
  doing(async () => {
    await insertPictures(editor, files.filter(isPicture));
    for (const file of files.filter((one) => !isPicture(one))) {
      const { markdown } = await upload<{ markdown: string }>('document', file.name, file);
      editor.insert(markdown, true);
    }
  })();
  return true;
}
