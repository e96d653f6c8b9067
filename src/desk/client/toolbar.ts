/** Buttons over the text: what Markdown and the components write, for those who know neither. */
import { askLine, choose } from './dialog.ts';
import { h } from './dom.ts';
import type { Editor } from './editor.ts';
import { markLines, wrapSelection } from './editor-commands.ts';
import { doing } from './notice.ts';
import { upload } from './server.ts';
import { t } from './words.ts';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Puts pictures into the text: kept in the archive, then described by a person. */
export async function insertPictures(editor: Editor, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const { src } = await upload<{ src: string }>('picture', file.name, file);
    const alt = h('input', { type: 'text', id: 'picture-alt', autofocus: true, autocomplete: 'off' });
    const caption = h('input', { type: 'text', id: 'picture-caption', autocomplete: 'off' });
    await choose<true>(
      t('pictureTitle', { name: file.name }),
      [
        h('label', { for: 'picture-alt' }, t('pictureAlt')),
        alt,
        h('label', { for: 'picture-caption' }, t('pictureCaption')),
        caption,
      ],
      [{ label: t('ok'), value: true, main: true }],
    );
    const more = caption.value.trim() ? ` caption="${attribute(caption.value.trim())}"` : '';
    editor.insert(`<Figure src="${src}" alt="${attribute(alt.value.trim())}"${more} />`, true);
  }
}

/** The buttons. */
export function toolbar(editor: () => Editor): HTMLElement {
  const picker = h('input', {
    type: 'file',
    accept: 'image/*',
    multiple: true,
    hidden: true,
    'aria-hidden': 'true',
    tabindex: -1,
  });
  picker.addEventListener(
    'change',
    doing(() => insertPictures(editor(), [...(picker.files ?? [])]).finally(() => (picker.value = ''))),
  );
  const tool = (label: string, work: () => unknown): HTMLElement =>
    h('button', { type: 'button', onclick: doing(work) }, label);
  return h(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': t('tools') },
    tool(t('heading'), () => markLines(editor().view, '## ')),
    tool(t('strong'), () => wrapSelection(editor().view, '**', '**')),
    tool(t('bullets'), () => markLines(editor().view, '- ')),
    tool(t('numbers'), () => markLines(editor().view, '1. ')),
    tool(t('quotation'), () => markLines(editor().view, '> ')),
    tool(t('tableTool'), () => insertTable(editor())),
    tool(t('picture'), () => picker.click()),
    tool(t('link'), () => insertLink(editor())),
    tool(t('noteTool'), () => editor().insert(`<Note title="${t('noteName')}">\n\n${t('noteText')}\n\n</Note>`, true)),
    tool(t('gapTool'), () => editor().insert('<Gap />')),
    picker,
  );
}

async function insertTable(editor: Editor): Promise<void> {
  const size = await askLine(t('tableTool'), t('tableSize'), '3×3');
  const [, columns = '3', rows = '3'] = /(\d+)\D+(\d+)/.exec(size ?? '') ?? [];
  if (size === undefined) return;
  const line = (cell: string): string => `|${` ${cell} |`.repeat(Math.min(12, Number(columns)))}`;
  const body = Array.from({ length: Math.min(60, Number(rows)) }, () => line('　'));
  editor.insert([line(t('tableHead')), line('---'), ...body].join('\n'), true);
}

async function insertLink(editor: Editor): Promise<void> {
  const address = await askLine(t('link'), t('linkAddress'), 'https://');
  if (!address || address === 'https://') return;
  const { from, to } = editor.view.state.selection.main;
  const words = editor.view.state.sliceDoc(from, to) || address;
  editor.insert(`[${words}](${address})`);
}
