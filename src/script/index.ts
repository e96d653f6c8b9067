/** The door to conversion: what the rest of the product may use. */
import type { Converter, ConverterOptions } from './converter.ts';
import { openccConverter } from './opencc.ts';

export type { Conversion, Converter, ConverterOptions, Decision } from './converter.ts';

/** Builds the archive's converter into one edition. */
export const createConverter = (options: ConverterOptions): Converter => openccConverter(options);
