/** Draws the floors into ARCHITECTURE.md, between its markers: `node scripts/architecture/picture.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floors } from './floors.mjs';

const document = join(import.meta.dirname, '../../ARCHITECTURE.md');
const [begin, end] = ['<!-- floors -->', '<!-- /floors -->'];

/** The floors as text, the roof first, as one reads a house. @example floorsPicture().split('\n')[0] */
export function floorsPicture(): string {
  const width = Math.max(...floors.flat().map(({ room }) => room.length));
  const lines = floors.flatMap((rooms, at) =>
    rooms.map(
      ({ room, holds }, i) => `${i === 0 ? String(at + 1).padStart(2) : '  '}  ${room.padEnd(width)}  ${holds}`,
    ),
  );
  // The list is in the order of the ground; rooms of one floor stay in theirs.
  const byFloor = floors.map((rooms) => lines.splice(0, rooms.length));
  return ['```', ...byFloor.reverse().flat(), '```'].join('\n');
}

/** A document with the picture between its markers. @throws if it has no markers */
export function withPicture(text: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n${floorsPicture()}\n${text.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(document, withPicture(readFileSync(document, 'utf8')));
