/**
 * Runs Astro's build in a process of its own, which gives its memory back when it ends.
 * Its one argument is Astro's inline configuration as JSON.
 */
import { type AstroInlineConfig, build } from 'astro';

await build(JSON.parse(process.argv[2] ?? '{}') as AstroInlineConfig);
