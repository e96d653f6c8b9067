/** Commands of the buttons over the text. */
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Puts marks around what is selected. */
export function wrapSelection(view: EditorView, before: string, after: string): void {
  view.dispatch(
    view.state.changeByRange(({ from, to }) => ({
      changes: [
        { from, insert: before },
        { from: to, insert: after },
      ],
      range: EditorSelection.range(from + before.length, to + before.length),
    })),
  );
  view.focus();
}

/** Begins each selected line with a mark, or takes it away where all have it. */
export function markLines(view: EditorView, mark: string): void {
  const { state } = view;
  const { from, to } = state.selection.main;
  const lines = [];
  for (let at = state.doc.lineAt(from).number; at <= state.doc.lineAt(to).number; at++) lines.push(state.doc.line(at));
  const all = lines.every(({ text }) => text.startsWith(mark));
  view.dispatch({
    changes: lines.map((line) =>
      all
        ? { from: line.from, to: line.from + mark.length }
        : {
            from: line.from,
            to: line.from + (/^(?:#{1,6} |- |\d+\. |> )/.exec(line.text)?.[0].length ?? 0),
            insert: mark,
          },
    ),
  });
  view.focus();
}
