/** `npm run glossary -- suggest [--json] [--write] [--fewest N] [--content DIR]`: names that the glossary lacks. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { type NameCandidate, type NamedText, nameCandidates } from '../src/archive/name-candidates.ts';
import { readArchive, readFile } from '../src/archive/reading.ts';
import { plainText } from '../src/content/body/plain.ts';
import { type Glossary, type GlossaryKind, glossaryKinds } from '../src/content/schema/glossary.ts';
import { type Converter, nameWords } from '../src/conversion/index.ts';
import { writeWhole } from '../src/core/cache-file.ts';
import { messages } from '../src/i18n/messages.ts';
import { command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';

/** A proposal as programs read it. */
interface Proposal {
  kind: GlossaryKind;
  hans: string;
  hant: string;
  articles: number;
  file: string;
  sentence: string;
}

/** Proposes what articles name and the glossary lacks; writes only where it is asked to. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    const { values, positionals } = readOptions(
      args,
      {
        content: { type: 'string', default: 'content' },
        fewest: { type: 'string', default: '2' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
      'glossary',
      'names',
    );
    if (positionals.length !== 1 || positionals[0] !== 'suggest')
      throw new WrongUse(messages.oneOf('glossary', ['suggest']), 'glossary');
    if (!/^[1-9]\d*$/.test(values.fewest))
      throw new WrongUse(messages.wrongCount('--fewest', values.fewest), 'glossary');
    mustBeFolder(values.content);
    const contentDir = resolve(values.content);
    const proposals = proposalsOf(contentDir, Number(values.fewest));
    if (values.json) console.log(JSON.stringify(proposals, null, 2));
    else console.log(printed(proposals, say));
    if (values.write) console.error(say(messages.glossaryWritten(write(contentDir, proposals))));
    return exitCodes.ok;
  });

/** All proposals for an archive, most often first. @param fewest articles that a word of the text must stand in */
function proposalsOf(contentDir: string, fewest: number): Proposal[] {
  const shown = relative(process.cwd(), contentDir) || '.';
  const { config, files, articleSettings } = readArchive({ contentDir, shown });
  const { converters, glossary, settings } = config;
  const read = files.flatMap((file) => {
    const { article } = readFile({ contentDir, shown }, file, articleSettings);
    return article && !article.front.draft && !article.front.withdrawn ? [article] : [];
  });
  const texts = read.map(({ front, body, script }): NamedText => {
    const inHans = (text: string): string => converters.into('zh-Hans', script, text);
    return {
      people: front.people.map(inHans),
      places: front.places.map(inHans),
      organisations: front.organisations.map(inHans),
      text: inHans(`${front.title}\n${plainText(body)}`),
    };
  });
  const toHant: Converter = converters.to('zh-Hant');
  return nameCandidates(texts, nameWords(), knownWords(glossary), fewest).map(
    ({ kind, word, articles, first, sentence }: NameCandidate): Proposal => ({
      kind,
      hans: word,
      hant: toHant.convert(word),
      articles,
      file: join(shown, read[first]!.file.path),
      sentence: settings.script === 'zh-Hant' ? toHant.convert(sentence) : sentence,
    }),
  );
}

/** The words of a glossary, in Simplified: its entries and their other names. */
const knownWords = (glossary: Glossary): Set<string> =>
  new Set(
    glossaryKinds.flatMap((kind) => glossary[kind].flatMap(({ hans, hant, aliases }) => [hans, hant, ...aliases])),
  );

/** For a person: by the glossary's files. */
function printed(proposals: readonly Proposal[], say: Speaker): string {
  const parts = glossaryKinds.flatMap((kind) => {
    const own = proposals.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ hans, hant, articles, file, sentence }) =>
        `- { hans: ${hans}, hant: ${hant} }  # ${say(messages.inArticles(articles))} ${file}\n      ${sentence}`,
    );
    return [`glossary/${kind}.yaml`, ...lines, ''];
  });
  return [...parts, say(messages.proposed(proposals.length))].join('\n');
}

/** Adds the proposals below what each file of the glossary says. @returns how many */
function write(contentDir: string, proposals: readonly Proposal[]): number {
  mkdirSync(join(contentDir, 'glossary'), { recursive: true });
  for (const kind of glossaryKinds) {
    const entries = proposals.filter((one) => one.kind === kind).map(({ hans, hant }) => ({ hans, hant }));
    if (entries.length === 0) continue;
    const path = join(contentDir, 'glossary', `${kind}.yaml`);
    const before = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
    writeWhole(path, [`${before}${before && '\n'}${stringify(entries)}`]);
  }
  return proposals.length;
}
