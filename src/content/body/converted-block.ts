/** The text of one block of a tree, converted as a whole and split back into its nodes. */
import type { Converter, Decision } from '../../conversion/converter.ts';

/** What a block needs of a node of the tree. */
interface BlockText {
  value?: string | null;
  position?: { start: { offset?: number } };
}

/** Stands for something that is no text but interrupts none either: `会长<code/>发言`. */
const object = '\uFFFC';

/** The text of one block, node by node. */
export class ConvertedBlock {
  readonly #converter: Converter;
  readonly #decisions: Decision[];
  #parts: { node: BlockText; start: number }[] = [];
  #text = '';

  constructor(converter: Converter, decisions: Decision[]) {
    this.#converter = converter;
    this.#decisions = decisions;
  }

  text(node: BlockText): void {
    this.#parts.push({ node, start: this.#text.length });
    this.#text += node.value ?? '';
  }

  object(): void {
    this.#text += object;
  }

  lineBreak(): void {
    this.#text += '\n';
  }

  /** A text by itself: an attribute. Its decisions stand at the node. */
  apart(text: string, node: BlockText): string {
    const { text: converted, decisions } = this.#converter.notableDecisions(text);
    const start = node.position?.start.offset ?? 0;
    const end = start;
    for (const decision of decisions) this.#decisions.push({ ...decision, start, end });
    return converted;
  }

  /** Converts what has been gathered and gives each node its share. */
  end(): void {
    const parts = this.#parts;
    const text = this.#text;
    this.#parts = [];
    this.#text = '';
    const first = parts[0]?.node;
    if (!first || text.trim() === '') return;
    const { text: converted, decisions } = this.#converter.notableDecisions(text);
    if (first.value?.length === text.length) {
      // Most blocks are one text: put together from pieces, it would be copied once more by whoever reads it.
      first.value = converted;
      const origin = first.position?.start.offset ?? 0;
      for (const one of decisions) this.#decisions.push({ ...one, start: one.start + origin, end: one.end + origin });
      return;
    }
    let next = 0;
    // How much longer the converted text is up to here.
    let longer = 0;
    for (const [i, { node, start }] of parts.entries()) {
      const end = start + (node.value?.length ?? 0);
      const origin = (node.position?.start.offset ?? 0) - start;
      let out = '';
      let at = start;
      const copyTo = (stop: number): void => {
        if (stop > at) out += converted.slice(at + longer, stop + longer);
      };
      for (; next < decisions.length && decisions[next]!.start < end; next++) {
        const decision = decisions[next]!;
        copyTo(decision.start);
        out += shareOf(decision, start, end);
        at = Math.min(end, decision.end);
        if (decision.start >= start)
          this.#decisions.push({ ...decision, start: decision.start + origin, end: decision.end + origin });
        if (decision.end > end && i < parts.length - 1) break;
        longer += decision.output.length - decision.source.length;
      }
      copyTo(end);
      node.value = out;
    }
  }
}

/**
 * What of a decision falls to a node between two offsets: character for character where the length stays, else all
 * to the node in which it begins.
 */
function shareOf({ start, end, output }: Decision, from: number, to: number): string {
  if (output.length === end - start)
    return output.slice(Math.max(0, from - start), Math.min(output.length, to - start));
  return start >= from ? output : '';
}
