/** Packages that only some commands need: see scripts/launch/bring.mjs. */
import { MachineFault } from '../src/i18n/fault.ts';
import { words } from '../src/i18n/sentence.ts';
import { bring, NotBrought } from './launch/bring.mjs';

const names = {
  bench: { zh: '基准的同类程序', en: 'the peers of the benchmarks' },
  browser: { zh: '浏览器 Chromium', en: 'Chromium' },
} as const;

/** Installs a folder's packages, unless they are there. @throws {MachineFault} where npm cannot */
export function bringPackages(folder: keyof typeof names): void {
  try {
    bring(folder, names[folder]);
  } catch (error) {
    if (!(error instanceof NotBrought)) throw error;
    throw new MachineFault({ zh: words(error.sentence.zh), en: error.sentence.en }, error);
  }
}
