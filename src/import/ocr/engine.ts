/**
 * Tesseract (Apache-2.0), which reads characters off pictures: brought from the registry when it is first asked for,
 * since most archives never need its hundred megabytes.
 */
import { spawn } from 'node:child_process';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Edition } from '../../core/edition.ts';
import type { Box } from './raster.ts';

/** A character as it was read. */
export interface Glyph {
  text: string;
  /** 0 to 100. */
  confidence: number;
  box: Box;
}

/** Reads one region of text. */
export interface Engine {
  /** The script that scans are expected in: the archive's. */
  expected: Edition;
  /** The lines of a picture that holds one column, each with its characters. */
  read(picture: Uint8Array, script: Edition): Promise<Glyph[][]>;
  close(): Promise<void>;
}

const packages = {
  'tesseract.js': '7.0.0',
  '@tesseract.js-data/chi_sim': '1.0.0',
  '@tesseract.js-data/chi_tra': '1.0.0',
};
const models: Record<Edition, string> = { 'zh-Hans': 'chi_sim', 'zh-Hant': 'chi_tra' };
/** The network trained for accuracy, in integers. */
const model = '4.0.0_best_int';
/** Page segmentation: a single uniform block of text. The columns are ours. */
const uniformBlock = '6';

interface Tesseract {
  createWorker(language: string, mode: number, options: Record<string, unknown>): Promise<TesseractWorker>;
}
interface TesseractWorker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(picture: Buffer, options: object, output: object): Promise<{ data: { blocks: TesseractBlock[] | null } }>;
  terminate(): Promise<unknown>;
}
interface TesseractBlock {
  paragraphs: { lines: { words: { symbols: TesseractSymbol[] }[] }[] }[];
}
interface TesseractSymbol {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

/** The engine could not be brought. */
export class EngineMissing extends Error {}

/**
 * Opens the engine, and brings it first where it is missing.
 * @param cache the folder in which it is kept
 * @param expected the script of the archive
 * @param onBringing called before the registry is asked
 * @throws {EngineMissing}
 */
export async function openEngine(cache: string, expected: Edition, onBringing: () => void = () => {}): Promise<Engine> {
  const folder = join(cache, `ocr-${packages['tesseract.js']}`);
  if (!(await stat(join(folder, 'node_modules')).catch(() => undefined))) {
    onBringing();
    await bring(cache, folder);
  }
  const tesseract = createRequire(join(folder, 'package.json'))('tesseract.js') as Tesseract;
  const workers = new Map<Edition, Promise<TesseractWorker>>();
  const workerFor = (script: Edition): Promise<TesseractWorker> => {
    const held = workers.get(script) ?? start(tesseract, folder, models[script]);
    workers.set(script, held);
    return held;
  };
  return {
    expected,
    read: async (picture, script) => {
      const worker = await workerFor(script);
      const { data } = await worker.recognize(Buffer.from(picture), {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap(linesOf);
    },
    close: async () => {
      for (const worker of workers.values()) await (await worker).terminate();
    },
  };
}

async function start(tesseract: Tesseract, folder: string, language: string): Promise<TesseractWorker> {
  const worker = await tesseract.createWorker(language, 1, {
    langPath: join(folder, 'node_modules/@tesseract.js-data', language, model),
    cacheMethod: 'none',
    gzip: true,
  });
  await worker.setParameters({ tessedit_pageseg_mode: uniformBlock });
  return worker;
}

const linesOf = ({ paragraphs }: TesseractBlock): Glyph[][] =>
  paragraphs.flatMap(({ lines }) =>
    lines.map(({ words }) =>
      words.flatMap(({ symbols }) =>
        symbols.map(({ text, confidence, bbox }) => ({
          text,
          confidence,
          box: { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
        })),
      ),
    ),
  );

/** Installed beside its place and moved there when it is whole. */
async function bring(cache: string, folder: string): Promise<void> {
  const fresh = join(cache, `ocr-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const code = await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], fresh);
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new EngineMissing(`npm install: ${code}`);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

function run(command: string, args: string[], cwd: string): Promise<number | string> {
  return new Promise((settle) => {
    const child = spawn(command, args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' });
    child.on('error', (error) => settle(error.message));
    child.on('close', (code) => settle(code ?? 1));
  });
}
