/** `npm run import -- FILES… [--out DIR] [--json] [--ocr]` */
import { relative, resolve } from 'node:path';
import { readSite } from '../src/archive/site.ts';
import { progressTo } from '../src/build/progress.ts';
import { meaningOf } from '../src/content/review-kinds.ts';
import { today } from '../src/core/date.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import type { Columns } from '../src/import/formats/tables.ts';
import { type Engine, EngineMissing, openEngine } from '../src/import/ocr/engine.ts';
import { whySkipped } from '../src/import/report/skips.ts';
import { unmappedSections, writeReport } from '../src/import/report/write.ts';
import { type ImportOptions, type ImportResult, importPages } from '../src/import/run/run.ts';
import { jsonOf } from '../src/import/write/json.ts';
import { cacheDir, command, exitCodes, type Room, readOptions, type Speaker, WrongUse } from './options.ts';

/** Brings legacy pages into an archive, or prints what they say. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values, positionals } = readOptions(
      args,
      {
        out: { type: 'string', default: 'content' },
        json: { type: 'boolean', default: false },
        columns: { type: 'string' },
        ocr: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
      'import',
      'names',
    );
    if (positionals.length === 0) throw new WrongUse(messages.nothingNamed, 'import');
    const engine = values.ocr ? await engineOf(values.out, say) : undefined;
    const { site } = readSite(resolve(values.out));
    const options = {
      files: positionals,
      today: today(new Date(), site?.timeZone),
      ...(site && { sections: site.sections }),
      columns: columnsOf(values.columns),
      ...(engine && { engine }),
    };
    try {
      return values.json ? await print(options, say) : await write(options, values, { language, say });
    } finally {
      await engine?.close();
    }
  });

/** Prints what was read, a line a record. */
async function print(options: ImportOptions, say: Speaker): Promise<number> {
  const { missing, pages } = await importPages({
    ...options,
    onPage: (article) => article && console.log(JSON.stringify(jsonOf(article))),
  });
  tellFailures(missing, pages, say);
  return missing.length > 0 ? exitCodes.wrongUse : exitCodes.ok;
}

/** Writes the articles and the report. */
async function write(
  options: ImportOptions,
  values: { out: string; quiet: boolean },
  { language, say }: Room,
): Promise<number> {
  const out = resolve(values.out);
  const progress = progressTo(values.quiet ? undefined : process.stderr, language);
  const started = performance.now();
  progress.phase('importing');
  const result = await importPages({ ...options, out, onProgress: progress.step });
  progress.end();
  tellFailures(result.missing, result.pages, say);
  if (result.pages.length === 0) throw new WrongUse(messages.nothingFound);
  const { site } = readSite(out);
  const sections = site?.sections ?? {};
  const place = { script: site?.script ?? 'zh-Hans', base: site?.base ?? '/', sections } as const;
  const report = await writeReport(out, result.pages, place);
  const unmapped = unmappedSections(result.pages, sections);
  const shown = relative(process.cwd(), out) || '.';
  const seconds = (performance.now() - started) / 1000;
  console.log(summary(result, shown, relative(process.cwd(), report), seconds, unmapped).map(say).join('\n'));
  return result.missing.length > 0 ? exitCodes.wrongUse : exitCodes.ok;
}

async function engineOf(out: string, say: Speaker): Promise<Engine> {
  try {
    return await openEngine(cacheDir(), readSite(out).site?.script ?? 'zh-Hans', () =>
      console.error(say(messages.bringingEngine)),
    );
  } catch (error) {
    if (error instanceof EngineMissing) throw new WrongUse(messages.engineMissing(error.message));
    throw error;
  }
}

function columnsOf(text: string | undefined): Columns {
  const columns: Columns = {};
  for (const pair of text?.split(',') ?? []) {
    const [field, column] = pair.split('=');
    if (!field || !column || !/^(?:title|text|date|source|author|editor|url|summary)$/.test(field))
      throw new WrongUse(messages.wrongColumns(pair), 'import');
    columns[field as keyof Columns] = column;
  }
  return columns;
}

function tellFailures(missing: string[], pages: ImportResult['pages'], say: Speaker): void {
  for (const name of missing) console.error(say(messages.noFile(name)));
  for (const { name, error } of pages.filter(({ status }) => status === 'failed'))
    console.error(say(messages.notImported(name, String(error))));
  const skipped = pages.filter(({ status }) => status === 'skipped');
  for (const { name, error } of skipped.slice(0, mostTold))
    console.error(say(messages.notRead(name, whySkipped(String(error)))));
}

/** Files that are left out are all in the report; this many are told on the terminal, too. */
const mostTold = 20;

/** What was imported, the doubts by their number, and what was left as editors had it. */
function summary(
  { pages, settingsMade }: ImportResult,
  out: string,
  report: string,
  seconds: number,
  unmapped: readonly [section: string, pages: number][],
): Sentence[] {
  const count = (...states: string[]) => pages.filter(({ status }) => states.includes(status)).length;
  const paired = pages.filter(({ pair }) => pair).length;
  const kinds = new Map<string, number>();
  for (const { flags } of pages)
    for (const kind of new Set(flags.map((flag) => flag.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = {
    new: count('new'),
    updated: count('updated'),
    done: count('done'),
    kept: count('edited', 'removed'),
    failed: count('failed'),
  };
  return [
    messages.imported(pages.length, seconds.toFixed(1), counts),
    ...[...kinds]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, number]) => messages.flag(String(number).padStart(5), kind, meaningOf(kind))),
    ...pages
      .flatMap(({ path, status }) =>
        status === 'edited' || status === 'removed' ? [messages.leftAlone(String(path), status)] : [],
      )
      .slice(0, 20),
    ...(paired > 0 ? [messages.paired(paired)] : []),
    ...unmapped.slice(0, 20).map(([section, number]) => messages.section(section, number)),
    ...(settingsMade ? [messages.settingsMade(out)] : []),
    messages.importReport(report, out),
  ];
}
