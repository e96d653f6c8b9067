/** `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--precompress] [--keep N] [--shard K/N] [--join DIR]` */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readConfig } from '../src/archive/config.ts';
import { writeMovedSites } from '../src/build/moved-site.ts';
import { progressTo } from '../src/build/progress.ts';
import { type Publication, publish } from '../src/build/publish.ts';
import { ForeignFolder, marker } from '../src/build/published-folder.ts';
import { readShard, shareFile } from '../src/build/shares.ts';
import { site as siteSchema } from '../src/content/schema/site.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import { countProblems, printPretty } from '../src/lint/report.ts';
import { beyondLimits } from '../src/seo/host.ts';
import { cacheDir, command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

/** Builds an archive. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values } = readOptions(
      args,
      {
        content: { type: 'string', default: 'content' },
        out: { type: 'string' },
        site: { type: 'string' },
        base: { type: 'string' },
        'keep-going': { type: 'boolean', default: false },
        drafts: { type: 'boolean', default: false },
        'no-search': { type: 'boolean', default: false },
        precompress: { type: 'boolean', default: false },
        keep: { type: 'string', default: '3' },
        moved: { type: 'string' },
        shard: { type: 'string' },
        join: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
      'build',
    );
    const { content, site, base, join: shares } = values;
    const shard = values.shard === undefined ? undefined : readShard(values.shard);
    if (values.shard !== undefined && !shard) throw new WrongUse(messages.wrongShard(values.shard), 'build');
    const out = values.out ?? (shard ? `shares/${shard.number}` : 'dist');
    const contentDir = resolve(content);
    mustBeFolder(content);
    if (site !== undefined && !siteSchema.shape.url.safeParse(site).success)
      throw new WrongUse(messages.wrongSite(site));
    if (base !== undefined && !siteSchema.shape.base.safeParse(base).success)
      throw new WrongUse(messages.wrongBase(base));
    if (!/^\d{1,3}$/.test(values.keep)) throw new WrongUse(messages.wholeNumbers('--keep', values.keep));
    if (existsSync(out)) mustBeFolder(out);
    // A share in its place would take a whole site away.
    if (shard && existsSync(join(out, marker)) && !existsSync(join(out, shareFile)))
      throw new WrongUse(messages.siteInPlace(out));
    if (shares !== undefined) mustBeFolder(shares);
    const outDir = resolve(out);
    const started = performance.now();
    try {
      const { problems, publication } = await publish({
        contentDir,
        shown: relative(process.cwd(), contentDir) || '.',
        outDir,
        cacheDir: cacheDir(),
        overrides: { ...(site && { url: site }), ...(base && { base }), unlisted: values.drafts },
        keepGoing: values['keep-going'],
        drafts: values.drafts,
        search: !values['no-search'],
        encoded: values.precompress,
        generations: shard ? 0 : Number(values.keep),
        ...(shard && { shard }),
        ...(shares !== undefined && { shares: resolve(shares) }),
        progress: progressTo(values.quiet ? undefined : process.stderr, language),
      });
      if (problems.length > 0) console.error(printPretty(problems, language));
      if (!publication) {
        console.error(say(messages.refused(countProblems(problems).errors, out)));
        return exitCodes.contentErrors;
      }
      for (const { path, shows } of publication.setAside) console.error(say(messages.setAside(path, shows)));
      if (!values.quiet && publication.reasons.length > 0)
        console.log(say(messages.renderedSingly(publication.reasons)));
      if (!values.quiet)
        for (const sentence of summary(publication, out, (performance.now() - started) / 1000))
          console.log(say(sentence));
      if (values.moved !== undefined) {
        const { settings } = readConfig(contentDir, content, { ...(site && { url: site }), ...(base && { base }) });
        console.log(say(messages.movedSites(values.moved, writeMovedSites(outDir, resolve(values.moved), settings))));
      }
      return exitCodes.ok;
    } catch (error) {
      if (error instanceof ForeignFolder) throw new WrongUse(messages.foreignFolder(out));
      throw error;
    }
  });

/** What was done, and which hosts it is too large for. */
function summary(publication: Publication, out: string, seconds: number): Sentence[] {
  const { files, bytes, joined } = publication;
  const beyond = beyondLimits(files, bytes);
  return [
    ...(joined > 0 ? [messages.joined(joined)] : []),
    messages.published(out, { ...publication, size: `${(bytes / 1e6).toFixed(1)} MB`, seconds: seconds.toFixed(1) }),
    ...(beyond.length > 0 ? [messages.beyondLimits(beyond)] : []),
  ];
}
