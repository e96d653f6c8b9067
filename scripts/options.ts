/** Reads the options of a command; what cannot be read is said in one line. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { faultOf } from '../src/core/machine-fault.ts';
import { root } from '../src/core/root.ts';

/** The command was used wrongly: its message is all that a person needs. */
export class WrongUse extends Error {}

/** The command was asked how it is used: its message is the answer. */
class Help extends Error {}

/** Exit codes: the content has errors; the command was used wrongly; the machine or the program failed. */
export const exitCodes = { ok: 0, contentErrors: 1, wrongUse: 2, fault: 3 } as const;

/** Reads options, and words without a name where `names` are taken. @throws {WrongUse} with the usage */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: string,
  names: 'names' | 'no names' = 'no names',
) {
  if (args.includes('--help') || args.includes('-h')) throw new Help(`用法 Usage: ${usage}`);
  const read = () => parseArgs({ args, options, allowPositionals: true });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    throw new WrongUse(`选项有误 Wrong option: ${(error as Error).message.split('. ')[0]}\n用法 Usage: ${usage}`);
  }
  // npm keeps for itself every option that stands before `--`, and passes on only the value.
  const [extra] = names === 'names' ? [] : parsed.positionals;
  if (extra !== undefined)
    throw new WrongUse(
      `多出了“${extra}”。选项要写在 -- 之后。\n"${extra}" is too much. Options stand after the --.\n用法 Usage: ${usage}`,
    );
  return parsed;
}

/** Where compiled articles are kept between builds: in the folder that HUIKAN_CACHE names, or in the project. */
export const cacheDir = (): string => resolve(process.env.HUIKAN_CACHE ?? join(root, '.cache'));

/** @throws {WrongUse} if there is no such folder */
export function mustBeFolder(path: string): void {
  if (!existsSync(path)) throw new WrongUse(`没有这个文件夹：${path}\nThere is no folder ${path}`);
  if (!statSync(path).isDirectory()) throw new WrongUse(`这不是文件夹：${path}\nThis is not a folder: ${path}`);
}

/** @returns a number that a server can listen at; 0 takes any that is free @throws {WrongUse} */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new WrongUse(`--port 应为 0 到 65535 的整数：${text}\n--port is a whole number from 0 to 65535: ${text}`);
  return port;
}

/** Runs a command; a wrong use ends in one line and exit code 2, a fault of the machine or the program in one and 3. */
export async function command(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      return exitCodes.ok;
    }
    if (error instanceof WrongUse) {
      console.error(error.message);
      return exitCodes.wrongUse;
    }
    console.error(faultOf(error).message);
    return exitCodes.fault;
  }
}
