/** Reads the options of a command; what cannot be read is said in one line. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command was used wrongly: its message is all that a person needs. */
export class WrongUse extends Error {}

/** Exit codes: the content has errors; the command was used wrongly. */
export const exitCodes = { ok: 0, contentErrors: 1, wrongUse: 2 } as const;

/** @throws {WrongUse} with the usage */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(`${(error as Error).message}\n用法 Usage: ${usage}`);
  }
}

/** Runs a command; a wrong use ends in one line and exit code 2. */
export async function command(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    return exitCodes.wrongUse;
  }
}
