/**
 * The Astro adapter of the archive: its "server" is a printing press. Astro compiles the archive's pages as
 * pages to be rendered on demand; a build demands all that have changed, the live preview the one that is open.
 */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ownPagesFolder } from '../../archive/own-page.ts';
import { currentContent } from '../../archive/settings.ts';

/** Where the compiled press lies, for the build to load. */
export const pressEntry = 'entry.mjs';

/** @example defineConfig({ adapter: press() }) */
export const press = (): AstroIntegration => ({
  name: 'huikan-press',
  hooks: {
    // As modules under a name of their own: a collection would cost each build a second server, a fifth of its start.
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { resolve: { alias: { '@own-pages': join(currentContent(), ownPagesFolder) } } } });
    },
    // The live preview reads articles itself, so Vite does not know of them: whatever is saved, the page reloads.
    'astro:server:setup': ({ server }) => {
      server.watcher.add(currentContent());
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(currentContent())) server.ws.send({ type: 'full-reload' });
      });
    },
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'huikan-press',
        serverEntrypoint: new URL('./renderer.ts', import.meta.url),
        entrypointResolution: 'auto',
        supportedAstroFeatures: {
          staticOutput: 'stable',
          hybridOutput: 'stable',
          serverOutput: 'stable',
          sharpImageService: 'stable',
        },
      });
    },
  },
});
