/** Words that several commands say. */
import { count, sentence, zh } from '../sentence.ts';

/** The sentences. */
export const common = {
  error: sentence(zh`错误`, 'error'),
  warning: sentence(zh`提醒`, 'warning'),
  well: sentence(zh`没有问题。`, 'All is well.'),
  counted: (errors: number, warnings: number) =>
    sentence(zh`错误 ${errors}，提醒 ${warnings}。`, `${count(errors, 'error')}, ${count(warnings, 'warning')}.`),
};
