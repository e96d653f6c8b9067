/** `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--precompress]` */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { progressTo } from '../src/build/progress.ts';
import { type Publication, publish } from '../src/build/publish.ts';
import { ForeignFolder } from '../src/build/published-folder.ts';
import { site as siteSchema } from '../src/content/schema/site.ts';
import { countProblems, printPretty } from '../src/lint/report.ts';
import { beyondLimits } from '../src/seo/host.ts';
import { cacheDir, command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

const usage = 'npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--no-search] [--precompress]';

/** Builds an archive. */
export const run = (args: string[]): Promise<number> =>
  command(async () => {
    const { values } = readOptions(
      args,
      {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        base: { type: 'string' },
        'no-search': { type: 'boolean', default: false },
        precompress: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
      usage,
    );
    const { content, out, site, base } = values;
    const contentDir = resolve(content);
    mustBeFolder(content);
    if (site !== undefined && !siteSchema.shape.url.safeParse(site).success)
      throw new WrongUse(`--site 应以 https:// 开头：${site}\n--site begins with https://: ${site}`);
    if (base !== undefined && !siteSchema.shape.base.safeParse(base).success)
      throw new WrongUse(`--base 应以 / 开头，如 /archive/：${base}\n--base begins with /, e.g. /archive/: ${base}`);
    if (existsSync(out)) mustBeFolder(out);
    const outDir = resolve(out);
    const started = performance.now();
    try {
      const { problems, publication } = await publish({
        contentDir,
        shown: relative(process.cwd(), contentDir) || '.',
        outDir,
        cacheDir: cacheDir(),
        overrides: { ...(site && { url: site }), ...(base && { base }) },
        search: !values['no-search'],
        encoded: values.precompress,
        progress: progressTo(values.quiet ? undefined : process.stderr),
      });
      if (problems.length > 0) console.error(printPretty(problems));
      if (!publication) {
        console.error(
          `有 ${countProblems(problems).errors} 处错误，没有发布；${out}/ 仍是原来的样子。\n` +
            `There are ${countProblems(problems).errors} errors, so nothing was published; ${out}/ is as it was.`,
        );
        return exitCodes.contentErrors;
      }
      if (!values.quiet && publication.reasons.length > 0) console.log(singly(publication.reasons));
      if (!values.quiet) console.log(summary(publication, out, (performance.now() - started) / 1000));
      return exitCodes.ok;
    } catch (error) {
      if (error instanceof ForeignFolder)
        throw new WrongUse(
          `${out}/ 里有别的文件，不是会刊建的文件夹；请换一个 --out，或先清空它。\n` +
            `${out}/ holds files that Huikan did not make; choose another --out, or empty it first.`,
        );
      throw error;
    }
  });

/** Tells a maintainer what the components ask for costs. */
const singly = (reasons: readonly string[]): string =>
  `网页逐页渲染（每页多用约 0.5 毫秒），因为组件用到了：${reasons.join('、')}\n` +
  `Pages are rendered one by one (about 0.5 ms more a page), since components use: ${reasons.join(', ')}`;

function summary(
  { articles, compiled, pages, printed, written, kept, removed, files, bytes }: Publication,
  out: string,
  seconds: number,
): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const beyond = beyondLimits(files, bytes).join('、');
  return (
    `已发布到 ${out}/：${articles} 篇文章（${compiled} 篇重新处理），${pages} 页（${printed} 页重新印制）；文件写 ${written}、留 ${kept}、删 ${removed}，共 ${files} 个、${size}；${seconds.toFixed(1)} 秒。\n` +
    `Published to ${out}/: ${articles} articles (${compiled} compiled), ${pages} pages (${printed} printed); files: ${written} written, ${kept} kept, ${removed} removed, ${files} in all, ${size}; ${seconds.toFixed(1)} s.` +
    (beyond
      ? `\n已超出免费的 ${beyond} 所收的大小；README 的“大小与主机的上限”说了怎么办。\n` +
        `This is more than ${beyond} takes free of charge; the README's "Sizes and limits" tells what to do.`
      : '')
  );
}
