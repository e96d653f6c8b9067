import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';

/** Stands on pages that are rendered by themselves alone. */
const single = ['components/Converted.astro'];
/** Waits for each page as a whole. */
const batch = ['layouts/Batch.astro'];

test('no component of a page that is drawn in a batch has the word that makes it wait', () => {
  // Astro's compiler makes a component asynchronous for the word alone, wherever it stands, and then buffers what follows.
  const waiting = ['components', 'layouts'].flatMap((folder) =>
    walk(join(root, 'src', folder))
      .filter((path) => path.endsWith('.astro'))
      .map((path) => `${folder}/${path}`)
      .filter((path) => /\bawait\b/.test(readFileSync(join(root, 'src', path), 'utf8'))),
  );
  expect(waiting.sort()).toEqual([...single, ...batch].sort());
});
