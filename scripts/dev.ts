/** `npm run dev`: a live preview that shows an article as soon as it is saved, drafts among them. */
import { resolve } from 'node:path';
import { environmentNames } from '../src/archive/settings.ts';
import { readSite } from '../src/archive/site.ts';
import { root } from '../src/build/build-key.ts';
import { editionPath, withBase } from '../src/core/url.ts';
import { messages } from '../src/i18n/messages.ts';
import { printPretty } from '../src/lint/report.ts';
import { cacheDir, command, exitCodes, mustBeFolder, portOf, readOptions } from './options.ts';

/** Starts the preview and stays until it is stopped. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values } = readOptions(
      args,
      { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4321' } },
      'dev',
    );
    mustBeFolder(values.content);
    const contentDir = resolve(values.content);
    const port = portOf(values.port);
    const { site, problems } = readSite(contentDir, values.content);
    if (!site) {
      console.error(printPretty(problems, language));
      return exitCodes.contentErrors;
    }
    process.env[environmentNames.content] = contentDir;
    process.env[environmentNames.cache] = cacheDir();
    process.env[environmentNames.language] = language;
    const { dev } = await import('astro');
    const { address } = await dev({
      root,
      site: site.url,
      base: site.base,
      cacheDir: resolve(cacheDir(), 'astro-dev'),
      server: { host: '127.0.0.1', port },
      logLevel: 'warn',
    });
    const origin = `http://127.0.0.1:${address.port}`;
    console.log(say(messages.previewAt(origin + site.base)));
    // Reads the archive while the browser is opened; what is wrong with it is shown there and here.
    fetch(origin + withBase(site.base, editionPath(site.script))).catch(() => {});
    await new Promise(() => {});
    return exitCodes.ok;
  });
