/** Where a node stands in its file. */
import type { ElementContent } from 'hast';
import type { Point } from '../problem.ts';

/** The start of a node; the file's own where it has none. */
export const placeOf = (node: { position?: { start: Point } | undefined }): Point =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : { line: 1, column: 1 };

/** The offsets between which a node stands in its file; 0 where it has none. */
export const rangeOf = (node: ElementContent): [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];
