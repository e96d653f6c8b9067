/**
 * Node strips no types of files below a `node_modules`, which is where the program lies in a chamber's own repository.
 * This hook does, for the program's own files alone. It is preloaded by `--import`, which the threads and the processes
 * that a command starts inherit.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const program = new URL('../..', import.meta.url).href;
const packages = `${program}node_modules/`;

/** @param {string} url */
const isOwn = (url) => url.startsWith(program) && !url.startsWith(packages) && /\.ts(?:\?|$)/.test(url);

registerHooks({
  load(url, context, next) {
    if (!isOwn(url)) return next(url, context);
    // Types become blanks: lines and columns of errors stay those of the source.
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', shortCircuit: true, source };
  },
});
