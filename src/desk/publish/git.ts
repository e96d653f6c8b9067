/** The machine's own git: programs get their words as a list, never as a line for a shell. */
import { execFile } from 'node:child_process';
import { deskWords } from '../../i18n/desk.ts';
import { Refusal } from '../refusal.ts';

/** What git answered. */
export interface GitAnswer {
  code: number;
  out: string;
  error: string;
}

/** A repository, asked from one of its folders. */
export class Git {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Runs git; whatever it answers is an answer. @throws {Refusal} where there is no git */
  ask(...args: readonly string[]): Promise<GitAnswer> {
    const options = {
      cwd: this.dir,
      maxBuffer: 256 << 20,
      // Asked for a password in a window that nobody sees, git would wait for ever.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', LC_ALL: 'C' },
    };
    return new Promise((resolve, reject) => {
      execFile('git', ['-c', 'core.quotepath=false', ...args], options, (error, out, words) => {
        const code = error && typeof error.code === 'number' ? error.code : error ? -1 : 0;
        if ((error as NodeJS.ErrnoException | null)?.code === 'ENOENT') reject(new Refusal(deskWords.noGit));
        else resolve({ code, out, error: words });
      });
    });
  }

  /** Runs git where it must succeed. @throws {Refusal} with git's own last line where it does not */
  async must(...args: readonly string[]): Promise<string> {
    const { code, out, error } = await this.ask(...args);
    if (code !== 0) throw new Refusal(refusalOf(error || out), 502);
    return out;
  }
}

/** What git says, as far as it is known, in a sentence that helps. */
export function refusalOf(words: string) {
  if (
    /could not resolve host|unable to access|Could not read from remote|Connection (?:refused|timed out)/i.test(words)
  )
    return deskWords.noConnection;
  if (/Authentication failed|could not read (?:Username|Password)|Permission denied|403/i.test(words))
    return deskWords.notAllowed;
  if (/index\.lock/.test(words)) return deskWords.gitBusy;
  const line = words.trim().split('\n').filter(Boolean).at(-1) ?? '';
  return deskWords.gitSaid(line.replace(/^(?:error|fatal): /, ''));
}
