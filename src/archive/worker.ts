/** A thread that compiles articles: paths in, compiled articles out, no paths end it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CompilerOptions, compilerOf } from './compile.ts';

const compile = compilerOf(workerData as CompilerOptions);

parentPort?.on('message', (paths: readonly string[]) => {
  if (paths.length === 0) parentPort?.close();
  else parentPort?.postMessage(paths.map(compile));
});
