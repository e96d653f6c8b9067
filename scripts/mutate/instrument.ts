/**
 * Probes in a program's text: each function, each loop, and the module itself tell that they are entered. What the
 * tests enter says which of them can notice a mutant; the number of steps bounds a mutant that would never end.
 */
import ts from 'typescript';

/** What a probe stands for: UTF-16 offsets of a body in the text without probes. */
export interface Place {
  start: number;
  end: number;
}

/** A text with probes; place `i` tells itself by the number `first + i`. */
export interface Instrumented {
  text: string;
  /** The module first, then bodies in the order of the text: an inner one follows what it stands in. */
  places: Place[];
}

/** An optional call: what runs without the probe's program, such as a build that a test starts, is not disturbed. */
const probe = (id: number): string => `globalThis.huikanProbe?.(${id})`;

/**
 * @param first the number of the first probe
 * @example instrument('const f = () => 1;', 5).text
 * // 'globalThis.huikanProbe?.(5);const f = () => (globalThis.huikanProbe?.(6),1);'
 */
export function instrument(text: string, first: number): Instrumented {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const places: Place[] = [{ start: 0, end: text.length }];
  const insertions: { at: number; text: string }[] = [{ at: 0, text: `${probe(first)};` }];
  const visit = (node: ts.Node): void => {
    const body = bodyOf(node);
    const [start, end] = body ? [body.getStart(file), body.getEnd()] : [0, 0];
    const called = probe(first + places.length);
    if (body) {
      places.push({ start, end });
      if (ts.isBlock(body)) insertions.push({ at: start + 1, text: `${called};` });
      else insertions.push({ at: start, text: ts.isExpression(body) ? `(${called},` : `{${called};` });
    }
    ts.forEachChild(node, visit);
    // After what stands inside, so that of several ends at one place the inner comes first: sorting is stable.
    if (body && !ts.isBlock(body)) insertions.push({ at: end, text: ts.isExpression(body) ? ')' : '}' });
  };
  visit(file);
  return { text: withInsertions(text, insertions), places };
}

/** @returns what runs when a function is called, or once more in a loop */
function bodyOf(node: ts.Node): ts.Block | ts.Expression | ts.Statement | undefined {
  if (ts.isFunctionLike(node)) return 'body' in node ? (node.body as ts.Block | ts.Expression | undefined) : undefined;
  return ts.isIterationStatement(node, false) ? node.statement : undefined;
}

function withInsertions(text: string, insertions: { at: number; text: string }[]): string {
  let result = '';
  let done = 0;
  for (const insertion of insertions.sort((a, b) => a.at - b.at)) {
    result += text.slice(done, insertion.at) + insertion.text;
    done = insertion.at;
  }
  return result + text.slice(done);
}

/** @returns the index of the innermost place that a stretch of the text lies in */
export function placeAt(places: readonly Place[], start: number, end: number): number {
  return places.findLastIndex((place) => place.start <= start && end <= place.end);
}
