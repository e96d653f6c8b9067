/**
 * Packages that only some commands need: a folder of scripts/ with its own package.json and lockfile, installed there
 * by npm when a command first asks for it. `npm ci` in the project stays light, and every byte is still held by an
 * integrity hash.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './say.mjs';

const scripts = fileURLToPath(new URL('..', import.meta.url));

/** A folder could not be installed; its sentence says what to do. */
export class NotBrought extends Error {
  /** @param {import('./say.mjs').Sentence} sentence */
  constructor(sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

const readIfThere = (/** @type {string} */ path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** @param {string} folder */
const isCurrent = (folder) =>
  readIfThere(join(folder, 'node_modules/.lock')) === readFileSync(join(folder, 'package-lock.json'), 'utf8');

/**
 * Installs what a folder's lockfile holds, unless it is there. An install is made beside and moved into place at its
 * end, so that one that was cut short, or two at once, leave no half.
 * @param {'node' | 'bench' | 'browser'} name a folder of scripts/
 * @param {import('./say.mjs').Sentence} what its name for people
 * @returns {string} the folder
 * @throws {NotBrought}
 * @example bring('browser', { zh: '测试用的 Chromium', en: 'the Chromium of the tests' })
 */
export function bring(name, what) {
  const folder = join(scripts, name);
  if (isCurrent(folder)) return folder;
  say({
    zh: `第一次用到${what.zh}，正在装进 scripts/${name}/ …`,
    en: `Installing ${what.en} into scripts/${name}/, since it is needed for the first time …`,
  });
  const staging = mkdtempSync(join(folder, '.install-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(folder, file), join(staging, file));
    install(staging, what);
    // npm makes no folder where the lockfile holds nothing for this platform.
    mkdirSync(join(staging, 'node_modules'), { recursive: true });
    copyFileSync(join(staging, 'package-lock.json'), join(staging, 'node_modules/.lock'));
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    moveInto(folder, staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} staging @param {import('./say.mjs').Sentence} what */
function install(staging, what) {
  const args = ['ci', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, {
    cwd: staging,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new NotBrought({
      zh: `${what.zh}没有装上（npm ci 失败${error ? `：${error.message}` : ''}）。请检查网络，再试一次。`,
      en: `npm could not install ${what.en}${error ? ` (${error.message})` : ''}. Check the network and try again.`,
    });
}

/** @param {string} folder @param {string} staging */
function moveInto(folder, staging) {
  try {
    renameSync(join(staging, 'node_modules'), join(folder, 'node_modules'));
  } catch (error) {
    // Another process has moved its own there in between.
    if (!isCurrent(folder)) throw error;
  }
}
