/** Holds a published folder to its manifest: what is missing, what has changed, what does not belong. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/digest.ts';
import { walk } from '../core/walk.ts';
import type { Verdict } from '../i18n/verdicts.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { marker } from './published-folder.ts';

/** Something that is wrong with a published folder. */
export interface Finding {
  verdict: Verdict;
  /** The file, from the folder; with the number of a line where it is the manifest's. */
  path: string;
}

/**
 * @param dir a folder that is published, with what a cut-off build began already finished
 * @example verifyFiles('dist') // [{ verdict: 'changed', path: 'zh-hans/index.html' }]
 */
export function verifyFiles(dir: string): Finding[] {
  const text = contentOf(join(dir, manifestFile));
  if (text === undefined) return [{ verdict: 'no-manifest', path: manifestFile }];
  const { digests, wrong } = readManifest(text.toString());
  const findings: Finding[] = wrong.map((line) => ({ verdict: 'wrong-line', path: `${manifestFile}:${line}` }));
  for (const [path, digest] of digests) {
    const content = contentOf(join(dir, path));
    if (content === undefined) findings.push({ verdict: 'missing', path });
    else if (sha256(content) !== digest) findings.push({ verdict: 'changed', path });
  }
  for (const path of walk(dir))
    if (!digests.has(path) && path !== manifestFile && path !== marker) findings.push({ verdict: 'foreign', path });
  return findings;
}

/** The content of a plain file: a folder is none, nor is a link, since what it leads to may change behind its back. */
export function contentOf(path: string): Buffer | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readFileSync(path);
}
