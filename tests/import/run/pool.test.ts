import { expect, test } from 'vitest';
import { pageOf } from '../../../src/import/extract.ts';
import { bounds } from '../../../src/import/read/bounds.ts';
import { extractAll, type Outcome } from '../../../src/import/run/pool.ts';
import { learnTemplate } from '../../../src/import/site/template.ts';

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

test('a template goes with its pages, and with no others', async () => {
  const html = '<h1>老秤</h1><p>老秤用了八十年，星点已经磨平，本月请师傅重新校准。</p><div>打印本页</div>';
  const bytes = new TextEncoder().encode(html);
  const template = learnTemplate([0, 1, 2].map(() => pageOf({ name: 'a', bytes })));
  const tasks = Array.from({ length: 60 }, (_, number) => ({
    job: { name: `${number}`, bytes, ...(number % 20 < 10 && { template }) },
  }));
  const reasons: (string | undefined)[] = [];
  for await (const outcome of extractAll(tasksOf(tasks)))
    if ('extraction' in outcome)
      reasons.push(outcome.extraction.article.dropped.find(({ text }) => text === '打印本页')?.reason);
  expect(reasons).toEqual(tasks.map(({ job }) => ('template' in job ? 'template' : 'chrome')));
});

test('of many tasks none is done here, and their results are the same', async () => {
  const tasks = [job('a', '老秤用了八十年。'), job('b', '秤准了。')];
  const names: string[] = [];
  for await (const outcome of extractAll(tasksOf(tasks), { expected: 100 }))
    if ('extraction' in outcome) names.push(outcome.extraction.article.file);
  expect(names).toEqual(['a', 'b']);
});
