/** What a process and those it started took: processor time and memory, as Linux tells. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run took. Processor time and memory are only known on Linux. */
export interface Usage {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all processes, user and system. */
  cpu: number;
  /** Megabytes of all processes together, at the most. */
  memory: number;
}

interface ProcessFacts {
  parent: number;
  cpu: number;
  memory: number;
}

const ticksInSecond = 100;
const pageInMegabytes = 4096 / 1_000_000;
const interval = 100;

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

function familyOf(root: number): Map<number, ProcessFacts> {
  const all = new Map<number, ProcessFacts>();
  for (const name of readdirSync('/proc')) {
    const facts = /^\d+$/.test(name) ? factsOf(Number(name)) : undefined;
    if (facts) all.set(Number(name), facts);
  }
  const isIn = (pid: number): boolean => pid === root || (all.has(pid) && pid > 1 && isIn(all.get(pid)!.parent));
  return new Map([...all].filter(([pid]) => isIn(pid)));
}

/**
 * Runs a program and watches it.
 * @throws when it fails
 */
export function watch(program: string, args: readonly string[]): Promise<Usage> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const cpu = new Map<number, number>();
  let memory = 0;
  const look = (): void => {
    if (process.platform !== 'linux' || !child.pid) return;
    const family = familyOf(child.pid);
    for (const [pid, facts] of family) cpu.set(pid, facts.cpu);
    memory = Math.max(
      memory,
      [...family.values()].reduce((sum, facts) => sum + facts.memory, 0),
    );
  };
  const timer = setInterval(look, interval);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`${args.join(' ')}: exit code ${code}`));
      const wall = (performance.now() - started) / 1000;
      resolve({ wall, cpu: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0), memory });
    });
  });
}
