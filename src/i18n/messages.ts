/** What commands say, each sentence once. Problems of the content have a table of their own. */
import { common } from './messages/common.ts';
import { developing } from './messages/developing.ts';
import { faults } from './messages/faults.ts';
import { importing } from './messages/importing.ts';
import { options } from './messages/options.ts';
import { publishing } from './messages/publishing.ts';
import { writing } from './messages/writing.ts';

export { type Phase, phases } from './messages/phases.ts';

/** The sentences of the commands, by what they are about. */
export const messages = {
  ...common,
  ...options,
  ...faults,
  ...publishing,
  ...writing,
  ...importing,
  ...developing,
};
