/** Problems of what slipped from a hand that typed: a person knows what was meant. */
import { zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** The kinds of problem of slips. */
export const slipProblems = {
  'doubled-word': warning<{ found: string; better: string }>(
    body('聊表大家的的心意。', '聊表大家的心意。'),
    ({ found, better }) =>
      said(
        [zh`“${found}”多打了一遍`, `"${found}" is typed twice`],
        [zh`写成 ${better}；原文就是这样的不必改`, `write ${better}; where the original has it so, leave it`],
      ),
  ),
  'figure-sign': warning<{ found: string; better: string }>(
    body('试音定在晚上7；30开始。', '试音定在晚上7:30开始。'),
    ({ found, better }) =>
      said(
        [zh`“${found}”里的标点把一个数分成了两个`, `a sign of a sentence stands within one figure: ${found}`],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'set-phrase': warning<{ found: string; better: string }>(
    body('感谢各界鼎力持。', '感谢各界鼎力支持。'),
    ({ found, better }) =>
      said(
        [zh`“${found}”多半是“${better}”漏了字、多了字或打错了字`, `"${found}" is probably "${better}", mistyped`],
        [
          zh`写成 ${better}；原文有意这样写的不必改`,
          `write ${better}; where the original has it so on purpose, leave it`,
        ],
      ),
  ),
};
