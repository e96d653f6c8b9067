import { expect, test } from 'vitest';
import type { Classified, Label, Zone } from '../../../src/import/classify/classify.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { yearlessDay } from '../../../src/import/extract/yearless-day.ts';
import { type Claim, paragraph } from '../../../src/import/page.ts';

const line = (text: string, label: Label = 'meta', zone: Zone = 'head'): Classified[] => [
  { block: paragraph(text), label, zone, margin: 1, features: {} },
];
const changed: Claim = {
  field: 'uploaded',
  value: '2019-09-30',
  time: '22:46:13',
  rank: ranks.declared,
  modified: true,
};

test.each(['发布时间：09-30 22:46', '9月30日 22:46', '09/30'])('%s has its year from the day of change', (text) => {
  expect(yearlessDay(line(text), [changed])).toEqual([
    { field: 'date', value: '2019-09-30', time: '22:46:13', rank: ranks.markup },
  ]);
});

test.each<[string, Classified[], Claim[]]>([
  ['another day is shown', line('发布时间：09-29'), [changed]],
  ['the day is the text’s', line('9月30日校准。', 'paragraph', 'body'), [changed]],
  ['the day stands below the text', line('09-30', 'meta', 'tail'), [changed]],
  ['a year is shown', line('2018-09-30'), [changed]],
  ['nothing is declared', line('09-30'), []],
  ['a day is claimed', line('09-30'), [changed, { field: 'date', value: '2018-01-02', rank: ranks.bare }]],
])('nothing is claimed where %s', (_, lines, claims) => expect(yearlessDay(lines, claims)).toEqual([]));
