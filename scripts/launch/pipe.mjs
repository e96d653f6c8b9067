/**
 * What becomes of a command whose reader has gone: `huikan import … --json | head -1`. What only tells ends at once, as
 * programs in a pipe do; what writes files goes on in silence, so that nothing is left half done.
 */

/** Commands that only tell, whatever their options. */
const telling = new Set(['check', 'convert', 'verify', 'impact', 'glossary', 'problems']);

/** True for a command that does nothing but print. @param {string} name @param {string[]} args @returns {boolean} */
export const onlyTells = (name, args) => (telling.has(name) ? !args.includes('--fix') : args.includes('--json'));

/**
 * Lets a closed pipe be no fault.
 * @param {string} name
 * @param {string[]} args
 * @param {{ streams?: NodeJS.EventEmitter[], exit?: (code: number) => void }} [world]
 */
export function bearClosedPipes(name, args, { streams = [process.stdout, process.stderr], exit = process.exit } = {}) {
  for (const stream of streams)
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
      if (onlyTells(name, args)) exit(0);
    });
}
