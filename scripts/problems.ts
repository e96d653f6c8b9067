/** `node scripts/huikan.mjs problems`: writes the README's table of problems from the table in src/content/problems. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type ProblemCode, problem, problemCodes, tell } from '../src/content/problem.ts';
import type { Definition } from '../src/content/problems/define.ts';
import { problemTable } from '../src/content/problems/table.ts';
import { speak } from '../src/content/speak.ts';
import { root } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import { command, exitCodes, readOptions } from './options.ts';
import { checkExample } from './problem-examples.ts';

/** Writes the table. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    readOptions(args, {}, 'problems');
    const path = join(root, 'README.md');
    writeFileSync(path, withTable(readFileSync(path, 'utf8')));
    console.log(say(messages.tableWritten('README.md', problemCodes.length)));
    return exitCodes.ok;
  });

const section = /(<!-- codes -->\n)[\s\S]*?(<!-- \/codes -->)/;

/** @returns a README with the table between its two comments made anew */
export const withTable = (readme: string): string =>
  readme.replace(section, (_, begin: string, end: string) => `${begin}${table()}\n${end}`);

const table = (): string =>
  ['| 代码 code | 例 example | 说什么、怎么办 what is told |', '|---|---|---|', ...problemCodes.map(row)].join('\n');

/** A code, its example before and after, and what is told of it in both tongues. */
function row(code: ProblemCode): string {
  const { example, severity } = problemTable[code] as Definition<object>;
  const found = checkExample(example, 'before').find((one) => one.code === code);
  // A damaged picture is found when pictures are made.
  const told = found ?? problem('unreadable-image', { reason: 'unsupported image format' }, fileStart(''));
  const said = (['zh-Hans', 'en'] as const).map((language) => {
    const { message, fix } = tell(told, language);
    return `${speak(messages[severity], language)}${language === 'en' ? ': ' : '：'}${cell(message)} → ${cell(fix)}`;
  });
  const shown = [example.before, example.after].map(code_).join(' → ');
  return `| \`${code}\` | ${shown} | ${said.join(' · ')} |`;
}

/** Text in a cell of a Markdown table. */
const cell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replace(/[|<*_[\]]/g, '\\$&')
    .replaceAll('\n', ' ');

/** Code in a cell; line ends are shown, and what no editor shows is told by its number. */
const code_ = (text: string): string =>
  `\`\` ${text
    .replaceAll('\n', '⏎')
    .replaceAll('|', '\\|')
    .replace(
      /[\u0000-\u001f\ufffd]/g,
      (character) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )} \`\``;
