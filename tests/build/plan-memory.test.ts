import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/archive/index.ts';
import { PlanMemory } from '../../src/build/plan-memory.ts';
import type { PlannedPage } from '../../src/views/page.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { articles } = paperArchive(
  ['a', 'b', 'c'].map((id) => ({ id, date: '2016-01-01', title: id, people: [], category: 'members' as const })),
);
const numberOf = new Map(articles.map((article, number) => [article, number]));
const pageOf = (shows?: readonly ArticleSummary[]): PlannedPage =>
  ({ path: '/', key: '', ...(shows && { shows }) }) as PlannedPage;
const [first, second, third] = articles as [ArticleSummary, ArticleSummary, ArticleSummary];
const plan = [pageOf([first, second]), pageOf([third]), pageOf(), pageOf([])];

const state = { shape: 'shape', digests: ['1', '2', '3'] };
const asBefore = (memory: PlanMemory): boolean[] => [0, 1, 2, 3, 4].map((number) => memory.isAsBefore(number));

/** A plan that was published, and what the next build finds. */
function published() {
  const path = join(temporaryFolder(), 'plan');
  new PlanMemory(path, '', state).write('manifest', plan, numberOf);
  return { path, next: (manifest: string, now = state) => new PlanMemory(path, manifest, now) };
}

test('a page is as before while the articles that it shows are', () => {
  const { next } = published();
  expect(asBefore(next('manifest'))).toEqual([true, true, false, true, false]);
  expect(asBefore(next('manifest', { ...state, digests: ['1', 'other', '3'] }))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('a plan is remembered with what changed', () => {
  const { next } = published();
  const corrected = { ...state, digests: ['1', '2', 'other'] };
  next('manifest', corrected).write('another', [], new Map());
  expect(asBefore(next('another', corrected))).toEqual([true, true, false, true, false]);
  expect(asBefore(next('another'))).toEqual([true, false, false, true, false]);
});

describe('no page is as before', () => {
  const none = [false, false, false, false, false];

  test('where something else is published, or the archive has another shape', () => {
    const { next } = published();
    expect(asBefore(next('another'))).toEqual(none);
    expect(asBefore(next('manifest', { ...state, shape: 'other' }))).toEqual(none);
  });

  test('where the memory is damaged', () => {
    const { path, next } = published();
    const bytes = readFileSync(path);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(path, bytes);
    expect(asBefore(next('manifest'))).toEqual(none);
  });
});
