/** Has the browser show a page again when anything in the archive's folder was saved. */
import type { AstroIntegration } from 'astro';
import { currentContent } from '../archive/settings.ts';

/** @example integrations: [liveReload()] */
export const liveReload = (): AstroIntegration => ({
  name: 'huikan-live-reload',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const contentDir = currentContent();
      server.watcher.add(contentDir);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(contentDir)) server.ws.send({ type: 'full-reload', path: '*' });
      });
    },
  },
});
