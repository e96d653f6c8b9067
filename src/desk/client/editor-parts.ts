/** What CodeMirror does for an article: the front matter folded away and guarded, Markdown and components to be seen. */
import { Annotation, EditorState, type Extension, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Marks a change that the form makes: it may touch the front matter. */
export const byForm = Annotation.define<true>();

/** Where the body of a file begins. */
export const bodyStart = (text: string): number =>
  /^---\n[\s\S]*?(?:^|\n)---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;

/** Folds the front matter away and keeps the cursor out of it. */
export const folded = StateField.define<DecorationSet>({
  create: (state) => foldOf(state),
  update: (value, { docChanged, state }) => (docChanged ? foldOf(state) : value),
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of((view) => view.state.field(field)),
  ],
});

function foldOf(state: EditorState): DecorationSet {
  const start = bodyStart(state.sliceDoc(0, 20_000));
  return start === 0 ? Decoration.none : Decoration.set([Decoration.replace({ block: true }).range(0, start - 1)]);
}

/** Typing never reaches the front matter. */
export const guarded = EditorState.changeFilter.of((transaction) => {
  if (transaction.annotation(byForm)) return true;
  const start = bodyStart(transaction.startState.sliceDoc(0, 20_000));
  return start === 0 ? true : [0, start - 1];
});

/** What Markdown and the components look like. */
export const looks: Extension[] = [
  [/^#{1,6} .*$/gm, 'cm-heading'],
  [/\*\*[^*\n]+\*\*/g, 'cm-strong'],
  [/^\s*(?:[-*+]|\d+\.) /gm, 'cm-list'],
  [/^\|.*\|$/gm, 'cm-table'],
  [/!?\[[^\]\n]*\]\([^)\n]*\)/g, 'cm-link'],
  [/<\/?[A-Z][^>\n]*>/g, 'cm-component'],
].map(([regexp, name]) => {
  const decorator = new MatchDecorator({
    regexp: regexp as RegExp,
    decoration: Decoration.mark({ class: name as string }),
  });
  return ViewPlugin.define(
    (view) => ({
      set: decorator.createDeco(view),
      update(update: ViewUpdate) {
        this.set = decorator.updateDeco(update, this.set);
      },
    }),
    {
      decorations: (plugin) => plugin.set,
    },
  );
});
