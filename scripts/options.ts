/** Reads the options of a command, and says in one sentence, in one language, what it could not do. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readSite } from '../src/archive/site.ts';
import { nearest } from '../src/content/nearest.ts';
import { speak } from '../src/content/speak.ts';
import type { Edition } from '../src/core/edition.ts';
import { home } from '../src/core/root.ts';
import { faultOf } from '../src/i18n/fault.ts';
import { messages } from '../src/i18n/messages.ts';
import { chooseLanguage, type Language, languages, type Sentence } from '../src/i18n/sentence.ts';
import { type CommandName, languageOption, type Usage, usages } from '../src/i18n/usage.ts';

/** The command was used wrongly: its sentence is all that a person needs. */
export class WrongUse extends Error {
  readonly said: Sentence;
  /** The command whose usage helps. */
  readonly usage: CommandName | undefined;

  constructor(said: Sentence, usage?: CommandName) {
    super(said.en);
    this.said = said;
    this.usage = usage;
  }
}

/** The command was asked how it is used. */
class Help extends Error {
  readonly usage: CommandName;

  constructor(usage: CommandName) {
    super(usage);
    this.usage = usage;
  }
}

/** Exit codes: all is well; the content has errors; the command was used wrongly; the machine or the program failed. */
export const exitCodes = { ok: 0, contentErrors: 1, wrongUse: 2, fault: 3 } as const;

/** Says a sentence in the language of this run. */
export type Speaker = (sentence: Sentence) => string;

/** What a command works with besides its options. */
export interface Room {
  language: Language;
  say: Speaker;
}

/** The value of an option in arguments that may be wrong otherwise. */
function givenFor(name: string, args: readonly string[]): string | undefined {
  const at = args.findIndex((word) => word === name || word.startsWith(`${name}=`));
  return at === -1 ? undefined : args[at] === name ? args[at + 1] : args[at]!.slice(name.length + 1);
}

/** The script of an archive; Simplified where its settings cannot be read. */
function scriptOf(contentDir: string): Edition {
  try {
    return readSite(contentDir).site?.script ?? 'zh-Hans';
  } catch {
    return 'zh-Hans';
  }
}

/** The language of messages, known before the options are: what is wrong with them is said in it, too. */
export function languageOf(args: readonly string[]): Language {
  return chooseLanguage(
    givenFor('--lang', args),
    process.env,
    scriptOf(resolve(givenFor('--content', args) ?? 'content')),
  );
}

/**
 * Reads options, and words without a name where `names` are taken. Every command takes `--lang`.
 * @throws {WrongUse} with the usage
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: CommandName,
  names: 'names' | 'no names' = 'no names',
) {
  if (args.includes('--help') || args.includes('-h')) throw new Help(usage);
  const read = () => parseArgs({ args, options: { ...options, lang: { type: 'string' } }, allowPositionals: true });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    throw new WrongUse(explain(error, [...Object.keys(options), 'lang', 'help']), usage);
  }
  const lang = givenFor('--lang', args);
  if (lang !== undefined && !(languages as readonly string[]).includes(lang))
    throw new WrongUse(messages.wrongLanguage(lang, languages), usage);
  // npm keeps for itself every option that stands before `--`, and passes on only the value.
  const [extra] = names === 'names' ? [] : parsed.positionals;
  if (extra !== undefined) throw new WrongUse(messages.tooMuch(extra), usage);
  return parsed;
}

/** What Node's parser of options says, in our words. */
function explain(error: unknown, known: readonly string[]): Sentence {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, option = ''] = /'(?:-\w, )?(--?[^'= <]+)/.exec(message) ?? [];
  const name = option.replace(/^-+/, '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(name, known);
    return messages.unknownOption(option, near && `--${near}`);
  }
  if (/argument missing|is ambiguous/.test(message)) return messages.valueMissing(option);
  return messages.valueTooMuch(option);
}

/** The usage of a command: how it is called, what it does, its options and examples. */
export function usageText(name: CommandName, say: Speaker): string {
  const { synopsis, about, options, examples }: Usage = usages[name];
  const width = Math.max(...[...options, languageOption].map(([option]) => option.length));
  return [
    say(about),
    '',
    `  ${synopsis} [--lang LANG]`,
    '',
    ...[...options, languageOption].map(([option, meaning]) => `  ${option.padEnd(width)}  ${say(meaning)}`),
    '',
    ...examples.map(([example, meaning]) => `  ${example}\n      ${say(meaning)}`),
  ].join('\n');
}

/** Where compiled articles are kept between builds: in the folder that HUIKAN_CACHE names, or in the archive's repository. */
export const cacheDir = (): string => resolve(process.env.HUIKAN_CACHE ?? join(home, '.cache'));

/** @throws {WrongUse} if there is no such folder */
export function mustBeFolder(path: string): void {
  if (!existsSync(path)) throw new WrongUse(messages.noFolder(path));
  if (!statSync(path).isDirectory()) throw new WrongUse(messages.notFolder(path));
}

/** @returns a number that a server can listen at; 0 takes any that is free @throws {WrongUse} */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new WrongUse(messages.wrongPort(text));
  return port;
}

/** Runs a command. Whatever stops it is told in one sentence, never as a stack; HUIKAN_DEBUG=1 shows the stack, too. */
export async function command(args: readonly string[], work: (room: Room) => Promise<number>): Promise<number> {
  const language = languageOf(args);
  const say: Speaker = (sentence) => speak(sentence, language);
  try {
    return await work({ language, say });
  } catch (error) {
    if (error instanceof Help) {
      console.log(usageText(error.usage, say));
      return exitCodes.ok;
    }
    if (error instanceof WrongUse) {
      const help = error.usage && usages[error.usage].synopsis;
      console.error([say(error.said), ...(help ? [`  ${help}`] : [])].join('\n'));
      return exitCodes.wrongUse;
    }
    console.error(say(faultOf(error).said));
    if (process.env.HUIKAN_DEBUG) console.error(error);
    return exitCodes.fault;
  }
}

/**
 * Answers a name that is no command's with the near one and all names.
 * @returns the exit code: 0 where help was asked for
 */
export function tellCommands(name: string, commands: readonly string[], args: readonly string[]): number {
  const language = languageOf(args);
  const help = name === '--help' || name === '-h';
  if (!help) console.error(speak(messages.noCommand(name, nearest(name, commands)), language));
  (help ? console.log : console.error)(speak(messages.commands(commands), language));
  return help ? exitCodes.ok : exitCodes.wrongUse;
}
