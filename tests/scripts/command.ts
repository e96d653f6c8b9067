/** Runs a command as a person would, and keeps what it says. */
import { onTestFinished, vi } from 'vitest';

/** What became of a command. */
export interface Ran {
  code: number;
  /** What it said of its work. */
  out: string;
  /** What it said of its troubles. */
  err: string;
}

/** @example await runCommand(check, ['--content', folder]) */
export async function runCommand(run: (args: string[]) => Promise<number>, args: string[]): Promise<Ran> {
  const lines = { out: [] as string[], err: [] as string[] };
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.out.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.err.push(text));
  onTestFinished(() => {
    log.mockRestore();
    error.mockRestore();
  });
  const code = await run(args);
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}
