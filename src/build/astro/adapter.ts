/**
 * The Astro adapter of the archive. Every route is compiled to be rendered on demand: a build demands the pages whose
 * cache keys changed, the live preview the page that is open.
 */
import type { AstroIntegration } from 'astro';

/** Where the compiled renderer lies, for the build to load. */
export const rendererEntry = 'entry.mjs';

/** @example defineConfig({ adapter: adapter() }) */
export const adapter = (): AstroIntegration => ({
  name: 'huikan',
  hooks: {
    'astro:route:setup': ({ route }) => {
      route.prerender = false;
    },
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'huikan',
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
