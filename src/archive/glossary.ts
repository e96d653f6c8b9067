/** Reads the glossary of an archive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import {
  emptyGlossary,
  type Glossary,
  type GlossaryKind,
  glossaryFile,
  glossaryKinds,
} from '../content/schema/glossary.ts';
import { nowhere, type PlaceOf, readYaml } from '../content/yaml.ts';
import { walk } from '../core/walk.ts';
import { isPlainFile } from './files.ts';

/** Where the entries of each file stand. */
export type GlossaryPlaces = Record<GlossaryKind, PlaceOf>;

/** What the files of a glossary say. */
export interface GlossaryReading {
  glossary: Glossary;
  places: GlossaryPlaces;
  problems: Problem[];
}

/** What the files are called by who has not read how they are called. */
const otherNames: readonly (readonly [words: RegExp, kind: GlossaryKind])[] = [
  [/^(?:names?|glossary|词汇表|詞彙表|people|persons?|members?|人名|人物|姓名|会员|會員|renming|xingming)$/i, 'names'],
  [/^(?:places?|locations?|地名|地点|地點|diming)$/i, 'places'],
  [/^(?:terms?|words?|organi[sz]ations?|术语|術語|词汇|詞彙|用语|机构|shuyu|cihui)$/i, 'terms'],
];

/** A file that may hold a list: its name, and its ending. */
const list = /([^/]+)\.(ya?ml|csv|tsv|txt|xlsx?|json)$/i;

/** The kind of glossary that a file was meant as. @example glossaryMeant('人名.yaml') // 'names' */
export function glossaryMeant(path: string): GlossaryKind | undefined {
  const name = list.exec(path)?.[1];
  return name === undefined ? undefined : otherNames.find(([words]) => words.test(name))?.[1];
}

function meantBy(path: string): { better?: string; table?: true } {
  const kind = glossaryMeant(path);
  return kind ? { better: `${kind}.yaml`, ...(!/\.ya?ml$/i.test(path) && { table: true as const }) } : {};
}

/**
 * Reads `glossary/{names,places,terms}.yaml`; a file that is not there is an empty list.
 * @param contentDir the archive's folder
 * @param shown how that folder is called in messages
 */
export function readGlossary(contentDir: string, shown = contentDir): GlossaryReading {
  const glossary = emptyGlossary();
  const problems: Problem[] = [];
  const places: GlossaryPlaces = { names: nowhere, places: nowhere, terms: nowhere };
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
    places[kind] = reading.placeOf;
  }
  const known = glossaryKinds.map((kind) => `${kind}.yaml`);
  for (const path of walk(join(contentDir, 'glossary')))
    if (list.test(path) && !known.includes(path))
      problems.push(
        problem('unknown-glossary-file', { known, ...meantBy(path) }, fileStart(join(shown, 'glossary', path))),
      );
  return { glossary, places, problems };
}
