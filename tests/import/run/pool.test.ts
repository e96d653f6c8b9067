import { expect, test } from 'vitest';
import { bounds } from '../../../src/import/read/bounds.ts';
import { extractAll, type Outcome } from '../../../src/import/run/pool.ts';

async function* tasksOf<T>(tasks: T[]) {
  yield* tasks;
}
const job = (name: string, text: string) => ({ job: { name, text } });

test('results come in the order of their tasks; one that fails and one without a job stop nothing', async () => {
  const tasks = [
    job('a', '老秤用了八十年。'),
    { done: true },
    job('b', '\n.'.repeat(bounds.lines + 1)),
    job('c', '秤准了。'),
  ];
  const found: Outcome<(typeof tasks)[number]>[] = [];
  for await (const outcome of extractAll(tasksOf(tasks))) found.push(outcome);
  expect(found.map(({ task }) => task)).toEqual(tasks);
  expect(
    found.map((outcome) =>
      'extraction' in outcome ? outcome.extraction.article.file : 'error' in outcome ? 'failed' : 'passed',
    ),
  ).toEqual(['a', 'passed', 'failed', 'c']);
});

test('no task, no result', async () => {
  expect(await extractAll(tasksOf([])).next()).toMatchObject({ done: true });
});
