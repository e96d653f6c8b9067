/**
 * The text in CodeMirror: the whole file is its document, of which the front matter is folded away, since the form says
 * it. So one history takes back what was typed in either, and every change is known against the file as it lies on disk.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import {
  Annotation,
  type ChangeSet,
  EditorSelection,
  EditorState,
  type Extension,
  StateField,
} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { ShownProblem } from '../api.ts';
import { editsBetween, type TextEdit } from '../text/file-text.ts';
import { t } from './words.ts';

/** Marks a change that the form makes: it may touch the front matter. */
const byForm = Annotation.define<true>();

/** Where the body of a file begins. */
export const bodyStart = (text: string): number =>
  /^---\n[\s\S]*?(?:^|\n)---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;

/** Folds the front matter away and keeps the cursor out of it. */
const folded = StateField.define<DecorationSet>({
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
const guarded = EditorState.changeFilter.of((transaction) => {
  if (transaction.annotation(byForm)) return true;
  const start = bodyStart(transaction.startState.sliceDoc(0, 20_000));
  return start === 0 ? true : [0, start - 1];
});

/** What Markdown and the components look like. */
const looks: Extension[] = [
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

/** What the screen is told. */
export interface EditorEvents {
  onChange(): void;
  onSave(): void;
  onPaste(event: ClipboardEvent): boolean;
  onDrop(event: DragEvent): boolean;
}

/** The editor of one article. */
export class Editor {
  readonly view: EditorView;
  #base: string;
  #changes: ChangeSet;
  #held: ShownProblem[] | undefined;

  /** @param base the file as it lies on disk @param text what is shown, where that is another */
  constructor(parent: HTMLElement, base: string, text: string, events: EditorEvents) {
    this.#base = base;
    const state = EditorState.create({
      doc: base,
      extensions: [
        history(),
        keymap.of([
          { key: 'Mod-s', preventDefault: true, run: handled(() => events.onSave()) },
          { key: 'Mod-b', run: handled((view) => wrapSelection(view, '**', '**')) },
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': t('body'), spellcheck: 'false', autocorrect: 'off' }),
        EditorView.domEventHandlers({
          paste: (event) => events.onPaste(event),
          drop: (event) => events.onDrop(event),
          compositionend: () => {
            setTimeout(() => this.#showHeld());
            return false;
          },
        }),
        lintGutter(),
        folded,
        guarded,
        ...looks,
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          this.#changes = this.#changes.compose(update.changes);
          events.onChange();
        }),
      ],
    });
    this.view = new EditorView({ state, parent });
    this.#changes = state.changes();
    if (text !== base) this.apply(editsBetween(base, text));
    this.view.dispatch({ selection: EditorSelection.cursor(bodyStart(this.text)) });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** True where the text is not that of the file. */
  get isChanged(): boolean {
    return this.text !== this.#base;
  }

  /** True while an input method puts a character together. */
  get isComposing(): boolean {
    return this.view.composing || this.view.compositionStarted;
  }

  /** Everything that was typed since the file was read, as edits of that file. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    this.#changes.iterChanges((from, to, _, __, inserted) => edits.push({ from, to, text: inserted.toString() }));
    return edits;
  }

  /** The text is now that of the file. */
  saved(): void {
    this.#base = this.text;
    this.#changes = this.view.state.changes();
  }

  /** The file on disk is another by now; what is shown stays. */
  rebase(base: string): void {
    const text = this.text;
    this.#base = base;
    const [edit] = editsBetween(base, text);
    this.#changes = EditorState.create({ doc: base }).changes(
      edit ? [{ from: edit.from, to: edit.to, insert: edit.text }] : [],
    );
  }

  /** Makes edits of the text as it is shown. */
  apply(edits: readonly TextEdit[]): void {
    this.view.dispatch({
      changes: edits.map(({ from, to, text }) => ({ from, to, insert: text })),
      annotations: byForm.of(true),
    });
  }

  /** Writes at the cursor, on lines of its own where asked for. */
  insert(text: string, ownLines = false): void {
    const { from, to } = this.view.state.selection.main;
    const start = Math.max(from, bodyStart(this.text));
    const before = this.view.state.sliceDoc(Math.max(0, start - 2), start);
    const lead = !ownLines || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const insert = ownLines ? `${lead}${text}\n\n` : text;
    this.view.dispatch({
      changes: { from: start, to: Math.max(start, to), insert },
      selection: EditorSelection.cursor(start + insert.length),
      scrollIntoView: true,
      userEvent: 'input.paste',
    });
    this.view.focus();
  }

  /** Underlines what is wrong; while a character is put together nothing is touched. */
  showProblems(problems: readonly ShownProblem[]): void {
    this.#held = [...problems];
    if (!this.isComposing) this.#showHeld();
  }

  #showHeld(): void {
    const problems = this.#held;
    if (!problems || this.isComposing) return;
    this.#held = undefined;
    const start = bodyStart(this.text);
    const length = this.view.state.doc.length;
    const diagnostics = problems
      .filter(({ from, to }) => from >= start && from < length && to <= length)
      .map((problem): Diagnostic => diagnosticOf(problem));
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  /** Goes to a place of the file. */
  goTo(offset: number): void {
    const at = Math.min(this.view.state.doc.length, Math.max(offset, bodyStart(this.text)));
    this.view.dispatch({
      selection: EditorSelection.cursor(at),
      effects: EditorView.scrollIntoView(at, { y: 'center' }),
    });
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }
}

/** A command that always does its work. */
const handled =
  (work: (view: EditorView) => void) =>
  (view: EditorView): boolean => {
    work(view);
    return true;
  };

const diagnosticOf = ({ from, to, severity, message, fix, edit }: ShownProblem): Diagnostic => ({
  from,
  to: Math.max(from, to),
  severity,
  message: `${message} → ${fix}`,
  ...(edit && {
    actions: [
      {
        name: t('mend'),
        apply: (view: EditorView) => view.dispatch({ changes: { from: edit.from, to: edit.to, insert: edit.text } }),
      },
    ],
  }),
});

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
