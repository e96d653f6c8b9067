/** `npm run import -- FILES… [--out DIR] [--json]` */
import { relative, resolve } from 'node:path';
import { progressTo } from '../src/build/progress.ts';
import { meaningOf } from '../src/content/review-kinds.ts';
import { today } from '../src/core/date.ts';
import type { Columns } from '../src/import/formats/tables.ts';
import { writeReport } from '../src/import/report/write.ts';
import { type ImportResult, importPages } from '../src/import/run/run.ts';
import { jsonOf } from '../src/import/write/json.ts';
import { command, exitCodes, readOptions, WrongUse } from './options.ts';

const usage = 'npm run import -- FILES… [--out DIR] [--json] [--columns title=标题,text=内容,…]';

/** Brings legacy pages into an archive, or prints what they say. */
export const run = (args: string[]): Promise<number> =>
  command(async () => {
    const { values, positionals } = readOptions(
      args,
      {
        out: { type: 'string', default: 'content' },
        json: { type: 'boolean', default: false },
        columns: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
      usage,
      'names',
    );
    if (positionals.length === 0) throw new WrongUse(`没有写要导入的文件\nNo files were named\n用法 Usage: ${usage}`);
    const options = { files: positionals, today: today(), columns: columnsOf(values.columns) };
    if (values.json) {
      const { missing, pages } = await importPages({
        ...options,
        onPage: (article) => article && console.log(JSON.stringify(jsonOf(article))),
      });
      tellFailures(missing, pages);
      return missing.length > 0 ? exitCodes.wrongUse : exitCodes.ok;
    }
    const out = resolve(values.out);
    const progress = progressTo(values.quiet ? undefined : process.stderr);
    const started = performance.now();
    progress.phase('导入', 'importing');
    const result = await importPages({ ...options, out, onProgress: progress.step });
    progress.end();
    tellFailures(result.missing, result.pages);
    if (result.pages.length === 0) throw new WrongUse('没有找到可以导入的文件\nThere was nothing to import');
    const report = await writeReport(out, result.pages);
    console.log(
      summary(
        result,
        relative(process.cwd(), out) || '.',
        relative(process.cwd(), report),
        (performance.now() - started) / 1000,
      ),
    );
    return result.missing.length > 0 ? exitCodes.wrongUse : exitCodes.ok;
  });

function columnsOf(text: string | undefined): Columns {
  const columns: Columns = {};
  for (const pair of text?.split(',') ?? []) {
    const [field, column] = pair.split('=');
    if (!field || !column || !/^(?:title|text|date|source|author|editor|url|summary)$/.test(field))
      throw new WrongUse(`--columns 写法有误：${pair}\n--columns cannot be read: ${pair}\n用法 Usage: ${usage}`);
    columns[field as keyof Columns] = column;
  }
  return columns;
}

function tellFailures(missing: string[], pages: ImportResult['pages']): void {
  for (const name of missing) console.error(`没有这个文件：${name}\nThere is no such file: ${name}`);
  for (const { name, error } of pages.filter(({ status }) => status === 'failed'))
    console.error(`${name}: 没能导入 could not be imported: ${error}`);
}

function summary({ pages, settingsMade }: ImportResult, out: string, report: string, seconds: number): string {
  const count = (status: string) => pages.filter((page) => page.status === status).length;
  const kinds = new Map<string, number>();
  for (const { flags } of pages)
    for (const kind of new Set(flags.map((flag) => flag.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const lines = [
    `导入 ${pages.length} 页，用时 ${seconds.toFixed(1)} 秒：新 ${count('new')}，更新 ${count('updated')}，未变 ${count('done')}，编辑改过而保留 ${count('edited') + count('removed')}，失败 ${count('failed')}。`,
    `${pages.length} pages in ${seconds.toFixed(1)} s: ${count('new')} new, ${count('updated')} updated, ${count('done')} unchanged, ${count('edited') + count('removed')} kept as editors left them, ${count('failed')} failed.`,
    ...[...kinds]
      .sort((a, b) => b[1] - a[1])
      .map(
        ([kind, number]) => `  ${String(number).padStart(5)}  ${kind}  ${meaningOf(kind).zh} · ${meaningOf(kind).en}`,
      ),
    ...pages
      .filter(({ status }) => status === 'edited' || status === 'removed')
      .slice(0, 20)
      .map(
        ({ path, status }) =>
          `  ${path} ${status === 'edited' ? '编辑改过，没有覆盖 was changed by an editor and left alone' : '编辑删去，没有重建 was deleted by an editor and not written again'}`,
      ),
  ];
  if (settingsMade)
    lines.push(
      `${out}/site.yaml 是自动建立的：请填上会刊的名称（title）和网址（url）。`,
      `${out}/site.yaml was made up: put the archive's title and url there.`,
    );
  lines.push(`报告 Report: ${report}`, `建站 Build: npm run build -- --content ${out}`);
  return lines.join('\n');
}
