/**
 * The live preview as an integration of Astro's development server: tells each request which page its address has,
 * shows what must be mended in place of a page that cannot be made, serves the archive's files, and reloads whatever
 * is open when something in the archive was saved.
 */
import type { AstroIntegration } from 'astro';
import { isInside } from '../core/root.ts';
import { staticFiles } from '../core/static-files.ts';
import type { Language } from '../i18n/sentence.ts';
import type { Preview } from './preview.ts';
import { problemPage } from './problem-page.ts';

/** Where Astro's development server looks for the `locals` of a request, as adapters for Node hand them over. */
const localsOfRequest = Symbol.for('astro.locals');

/** @param contentDir the archive's folder @param preview finds the page of an address @param language of messages */
export const previewIntegration = (contentDir: string, preview: Preview, language: Language): AstroIntegration => ({
  name: 'huikan-preview',
  hooks: {
    // Vite does not know of the articles: whatever is saved, the page reloads.
    'astro:server:setup': ({ server }) => {
      server.watcher.add(contentDir);
      server.watcher.on('all', (_, path) => {
        if (isInside(path, contentDir)) server.ws.send({ type: 'full-reload', path: '*' });
      });
      const files = staticFiles(contentDir, { etag: true });
      server.middlewares.use(async (request, response, next) => {
        const pathname = new URL(request.url ?? '/', 'http://localhost').pathname;
        // Vite has taken the base away; what it serves itself has an ending or begins with @ or the sources' folder.
        if (/^\/(?:images|files)\//.test(pathname)) return files(request, response, next);
        if (!pathname.endsWith('/') || /^\/(?:@|src\/|node_modules\/)/.test(pathname)) return next();
        try {
          const shown = await preview(decodeURI(pathname));
          if ('problems' in shown) {
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
            response.end(problemPage(shown.problems, language));
            return undefined;
          }
          Reflect.set(request, localsOfRequest, shown);
          return next();
        } catch (error) {
          return next(error);
        }
      });
    },
  },
});
