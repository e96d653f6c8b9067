import { expect, test } from 'vitest';
import { archiveCommands } from '../../src/i18n/usage/archive-commands.ts';
import { benchmarkCommands } from '../../src/i18n/usage/benchmark-commands.ts';
import { developmentCommands } from '../../src/i18n/usage/development-commands.ts';
import { repositoryCommands } from '../../src/i18n/usage/repository-commands.ts';
import { type CommandName, languageOption, type Usage, usages } from '../../src/i18n/usage.ts';

const all = Object.entries(usages) as [CommandName, Usage][];

test('each command has one usage', () => {
  const names = [archiveCommands, repositoryCommands, developmentCommands, benchmarkCommands].flatMap((table) =>
    Object.keys(table),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(usages).toSorted()).toEqual(names.toSorted());
});

test.each(all)('%s explains only what its synopsis names', (_, { synopsis, options }) => {
  for (const [option] of options) {
    const name = option.split(' ')[0]!;
    expect(synopsis).toContain(name);
  }
});

test.each(all)('the examples of %s are of that command', (name, { synopsis, examples }) => {
  const program = /^(?:npm start|npm run \w+|npx huikan \w+|node \S+ \w+)/.exec(synopsis)![0];
  for (const [command] of examples) {
    // What a command reads may come through a pipe; -s keeps npm from talking.
    expect(command.replace('run -s', 'run')).toContain(program);
    expect(command).not.toContain('  ');
  }
  expect(program.includes(name) || synopsis.includes(name)).toBe(true);
});

test('every command takes --lang, which no synopsis repeats', () => {
  expect(languageOption[0]).toBe('--lang LANG');
  for (const [, { synopsis }] of all) expect(synopsis).not.toContain('--lang');
});
