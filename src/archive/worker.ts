/** A thread that compiles articles: files in, compiled articles out, no files end it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CompilerOptions, compilerOf } from './compile.ts';
import type { ArticleFile } from './files.ts';

const compile = compilerOf(workerData as CompilerOptions);

parentPort?.on('message', (files: readonly ArticleFile[]) => {
  if (files.length === 0) parentPort?.close();
  else parentPort?.postMessage(files.map(compile));
});
