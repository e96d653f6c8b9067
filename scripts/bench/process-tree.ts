/**
 * What a process and those it started took. Processor time comes from the shell's own `times`, which any POSIX system
 * has and which counts every process to its end, if it was waited for. On Linux the processes are looked at while they
 * run as well: for their memory, and for the time of those that nobody waited for.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** What a run took. */
export interface Usage {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all processes, user and system. */
  cpu: number;
  /** Megabytes of all processes together, at the most; 0 where it is not known. */
  memory: number;
}

/** Where and with what a program runs. */
export interface ProcessOptions {
  cwd?: string;
  /** Added to this process's own. */
  env?: Readonly<Record<string, string>>;
}

interface ProcessFacts {
  parent: number;
  cpu: number;
  memory: number;
}

const ticksInSecond = 100;
const pageInMegabytes = 4096 / 1_000_000;
/** Milliseconds between two looks at the processes. */
const interval = 100;
/** Characters of what a program said that are kept for the case that it fails. */
const kept = 4000;

/** Runs its arguments, then tells the times on the fourth stream. */
const shellProgram = '"$@"; code=$?; times >&3; exit $code';

/**
 * @param times what the shell's `times` prints: its own user and system time, then those of what it started
 * @returns seconds of what it started
 * @example childSeconds('0m0.00s 0m0.00s\n1m2.50s 0m0.50s\n') // 63
 */
export function childSeconds(times: string): number {
  const seconds = [...times.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest!.replace(',', '.')),
  );
  return (seconds[2] ?? Number.NaN) + (seconds[3] ?? Number.NaN);
}

function factsOf(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold blanks.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return {
      parent: fields[1]!,
      cpu: (fields[11]! + fields[12]!) / ticksInSecond,
      memory: fields[21]! * pageInMegabytes,
    };
  } catch {
    return undefined;
  }
}

/** A process and all that it has started, as Linux tells them. */
export function familyOf(root: number): [pid: number, facts: ProcessFacts][] {
  const all = new Map<number, ProcessFacts>();
  for (const name of readdirSync('/proc')) {
    const facts = /^\d+$/.test(name) ? factsOf(Number(name)) : undefined;
    if (facts) all.set(Number(name), facts);
  }
  const isIn = (pid: number): boolean => pid === root || (all.has(pid) && pid > 1 && isIn(all.get(pid)!.parent));
  return [...all].filter(([pid]) => isIn(pid));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Runs a program to its end and watches it. What it prints is only shown if it fails.
 * @throws when it fails
 */
export async function watch(
  program: string,
  args: readonly string[],
  { cwd, env }: ProcessOptions = {},
): Promise<Usage> {
  const started = performance.now();
  const child = spawn('sh', ['-c', shellProgram, 'sh', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    cwd,
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream!.setEncoding('utf8').on('data', (part: string) => {
      said = (said + part).slice(-kept);
    });
  const seen = new Map<number, number>();
  let memory = 0;
  const look = (): void => {
    if (process.platform !== 'linux' || !child.pid) return;
    const family = familyOf(child.pid);
    for (const [pid, { cpu }] of family) seen.set(pid, cpu);
    memory = Math.max(memory, total(family.map(([, facts]) => facts.memory)));
  };
  const timer = setInterval(look, interval);
  try {
    const times = text(child.stdio[3] as NodeJS.ReadableStream);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${[program, ...args].join(' ')}: exit code ${code}\n${said}`);
    return {
      wall: (performance.now() - started) / 1000,
      cpu: Math.max(childSeconds(await times), total([...seen.values()])),
      memory,
    };
  } finally {
    clearInterval(timer);
  }
}
