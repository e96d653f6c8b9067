/** `npm run check -- [FILES…] [--format pretty|github|json] [--fix] [--mask] [--baseline FILE] [--explain CODE] [--content DIR]` */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readSite } from '../src/archive/site.ts';
import { programDigest } from '../src/build/build-key.ts';
import { nearest } from '../src/content/nearest.ts';
import { type Problem, problemCodes } from '../src/content/problem.ts';
import { problemTable } from '../src/content/problems/table.ts';
import { speak } from '../src/content/speak.ts';
import { today } from '../src/core/date.ts';
import { publicDir } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Language } from '../src/i18n/sentence.ts';
import { type Baseline, baselineOf, beyondBaseline, lowered } from '../src/lint/baseline.ts';
import { checkArchive } from '../src/lint/check.ts';
import { applyEdits } from '../src/lint/fix.ts';
import { maskedIn } from '../src/lint/private-data.ts';
import { countProblems, type Format, formats, print, printPretty } from '../src/lint/report.ts';
import { cacheDir, command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';
import { checkExample } from './problem-examples.ts';

/** Checks the content. Named files narrow what is told, not what is read: links lead from one file to another. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values, positionals } = readOptions(
      args,
      {
        format: { type: 'string', default: 'pretty' },
        content: { type: 'string', default: 'content' },
        fix: { type: 'boolean', default: false },
        explain: { type: 'string' },
        baseline: { type: 'string' },
        mask: { type: 'boolean', default: false },
      },
      'check',
      'names',
    );
    if (values.explain !== undefined) {
      console.log(explain(values.explain, language));
      return exitCodes.ok;
    }
    if (!formats.includes(values.format as Format)) throw new WrongUse(messages.oneOf('--format', formats), 'check');
    const contentDir = resolve(values.content);
    mustBeFolder(values.content);
    for (const path of positionals) if (!existsSync(path)) throw new WrongUse(messages.noFile(path));
    const only = new Set(positionals.map((path) => resolve(path)));
    const cache = { dir: cacheDir(), program: programDigest() };
    const check = (): Problem[] =>
      checkArchive({
        contentDir,
        shown: relative(process.cwd(), contentDir) || '.',
        publicDir,
        today: today(new Date(), readSite(contentDir).site?.timeZone),
        cache,
      }).filter(
        ({ file }) =>
          only.size === 0 ||
          only.has(resolve(file)) ||
          [...only].some((folder) => resolve(file).startsWith(`${folder}/`)),
      );
    let problems = check();
    if (values.fix || values.mask) {
      const asked = problems.filter(({ code }) => (code === 'private-data' ? values.mask : values.fix));
      const { files, edits } = fixFiles(asked.map((one) => (one.code === 'private-data' ? maskedIn(one) : one)));
      console.error(say(messages.fixed(files, edits)));
      if (edits > 0) problems = check();
    }
    if (values.baseline !== undefined) problems = beyond(problems, values.baseline, only.size === 0, say);
    const text = print(problems, values.format as Format, language);
    if (text) console.log(text);
    return countProblems(problems).errors > 0 ? exitCodes.contentErrors : exitCodes.ok;
  });

/** What is told beside the baseline of a file; one that is not there is written. @param whole all of the archive was checked */
function beyond(problems: Problem[], path: string, whole: boolean, say: Speaker): Problem[] {
  const write = (baseline: Baseline) => writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
  if (!existsSync(path)) {
    const baseline = baselineOf(problems);
    write(baseline);
    console.error(say(messages.baselineMade(path, problems.filter(({ severity }) => severity === 'warning').length)));
    return beyondBaseline(problems, baseline);
  }
  const baseline = JSON.parse(readFileSync(path, 'utf8')) as Baseline;
  const left = lowered(baseline, problems);
  if (whole && JSON.stringify(left) !== JSON.stringify(baseline)) {
    write(left);
    console.error(say(messages.baselineLowered(path)));
  }
  return beyondBaseline(problems, baseline);
}

/** Writes the files anew whose problems carry edits; each as a whole, beside it first. */
function fixFiles(problems: readonly Problem[]): { files: number; edits: number } {
  const counts = { files: 0, edits: 0 };
  for (const [file, own] of Map.groupBy(problems, (one) => one.file)) {
    if (!own.some(({ edit }) => edit)) continue;
    const { text, edits } = applyEdits(readFileSync(file, 'utf8'), own);
    if (edits === 0) continue;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    counts.files++;
    counts.edits += edits;
  }
  return counts;
}

/** What a code means: its message and cure for its example, and the example before and after. */
function explain(asked: string, language: Language): string {
  const code = problemCodes.find((one) => one === asked);
  if (!code) throw new WrongUse(messages.noCode(asked, nearest(asked, problemCodes)), 'check');
  const { example } = problemTable[code];
  const told = checkExample(example, 'before').find((one) => one.code === code);
  return [
    ...(told ? [printPretty([told], language)] : [code]),
    '',
    speak(messages.before, language),
    ...example.before.split('\n').map((line) => `    ${line}`),
    speak(messages.after, language),
    ...example.after.split('\n').map((line) => `    ${line}`),
  ].join('\n');
}
