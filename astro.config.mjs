// For Astro's own tools. The commands in scripts/ call the same function with what they are told.
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro/config.ts';

export default defineConfig(astroConfig({ contentDir: 'content' }));
