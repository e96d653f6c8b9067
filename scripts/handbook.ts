/** `node scripts/huikan.mjs handbook`: writes the page of commands in docs/handbook from the table in src/i18n/usage. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { speak } from '../src/content/speak.ts';
import { root } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import { archiveCommands } from '../src/i18n/usage/archive-commands.ts';
import type { Usage } from '../src/i18n/usage/option.ts';
import { repositoryCommands } from '../src/i18n/usage/repository-commands.ts';
import { command, exitCodes, readOptions } from './options.ts';

/** The manual's folder: an archive of its own, in Simplified. */
export const handbookFolder = join(root, 'docs/handbook');
/** Where the page of commands stands. */
export const commandsPath = join(handbookFolder, 'news/2026/11/commands.mdx');

/** Writes the page. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    readOptions(args, {}, 'handbook');
    writeFileSync(commandsPath, commandsPage());
    console.log(say(messages.pageWritten(relative(root, commandsPath))));
    return exitCodes.ok;
  });

/** The page of the commands that editors and founders run, as an article. */
export function commandsPage(): string {
  const usages: readonly [string, Usage][] = Object.entries({ ...archiveCommands, ...repositoryCommands });
  return [
    '---',
    'title: 命令',
    'date: 2026-11-26',
    'category: reference',
    'tags: [命令]',
    'summary: 每个命令怎么写，有哪些选项，例子。',
    '---',
    '',
    '选项写在 `--` 之后；每个命令都认 `--help` 和 `--lang zh-Hans|zh-Hant|en`。退出码：0 好，1 内容有错，2 命令用错，3 机器或程序出错。',
    '',
    ...usages.flatMap(([name, usage]) => section(name, usage)),
  ].join('\n');
}

const section = (name: string, { synopsis, about, options, examples }: Usage): string[] => [
  `## ${name}`,
  '',
  chinese(about),
  '',
  '```text',
  synopsis,
  '```',
  '',
  ...list(options),
  ...list(examples),
];

/** A list of what is typed with what it means, and a blank line; nothing where the list is empty. */
const list = (rows: readonly (readonly [typed: string, meaning: Sentence])[]): string[] =>
  rows.length === 0 ? [] : [...rows.map(([typed, meaning]) => `- \`${typed}\`：${chinese(meaning)}`), ''];

/** Words of a table, in which no sign speaks to Markdown. */
const chinese = (sentence: Sentence): string => speak(sentence, 'zh-Hans').replace(/[\\`*_[\]<>{}~|]/g, '\\$&');
