/** Whether another process of this machine still runs, and is the one that was meant. */
import { readFileSync } from 'node:fs';

/** True if a process with this number runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, in a form that no other process with its number shares: on Linux the machine's boot and the
 * ticks since then, elsewhere nothing, and the number alone must do.
 */
export function birthOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The second field is the program's name, which may hold blanks and brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A process that was killed and that its parent has not looked after yet still has a number, but does nothing.
    return fields[0] === 'Z' ? 'gone' : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}
