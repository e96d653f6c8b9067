import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { withOutletLine } from '../../../src/import/extract/outlet-line.ts';
import { type BlockKind, type Hints, paragraph } from '../../../src/import/page.ts';

const line = (label: Classified['label'], text: string, hints: Partial<Hints> = {}, kind: BlockKind = 'paragraph') =>
  ({
    block: { ...paragraph(text, hints), kind },
    label,
    zone: 'body',
    margin: 1,
    features: { long: label === 'paragraph' && text.length > 12 ? 1 : 0 },
  }) satisfies Classified;
const day = line('meta', '05月16日 06:30 关注');
const of = (...lines: Classified[]) =>
  withOutletLine([
    line('title', '老秤重新校准'),
    ...lines,
    line('paragraph', '老秤上周在河西码头重新校准，街坊到场观看。'),
  ])
    .filter(({ label }) => label === 'byline')
    .map(({ block }) => block.text);

test.each(['39健康网', '临江晚报', '河西商報', '《江城日报》'])(
  '%s beside the day is where the text is from',
  (text) => {
    expect(of(line('heading', text, {}, 'heading'), day)).toEqual([text]);
    expect(of(line('meta', '2011-04-02 06:30'), line('paragraph', text))).toEqual([text]);
    expect(of(line('heading', text), line('paragraph', '', {}, 'image'), day)).toEqual([text]);
  },
);

test('without a day beside it, as a link, among others or in words of its own it is not', () => {
  expect(of(line('heading', '临江晚报'))).toEqual([]);
  expect(of(line('heading', '临江晚报', { linked: 1 }), day)).toEqual([]);
  expect(of(line('heading', '临江晚报', { repeated: 2 }), day)).toEqual([]);
  expect(of(line('chrome', '临江晚报', {}, 'item'), day)).toEqual([]);
  expect(of(line('heading', '临江晚报'), day, line('heading', '河西商报'))).toEqual([]);
  expect(of(line('heading', '本报'), day)).toEqual([]);
  expect(of(line('heading', '老秤的来历'), day)).toEqual([]);
  expect(withOutletLine([line('heading', '临江晚报'), day])).toHaveLength(2);
});
