import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedPast, goBack, pastFolder, readPast } from '../../src/build/past.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { digest } from '../../src/core/digest.ts';
import { walk } from '../../src/core/walk.ts';
import { temporaryFolder } from '../archive/folder.ts';

type Files = Record<string, string>;

/** Publishes files, as a build does. */
function publish(place: string, files: Files, generations = 3): void {
  const folder = new PublishedFolder(join(place, 'dist'), join(place, 'memory'), { generations });
  for (const [path, content] of Object.entries(files)) folder.put(path, digest(content), () => content);
  folder.finish();
}

const contents = (place: string): Files =>
  Object.fromEntries(walk(join(place, 'dist')).map((path) => [path, readFileSync(join(place, 'dist', path), 'utf8')]));

const back = (place: string) => goBack(join(place, 'dist'), () => {});

describe('going back', () => {
  test('publishes each earlier state, byte for byte, then no more; the next build is right again', () => {
    // Files that become folders of the same name, and the reverse, among those that come and go.
    const site = fc.dictionary(fc.constantFrom('a', 'a/b', 'c/d', 'c/e/f', 'g'), fc.constantFrom('1', '2', '3'), {
      noNullPrototype: true,
    });
    const valid = site.filter((files) => !('a' in files && 'a/b' in files));
    fc.assert(
      fc.property(fc.array(valid, { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 4 }), (sites, most) => {
        const place = temporaryFolder();
        const states: Files[] = [];
        for (const files of sites) {
          publish(place, files, most);
          const state = contents(place);
          // A build that changes nothing is no publication of its own.
          if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
        }
        const earlier = states.slice(0, -1).reverse().slice(0, most);
        expect(readPast(join(place, 'dist')).length).toBe(earlier.length);
        for (const state of earlier) {
          expect(back(place)).toBeDefined();
          expect(contents(place)).toEqual(state);
        }
        expect(back(place)).toBeUndefined();
        publish(place, sites.at(-1)!, most);
        expect(contents(place)).toEqual(states.at(-1));
      }),
      { numRuns: 100 },
    );
  });

  test('does nothing where a file that is kept was changed', () => {
    const place = temporaryFolder();
    publish(place, { a: '1', b: '1' });
    publish(place, { a: '2', b: '1' });
    const before = contents(place);
    const [{ name } = { name: '' }] = readPast(join(place, 'dist'));
    writeFileSync(join(pastFolder(join(place, 'dist'))!, name, 'a'), 'x');
    expect(() => back(place)).toThrow(DamagedPast);
    expect(contents(place)).toEqual(before);
  });

  test('a generation holds what changed, not the whole site', () => {
    const place = temporaryFolder();
    publish(place, Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p/${at}`, 'same'])));
    publish(place, Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p/${at}`, at === 7 ? 'new' : 'same'])));
    const [{ name } = { name: '' }] = readPast(join(place, 'dist'));
    expect(walk(join(pastFolder(join(place, 'dist'))!, name)).filter((path) => path.startsWith('p/'))).toEqual(['p/7']);
  });
});
