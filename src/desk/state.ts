/** What the page shows before anything is opened. */
import type { DeskState } from './api.ts';
import type { DeskContext } from './context.ts';

export function deskState(desk: DeskContext): DeskState {
  const { settings } = desk.index.config();
  const files = [...desk.index.unordered()];
  return {
    title: settings.title,
    script: settings.script,
    today: desk.today(),
    articles: files.length,
    doubts: files.reduce((sum, file) => sum + desk.openItems(file).length, 0),
    reading: desk.index.progress,
    categories: settings.categories.map(({ id, title }) => ({ id, title })),
    unsaved: desk.unsaved.all().map(({ path, at, text }) => ({ path, at, title: titleOf(text) ?? path })),
    undo: desk.undo.last?.label,
  };
}

const titleOf = (text: string): string | undefined => /^title:[ \t]*(\S.*)$/m.exec(text)?.[1];
