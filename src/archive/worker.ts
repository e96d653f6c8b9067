/** A thread that compiles articles: paths in, compiled articles out, nothing ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CompilerOptions, compilerOf } from './compile.ts';

const compile = compilerOf(workerData as CompilerOptions);

parentPort?.on('message', (paths: string[] | undefined) => {
  if (!paths) parentPort?.close();
  else parentPort?.postMessage(paths.map(compile));
});
