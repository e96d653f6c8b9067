/** Reads the glossary of an archive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import type { Problem } from '../content/problem.ts';
import { emptyGlossary, type Glossary, glossaryFile, glossaryKinds } from '../content/schema/glossary.ts';
import { readYaml } from '../content/yaml.ts';
import { isPlainFile } from './files.ts';

/**
 * Reads `glossary/{names,places,terms}.yaml`; a file that is not there is an empty list.
 * @param contentDir the archive's folder
 * @param shown how that folder is called in messages
 */
export function readGlossary(contentDir: string, shown = contentDir): { glossary: Glossary; problems: Problem[] } {
  const glossary = emptyGlossary();
  const problems: Problem[] = [];
  for (const kind of glossaryKinds) {
    const path = join(contentDir, 'glossary', `${kind}.yaml`);
    if (!isPlainFile(path)) continue;
    const file = join(shown, 'glossary', `${kind}.yaml`);
    const { text, problems: unreadable } = decodeText(readFileSync(path), file);
    problems.push(...unreadable);
    if (text === undefined) continue;
    const reading = readYaml(text, glossaryFile, { file });
    problems.push(...reading.problems);
    glossary[kind] = reading.value ?? [];
  }
  return { glossary, problems };
}
