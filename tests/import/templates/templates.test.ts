import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/bench/random.ts';
import { pageOf } from '../../../src/import/extract.ts';
import { learnTemplate } from '../../../src/import/site/template.ts';
import { randomTemplate } from './mangler.ts';
import { measure, sumOf } from './measure.ts';
import { openTemplates } from './open.ts';
import { pagesOf, type TemplatePage } from './site.ts';

const template = (pages: TemplatePage[]) => ({
  template: learnTemplate(pages.map(({ name, bytes }) => pageOf({ name, bytes }))),
});

describe('usual systems, four sibling pages each', () => {
  it.each(openTemplates.map((one, number) => ({ ...one, number })))('$name', (one) => {
    const { notes } = measure(pagesOf(one, one.number), template);
    expect(notes).toEqual([]);
  });
  it.each(openTemplates.map((one, number) => ({ ...one, number })))('$name, a page alone, keeps its text', (one) => {
    const figures = measure(pagesOf(one, one.number), () => ({}));
    expect(figures).toMatchObject({ empty: 0, unaccounted: 0, wrongSilently: 0, whole: figures.characters });
  });
});

// Two thousand pages are `npm run bench -- import`.
it('random sites lose no body, no character and invent no field', () => {
  const random = seededRandom(21);
  const figures = sumOf(
    Array.from({ length: 25 }, (_, number) => measure(pagesOf(randomTemplate(random, number), 900 + number), template)),
  );
  expect(figures).toMatchObject({ empty: 0, unaccounted: 0, wrongSilently: 0 });
  expect(figures.whole / figures.characters).toBeGreaterThan(0.99);
});
