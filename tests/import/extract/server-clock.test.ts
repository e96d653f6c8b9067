import { expect, test } from 'vitest';
import type { Classified, Label, Zone } from '../../../src/import/classify/classify.ts';
import { isClock } from '../../../src/import/extract/server-clock.ts';
import { paragraph } from '../../../src/import/page.ts';

const line = (zone: Zone, label: Label, text: string, features = {}, place = '/body[1]/div[8]'): Classified => ({
  block: paragraph(text, { place }),
  label,
  zone,
  margin: 3,
  features,
});
const foot = (day: string, next = 'ICP', place?: string) => [
  line('tail', 'chrome', '返回上级-返回首页'),
  line('tail', 'meta', day, { 'bare-date': 1 }, place),
  line('tail', 'chrome', next, { 'frame-copyright': next === 'ICP' ? 1 : 0 }),
];

test('the day with its hour, among the links and numbers of a foot, is the clock of the server', () => {
  expect(isClock(foot('2009-08-07 12:23'), 1)).toBe(true);
});

test.each([
  ['has no hour', foot('2009-08-07')],
  ['has no number of the site below', foot('2009-08-07 12:23', '下一页')],
  ['stands in another element', foot('2009-08-07 12:23', 'ICP', '/body[1]/div[2]')],
])('a day that %s is none', (_, lines) => expect(isClock(lines, 1)).toBe(false));
