/**
 * Astro components as TypeScript reads them: `X.astro` becomes the module `X.astro.tsx`, made by the converter of
 * Astro's own language server, and each of its scripts a module `X.astro.N.mts`.
 */
import { readFileSync } from 'node:fs';
import { type ConvertToTsxResult, convertToTsx } from '@astrojs/astro2tsx';

/** A module that stands for a component's template, or for one of its scripts. */
export interface VirtualModule {
  component: Component;
  code: string;
  /** The offset in the component of an offset in the module; undefined in code that the converter added. */
  original(offset: number): number | undefined;
}

/** A component, its modules by path, and the faults that keep it from being read. */
export interface Component {
  path: string;
  source: string;
  modules: Map<string, VirtualModule>;
  faults: { message: string; offset: number }[];
}

/** @param path an absolute path, with slashes */
export function readComponent(path: string): Component {
  const source = readFileSync(path, 'utf8');
  const { code, mappings, scripts, diagnostics } = convertToTsx(source, { filename: path });
  const faults = diagnostics
    .filter(({ severity }) => severity === 1)
    .map(({ message, position }) => ({ message, offset: position.start }));
  const component: Component = { path, source, modules: new Map(), faults };
  component.modules.set(`${path}.tsx`, { component, code, original: originalOf(mappings) });
  for (const [at, { content, type, position }] of scripts.entries())
    if (type === 'processed-module' || type === 'module')
      component.modules.set(`${path}.${at}.mts`, {
        component,
        code: content,
        original: (offset) => position.start + offset,
      });
  return component;
}

function originalOf(mappings: ConvertToTsxResult['mappings']): VirtualModule['original'] {
  return (offset) => {
    const [start = 0, , original] =
      mappings.find(([from, length]) => offset >= from && offset < from + Math.max(length, 1)) ?? [];
    return original === undefined ? undefined : original + offset - start;
  };
}
