/** `node scripts/huikan.mjs problems`: writes docs/problems, a page for each code, from the table in src/content/problems. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, type ProblemCode, problem, problemCodes, tell } from '../src/content/problem.ts';
import type { Definition } from '../src/content/problems/define.ts';
import { problemTable } from '../src/content/problems/table.ts';
import { speak } from '../src/content/speak.ts';
import { root } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import { type Language, languages } from '../src/i18n/sentence.ts';
import { command, exitCodes, readOptions } from './options.ts';
import { checkExample } from './problem-examples.ts';

/** Where the pages stand. */
export const problemsFolder = join(root, 'docs/problems');

/** Writes the pages, and removes those of codes that are gone. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    readOptions(args, {}, 'problems');
    const pages = problemPages();
    mkdirSync(problemsFolder, { recursive: true });
    for (const name of readdirSync(problemsFolder)) if (!pages.has(name)) rmSync(join(problemsFolder, name));
    for (const [name, text] of pages) writeFileSync(join(problemsFolder, name), text);
    console.log(say(messages.pagesWritten('docs/problems/', problemCodes.length)));
    return exitCodes.ok;
  });

/** Every page by its name, and the list of them. */
export function problemPages(): Map<string, string> {
  const told = problemCodes.map((code) => ({ code, example: tellExample(code) }));
  return new Map([
    ['README.md', indexPage(told)],
    ...told.map(({ code, example }) => [`${code}.md`, page(code, example)] as const),
  ]);
}

interface ToldCode {
  code: ProblemCode;
  example: Problem;
}

/** What is told of the example of a code. */
function tellExample(code: ProblemCode): Problem {
  const found = checkExample(problemTable[code].example, 'before').find((one) => one.code === code);
  // Names of a folder that only this machine has do not stand in a page.
  return { ...(found ?? problem(code, {} as never, fileStart(''))), file: '' };
}

const titles: Readonly<Record<Language, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };

function indexPage(told: readonly ToldCode[]): string {
  const rows = told.map(({ code, example }) => {
    const [zh, en] = (['zh-Hans', 'en'] as const).map((language) => tell(example, language).message);
    return `| [\`${code}\`](${code}.md) | ${cell(zh!)} | ${cell(en!)} |`;
  });
  return [
    '# 查错代码 · Problem codes',
    '',
    '`npm run check -- --explain 代码` 在终端里说同样的话。“错误”使发布停下，“提醒”不会。',
    '`npm run check -- --explain CODE` says the same in a terminal. Errors stop publication, warnings do not.',
    '',
    '| 代码 code | 简体 | English |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The page of one code: what is told and what helps in each language, and an example before and after. */
function page(code: ProblemCode, example: Problem): string {
  const { example: written, severity } = problemTable[code] as Definition<object>;
  const said = languages.map((language) => {
    const { message, fix } = tell(example, language);
    return `## ${titles[language]}\n\n**${speak(messages[severity], language)}** ${inline(message)}\n\n→ ${inline(fix)}\n`;
  });
  const sides = [['改之前 · Before', written.before] as const, ['改之后 · After', written.after] as const];
  const examples = sides.map(([title, text]) => `## ${title}\n\n${fenced(text)}\n`);
  return [`# ${code}\n`, ...said, `${placeNames[written.in]}\n`, ...examples].join('\n');
}

/** Where an example stands. */
const placeNames: Readonly<Record<Definition<object>['example']['in'], string>> = {
  'front matter': '例子在篇头里。 · The example stands in front matter.',
  body: '例子在正文里。 · The example stands in the body.',
  file: '例子是整个文件。 · The example is a whole file.',
  'site.yaml': '例子在 site.yaml 里。 · The example stands in site.yaml.',
  glossary: '例子在 glossary/ 的一个文件里。 · The example stands in a file of glossary/.',
  parallel: '例子是另一种字写的正文。 · The example is the body of the parallel text.',
  exhibit: '例子在专题的篇头里。 · The example stands in the front matter of an exhibit.',
  path: '例子是文件的路径。 · The example is the path of a file.',
  settings: '例子是设置文件的名称。 · The example is the name of the file of settings.',
  link: '例子是链接通到的地方。 · The example is where a link leads.',
  bytes: '例子是文件的开头。 · The example is how a file begins.',
};

/** What no editor shows, by its number. */
const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff\ufffd\ue000-\uf8ff]/g,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

/** Text of a message in Markdown, in which it shows as it is. */
const inline = (text: string): string => visible(text).replace(/[\\`*_[\]<>|&#~]/g, '\\$&');
const cell = (text: string): string => inline(text).replaceAll('\n', ' ');

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}text\n${visible(text)}\n${fence}`;
}
