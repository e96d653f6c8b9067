import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserScript } from '../../src/build/service-worker.ts';

let script: string;
beforeAll(async () => {
  script = await browserScript('permanent.ts');
});

const links: Record<string, { href: string }> = {
  'a[hreflang="zh-Hans"]': { href: '/zh-hans/a/' },
  'a[hreflang="zh-Hant"]': { href: '/zh-hant/a/' },
};

/** Where the script leads from a permanent address. @param chosen the edition that the device remembers */
function ledTo(own: string | undefined, chosen: string | null | Error, hash = ''): string | undefined {
  let led: string | undefined;
  runInNewContext(script, {
    document: {
      currentScript: { dataset: own === undefined ? {} : { own } },
      querySelector: (selector: string) => links[selector] ?? null,
    },
    localStorage: {
      getItem: (key: string) => {
        if (chosen instanceof Error) throw chosen;
        return key === 'huikan-edition' ? chosen : null;
      },
    },
    location: { hash, replace: (url: string) => (led = url) },
  });
  return led;
}

describe('a permanent address leads', () => {
  test.each<[string, string | undefined, string | null | Error, string | undefined]>([
    ['to the edition that the reader chose', 'zh-Hans', 'zh-Hant', '/zh-hant/a/'],
    ['to the article’s own where none was chosen', 'zh-Hant', null, '/zh-hant/a/'],
    ['to the article’s own where the choice is none', 'zh-Hans', 'fr', '/zh-hans/a/'],
    ['to the article’s own where nothing may be remembered', 'zh-Hans', new Error('forbidden'), '/zh-hans/a/'],
    ['nowhere where there is neither', undefined, null, undefined],
  ])('%s', (_, own, chosen, expected) => expect(ledTo(own, chosen)).toBe(expected));

  test('to the same place on the page', () => {
    expect(ledTo('zh-Hans', null, '#section-2')).toBe('/zh-hans/a/#section-2');
  });
});
