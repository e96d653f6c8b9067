/** The project's own data of conversion. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../src/core/tsv.ts';

/** The folder of the data files. */
export const dataFolder = new URL('../../src/conversion/data/', import.meta.url);

/** The lines of a data file, column by column. @example rows('style.tsv') */
export const rows = (name: string): string[][] => readTable(readFileSync(new URL(name, dataFolder), 'utf8'));

/** The first column of a data file. */
export const firstColumn = (name: string): string[] => rows(name).map(([first = '']) => first);
