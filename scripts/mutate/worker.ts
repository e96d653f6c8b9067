/**
 * The process that runs the tests: Vitest's worker, except that it outlives a run. Evaluated modules stay; before a run
 * only those that have changed, and all that import them, are evaluated anew.
 */
import type { EvaluatedModuleNode, EvaluatedModules } from 'vite/module-runner';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';
import type { Probes } from './probe.ts';

/** What a run is told besides its tests. */
export interface Order {
  /** Absolute paths of files that have changed since the last run. */
  changed: readonly string[];
  /** How many probes may be passed. */
  bound: number;
}

/** What a run says at its end, besides the results of its tests. */
export interface Done {
  steps: number;
}

const { huikanProbe: probes } = globalThis as unknown as { huikanProbe: Probes };
const send = process.send!.bind(process);
let modules: EvaluatedModules | undefined;

init({
  post: (message) => send(message),
  on: (callback) => process.on('message', callback),
  off: (callback) => process.off('message', callback),
  setup: setupEnvironment,
  onModuleRunner: (runner) => {
    modules = runner.evaluatedModules;
  },
  runTests: async (state, traces) => {
    const { changed, bound } = (state.ctx as typeof state.ctx & { order: Order }).order;
    if (modules) evict(modules, changed);
    probes.begin(bound);
    await runBaseTests('run', state, traces);
    send({ steps: probes.steps() } satisfies Done);
  },
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
});

function evict(modules: EvaluatedModules, files: readonly string[]): void {
  const stale = new Set<EvaluatedModuleNode>(files.flatMap((file) => [...(modules.getModulesByFile(file) ?? [])]));
  // A set that grows while it is read is read to its end.
  for (const module of stale) {
    for (const id of module.importers) {
      const importer = modules.getModuleById(id);
      if (importer) stale.add(importer);
    }
    modules.invalidateModule(module);
  }
}
