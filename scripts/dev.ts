/** `npm run dev`: a live preview that shows an article as soon as it is saved, drafts among them. */
import { resolve } from 'node:path';
import { readSite } from '../src/archive/site.ts';
import { astroConfig } from '../src/build/astro/config.ts';
import { publicDir, root } from '../src/core/root.ts';
import { editionPath, withBase } from '../src/core/url.ts';
import { messages } from '../src/i18n/messages.ts';
import { printPretty } from '../src/lint/report.ts';
import { previewIntegration } from '../src/preview/integration.ts';
import { createPreview } from '../src/preview/preview.ts';
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
    const { dev } = await import('astro');
    const preview = createPreview(contentDir, cacheDir(), language);
    const { address } = await dev({
      ...astroConfig({ contentDir, integrations: [previewIntegration(contentDir, preview, language)] }),
      configFile: false,
      root,
      site: site.url,
      base: site.base,
      publicDir,
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
