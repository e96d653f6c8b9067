/** How each command is used: what `--help` prints. */
import { archiveCommands } from './usage/archive-commands.ts';
import { benchmarkCommands } from './usage/benchmark-commands.ts';
import { developmentCommands } from './usage/development-commands.ts';
import type { Usage } from './usage/option.ts';
import { repositoryCommands } from './usage/repository-commands.ts';

export { languageOption, type Usage } from './usage/option.ts';

/** The usage of every command. */
export const usages = {
  ...archiveCommands,
  ...repositoryCommands,
  ...benchmarkCommands,
  ...developmentCommands,
} as const satisfies Record<string, Usage>;

/** A command that tells its usage. */
export type CommandName = keyof typeof usages;
