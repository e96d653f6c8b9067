/**
 * The text in CodeMirror: the whole file is its document, of which the front matter is folded away, since the form says
 * it. So one history takes back what was typed in either, and every change is known against the file as it lies on disk.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { type ChangeSet, EditorSelection, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { ShownProblem } from '../api.ts';
import { editsBetween, type TextEdit } from '../text/file-text.ts';
import { wrapSelection } from './editor-commands.ts';
import { bodyStart, byForm, folded, guarded, looks } from './editor-parts.ts';
import { t } from './words.ts';

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

  /** @param base the file as it lies on disk @param text where more was typed than was saved */
  constructor(parent: HTMLElement, base: string, events: EditorEvents, text = base) {
    this.#base = base;
    const state = EditorState.create({
      doc: text,
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
        EditorView.contentAttributes.of({
          'aria-label': t('body'),
          spellcheck: 'false',
          autocorrect: 'off',
          tabindex: '0',
        }),
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
    this.rebase(base);
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
