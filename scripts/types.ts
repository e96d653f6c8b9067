/** `node scripts/huikan.mjs types`: the types of everything; the first step of `npm test`. */
import { root } from '../src/core/root.ts';
import { exitCodes } from './options.ts';
import { checkTypes } from './types/check.ts';

/** Prints what is wrong. */
export async function run(): Promise<number> {
  const errors = checkTypes(root);
  for (const error of errors) console.error(error);
  return errors.length > 0 ? exitCodes.contentErrors : exitCodes.ok;
}
