/** What is said to those who develop the program: its tests, its tables. */
import { list, type Sentence, sentence, zh } from '../sentence.ts';

/** The sentences. */
export const developing = {
  step: {
    types: sentence(zh`类型`, 'types'),
    lint: sentence(zh`代码规范`, 'lint'),
    tests: sentence(zh`测试`, 'tests'),
  },
  failedSteps: (steps: readonly Sentence[]) =>
    sentence(zh`未通过：${list(steps.map((step) => step.zh))}`, `Failed: ${steps.map((step) => step.en).join(', ')}`),

  pagesWritten: (folder: string, codes: number) =>
    sentence(zh`${folder} 里已写好 ${codes} 个代码的页。`, `${folder} has the pages of ${codes} codes.`),
  pageWritten: (path: string) => sentence(zh`已写好 ${path}。`, `${path} is written.`),
};
