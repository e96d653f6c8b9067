/** A browser engine of this machine, driven as a reader would use it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** One window of an engine. */
export interface Engine {
  open(url: string): Promise<void>;
  /** @param expression JavaScript; its value, or what it promises, can be told as JSON */
  evaluate<T>(expression: string): Promise<T>;
  /** In CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of the window, PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Where a program lies; nothing where it is not installed. */
export function programNamed(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a program and waits until it says something that matches. */
export function startProgram(
  command: string,
  args: string[],
  ready: RegExp,
): Promise<{ child: ChildProcess; said: RegExpExecArray }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (text: Buffer) => {
      output += text;
      const said = ready.exec(output);
      if (said) resolve({ child, said });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command} ended (${code}): ${output}`)));
  });
}

/** Ends a program and waits until it is gone. */
export const endProgram = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill();
  });

/** A folder for a profile that nobody else has. */
export const newProfile = (name: string): string => mkdtempSync(join(tmpdir(), `huikan-${name}-`));
