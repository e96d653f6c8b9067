/** Inline content becomes lines: a line break ends a block, a picture is one of its own, markup is kept as ranges. */
import { type Block, type Hints, type InlineMark, noHints } from '../page.ts';
import { BlankRuns } from './blanks.ts';
import { bounds } from './bounds.ts';
import { indentOf } from './text.ts';

/** What is around a line: how it becomes a block. */
export interface Setting {
  kind: Block['kind'];
  level?: number;
  ordered?: boolean;
  /** Set larger than the text around it. */
  large?: boolean;
  hints: Pick<Hints, 'names' | 'place'>;
}

/** Markup that is open where text is added. */
export type OpenMark = Omit<InlineMark, 'start' | 'end'>;

/** Collects the blocks of a page in document order. */
export class LineWriter {
  readonly blocks: Block[] = [];
  #text = '';
  /** Its last character, and whether any is seen: to ask the text itself would copy it each time. */
  #last: string | undefined;
  #isPrinted = false;
  readonly #blanks = new BlankRuns(bounds.blanks);
  #marks: InlineMark[] = [];
  /** The last mark of each kind. */
  #open = new Map<string, InlineMark>();
  #linked = 0;
  #field = false;
  #large = false;
  #continues = false;
  #typed: Pick<Hints, 'indent' | 'blankBefore'> | undefined;
  #emptyLines = 0;
  /** The place of a line break that ended a line. */
  #brokenAt: string | undefined;

  /** Adds text of the source. Its white space is collapsed as browsers do, but for line ends between Han characters. */
  add(value: string, open: readonly OpenMark[], setting: Setting): void {
    const { large, hints } = setting;
    // A title that is set larger, and the text behind it in the same element: its indent begins a line.
    if (this.#large && !large && indented.test(value)) this.end(setting);
    const text = this.#blanks.cut(collapsed(value, this.#last));
    const start = this.#text.length;
    if (printed.test(text)) {
      const isFirst = !this.#isPrinted;
      this.#isPrinted = true;
      if (isFirst) this.#continues = this.#brokenAt !== undefined && this.#brokenAt === hints.place;
      this.#large = Boolean(large) && (isFirst || this.#large);
    }
    this.#append(text);
    for (const mark of open) this.#extend(mark, start);
    if (open.some(({ type }) => type === 'link')) this.#linked += text.trim().length;
  }

  /** What is added next is a line as it was typed. @param whole it begins and ends here */
  markTyped(line: string, whole: boolean): void {
    if (!printed.test(line)) {
      if (whole) this.#emptyLines++;
    } else if (!this.#isPrinted) this.#typed = { indent: indentOf(line), blankBefore: this.#emptyLines };
  }

  /** A blank where markup parts what no white space parts. */
  part(): void {
    if (this.#last !== undefined && /\S/.test(this.#last)) this.#append(this.#blanks.cut(' '));
  }

  /** What is added next is declared a field by the markup. */
  markField(): void {
    this.#field = true;
  }

  /** The element that is a field ends. */
  endField(): void {
    this.#field = false;
  }

  /** Ends the line at a line break: what follows in the same element continues it. */
  break(setting: Setting): void {
    const isLine = this.#isPrinted;
    this.end(setting);
    if (isLine) this.#brokenAt = setting.hints.place;
  }

  /** Ends the line. */
  end(setting: Setting): void {
    const text = this.#text.trimEnd();
    const size = text.trim().length;
    this.#brokenAt = undefined;
    if (printed.test(text)) {
      const marks = this.#marks
        .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
        .filter(({ start, end }) => end > start);
      // A line that is bold from end to end is marked as a whole: that is a hint, and no emphasis.
      const bold = marks.some((mark) => mark.type === 'strong' && mark.end - mark.start >= size);
      this.blocks.push({
        kind: setting.kind,
        ...(setting.level && { level: setting.level }),
        ...(setting.ordered !== undefined && { ordered: setting.ordered }),
        text,
        marks: bold ? marks.filter(({ type }) => type !== 'strong') : marks,
        hints: {
          ...noHints(),
          ...setting.hints,
          bold,
          linked: isListed(text, marks) ? 1 : Math.min(1, this.#linked / size),
          ...(this.#field && { field: true }),
          ...(this.#large && { large: true }),
          ...(this.#continues && { continues: true }),
          ...(this.#typed && { ...this.#typed, typed: true }),
        },
      });
      this.#field = false;
      this.#typed = undefined;
      this.#emptyLines = 0;
    }
    this.#text = '';
    this.#blanks.restart();
    this.#last = undefined;
    this.#isPrinted = false;
    this.#marks = [];
    this.#open.clear();
    this.#linked = 0;
    this.#large = false;
    this.#continues = false;
  }

  /** Adds a block that is no line: a picture, a table. */
  push(block: Omit<Block, 'hints' | 'marks'>, setting: Setting): void {
    this.end(setting);
    this.blocks.push({ marks: [], hints: { ...noHints(), ...setting.hints }, ...block });
  }

  /** A line that was added last, and alone, is the caption of the picture before it. */
  caption(from: number): void {
    const [line, more] = this.blocks.slice(from);
    const picture = this.blocks[from - 1];
    if (!line || more || line.kind === 'image' || picture?.kind !== 'image' || picture.caption) return;
    this.blocks.splice(from - 1, 2, { ...picture, text: picture.text || line.text.trim(), caption: line.text.trim() });
  }

  #append(text: string): void {
    this.#text += text;
    this.#last = text.at(-1) ?? this.#last;
  }

  #extend(mark: OpenMark, start: number): void {
    const key = `${mark.type} ${mark.url ?? ''}`;
    const last = this.#open.get(key);
    if (last && last.end === start) last.end = this.#text.length;
    else {
      const begun = { ...mark, start, end: this.#text.length };
      this.#marks.push(begun);
      this.#open.set(key, begun);
    }
  }
}

/** A link with a day beside it and nothing else: a line of a list of articles. */
function isListed(text: string, marks: readonly InlineMark[]): boolean {
  const links = marks.filter(({ type }) => type === 'link');
  if (links.length === 0 || text.length > longestEntry || !/\d/.test(text)) return false;
  let rest = text;
  for (const { start, end } of links.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return /^[\s　·•・▪■□◆●※>»|｜(（[【]*(?:(?:19|20)?\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s　|｜\])）】]*$/.test(
    rest,
  );
}

const longestEntry = 200;

/** How a paragraph begins: two blanks of the width of a character, or the entities that stand for them. */
const indented = /^[ \t\r\n]*[\u00A0　][ \u00A0　]+[^\s\u00A0　]/;

/** A character that is seen. */
const printed = /[^\s\u00A0\u200B　]/;

const han = /[\p{Script=Han}，。、；：！？“”「」『』（）《》【】—…]/u;

function collapsed(value: string, before: string | undefined): string {
  const text = value.replace(/[ \t\r\n\f]+/g, (run, at: number) => {
    const previous = at > 0 ? value[at - 1] : before;
    const next = value[at + run.length];
    if (/[\r\n]/.test(run) && previous && next && han.test(previous) && han.test(next)) return '';
    return ' ';
  });
  return text.startsWith(' ') && (before === undefined || before === ' ') ? text.slice(1) : text;
}
