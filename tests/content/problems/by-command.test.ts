import { expect, test } from 'vitest';
import { byCommand } from '../../../src/content/problems/by-command.ts';
import { speak } from '../../../src/content/speak.ts';
import { zh } from '../../../src/i18n/sentence.ts';

const said = (chinese: Parameters<typeof speak>[0]) => [speak(chinese, 'zh-Hans'), speak(chinese, 'en')];

test('the command stands behind the first of several ways', () =>
  expect(
    said(byCommand({ zh: zh`写成 ${'〈章程〉'}；要印出 < 就写 &lt;`, en: 'write 〈章程〉; to print < write &lt;' })),
  ).toEqual([
    '写成 〈章程〉（npm run check -- --fix）；要印出 < 就写 &lt;',
    'write 〈章程〉 (npm run check -- --fix); to print < write &lt;',
  ]));

test('it stands behind the only one, whatever signs that quotes', () =>
  expect(said(byCommand({ zh: zh`写成 ${'甲；乙; 丙'}`, en: 'write 甲；乙; 丙' }))).toEqual([
    '写成 甲；乙; 丙（npm run check -- --fix）',
    'write 甲；乙; 丙 (npm run check -- --fix)',
  ]));
