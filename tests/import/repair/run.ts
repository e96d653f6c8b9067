/** What a repair makes of lines. */
import type { Repaired } from '../../../src/import/page.ts';
import { paragraph } from '../../../src/import/page.ts';

/** The texts of its blocks. */
export const textsOf = ({ blocks }: Repaired): string[] => blocks.map(({ text }) => text);

/** The texts after a repair. */
export const run = (step: (blocks: ReturnType<typeof paragraph>[]) => Repaired, ...lines: string[]): string[] =>
  textsOf(step(lines.map((line) => paragraph(line))));
