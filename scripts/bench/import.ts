/**
 * `npm run bench -- import [--pages 1000,10000] [--damaged 2000] [--mangled 2000] [--hostile 10000]`: how fast and how
 * large an import is, what becomes of damaged pages, of the usual systems' templates and of random sites, and whether
 * hostile text survives being written.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { withoutControls } from '../../src/content/decode.ts';
import { extract, pageOf } from '../../src/import/extract.ts';
import { paragraph } from '../../src/import/page.ts';
import { importPages } from '../../src/import/run/run.ts';
import { learnTemplate } from '../../src/import/site/template.ts';
import { readsBack, writeBody } from '../../src/import/write/body.ts';
import { type Account, count, newAccount } from '../../tests/import/account.ts';
import { damagePage } from '../../tests/import/damage.ts';
import { hostileLine } from '../../tests/import/hostile.ts';
import { closedTemplates } from '../../tests/import/templates/closed.ts';
import { randomTemplate } from '../../tests/import/templates/mangler.ts';
import { lineOf, measure, sumOf } from '../../tests/import/templates/measure.ts';
import { openTemplates } from '../../tests/import/templates/open.ts';
import { pagesOf, type TemplatePage } from '../../tests/import/templates/site.ts';
import { readOptions } from '../options.ts';
import { generateArticles } from './generate.ts';
import { seededRandom } from './random.ts';

/** Runs all three parts and prints their figures. Returns 1 if something went wrong without a word. */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(
    args,
    {
      pages: { type: 'string', default: '1000,10000' },
      damaged: { type: 'string', default: '2000' },
      mangled: { type: 'string', default: '2000' },
      hostile: { type: 'string', default: '10000' },
    },
    'bench',
  );
  for (const pages of values.pages.split(',').map(Number)) if (pages > 0) await speed(pages);
  const account = damaged(Number(values.damaged));
  const silent = templates(Number(values.mangled));
  const broken = hostile(Number(values.hostile));
  return account.silent === 0 && silent === 0 && broken === 0 ? 0 : 1;
}

/** Pages a second and the largest resident memory of a whole import, and of the run after it. */
async function speed(pages: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-import-'));
  try {
    const input = join(folder, 'pages');
    await mkdir(input);
    const random = seededRandom(1);
    let number = 0;
    for (const article of generateArticles(pages, { characters: 1200, seed: 2, traditional: 0.4 })) {
      const { name, bytes } = damagePage(article, number++, random);
      await writeFile(join(input, name), bytes);
    }
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 50);
    const options = { files: [input], out: join(folder, 'content'), today: '2020-01-01' };
    const first = await timed(() => importPages(options));
    const second = await timed(() => importPages(options));
    clearInterval(watch);
    const written = first.result.pages.filter(({ status }) => status === 'new').length;
    const done = second.result.pages.filter(({ status }) => status === 'done').length;
    const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20);
    console.log(
      `${pages} 页 pages: ${first.seconds.toFixed(1)} s, ${Math.round(pages / first.seconds)}/s, 写出 written ${written}; ` +
        `内存 memory ${mebibytes(peak)} MiB (${mebibytes(before)} before); 再次导入 again: ${second.seconds.toFixed(1)} s, 未变 unchanged ${done}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const started = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - started) / 1000 };
}

/** Damages pages, imports them and accounts for every paragraph. */
function damaged(pages: number): Account {
  const account = newAccount();
  const random = seededRandom(3);
  let number = 0;
  for (const article of generateArticles(pages, { characters: 700, seed: 4, traditional: 0.6 })) {
    const page = damagePage(article, number++, random);
    count(account, page, extract({ name: page.name, bytes: page.bytes }).article);
  }
  const share = (part: number, whole: number) => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(2)} %`);
  const { paragraphs, exact, gapped, flagged, silent, glosses, glossesLeft, runs, whole, oneGap, asides, asidesKept } =
    account;
  console.log(`${pages} 页受损网页 damaged pages`);
  console.log(
    `  题目 titles ${share(account.title, account.pages)}, 日期 dates ${share(account.date, account.pages)}, 来源 sources ${share(account.source, account.pages)}`,
  );
  console.log(
    `  注音删去 glosses removed ${share(glosses - glossesLeft, glosses)} of ${glosses}; 作者的括号保留 brackets kept ${asidesKept}/${asides}`,
  );
  console.log(
    `  半失文字 half-lost runs ${runs}: 全部还原 whole ${share(whole, runs)}, 至多一处空缺 at most one gap ${share(whole + oneGap, runs)}`,
  );
  console.log(
    `  段落 paragraphs ${paragraphs}: 完全一致 exact ${exact}, 有空缺 with gaps ${gapped}, 已标出 flagged ${flagged}, 无声之误 silently wrong ${silent}`,
  );
  for (const example of account.examples) console.log(`    ${example}`);
  return account;
}

/** Pages of 24 usual systems and of random sites, four siblings each. Returns how much went wrong without a word. */
function templates(pages: number): number {
  const template = (siblings: TemplatePage[]) => ({
    template: learnTemplate(siblings.map(({ name, bytes }) => pageOf({ name, bytes }))),
  });
  const random = seededRandom(6);
  const sums = [
    ['模板 systems, open', openTemplates.map((one, number) => measure(pagesOf(one, number), template))],
    ['模板 systems, closed', closedTemplates.map((one, number) => measure(pagesOf(one, 40 + number), template))],
    [
      '随机网站 random sites',
      Array.from({ length: pages / 4 }, (_, number) =>
        measure(pagesOf(randomTemplate(random, number), 500 + number), template),
      ),
    ],
  ] as const;
  let silent = 0;
  for (const [name, figures] of sums) {
    const sum = sumOf([...figures]);
    silent += sum.empty + sum.unaccounted + sum.wrongSilently;
    console.log(lineOf(name, sum));
  }
  return silent;
}

/** Writes hostile lines as an article's body and reads them again. Returns how many bodies differ. */
function hostile(bodies: number): number {
  let broken = 0;
  for (const lines of fc.sample(fc.array(hostileLine, { minLength: 1, maxLength: 4 }), { numRuns: bodies, seed: 5 })) {
    const written = writeBody(lines.map((line) => paragraph(line)));
    // What no page can show is a blank.
    if (
      !readsBack(
        written,
        lines.map((line) => paragraph(withoutControls(line))),
      )
    )
      broken++;
  }
  console.log(`${bodies} 篇刁钻正文 hostile bodies: 读回不同 read back otherwise ${broken}`);
  return broken;
}
