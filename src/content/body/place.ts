/** Where a node stands in its file. */
import type { Point } from '../problem.ts';

/** The start of a node; the file's own where it has none. */
export const placeOf = (node: { position?: { start: Point } | undefined }): Point =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : { line: 1, column: 1 };
