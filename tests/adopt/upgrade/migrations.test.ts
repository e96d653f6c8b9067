import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrations, migrationsSince, withVersion } from '../../../src/adopt/upgrade/migrations.ts';

const everything = (): boolean => true;

describe('migrations', () => {
  const pieces = fc.constantFrom(
    '---\n',
    'title: 会刊\n',
    'image: { src: images/a.jpg, alt: 会场 }\n',
    'image:\n  src: "../../images/a.jpg"\n',
    '见[联系我们](../contact/)。',
    '[一](./a/#b) [二](https://example.org/../c/) [三](/x/)\n',
    '```\n](../x\n',
    '\r\n',
    '　　正文 src: images/a.jpg\n',
  );

  test('change a text once, and only where they say', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        for (const { edit } of migrations) {
          const once = edit(text, everything);
          expect(edit(once, everything)).toBe(once);
          // What is left of both texts without the steps of addresses is the same.
          const bare = (one: string) => one.replace(/(?:\.{1,2}\/)+|(?<=src: ["']?)\/(?=images)|(?<=\]\()\//g, '');
          expect(bare(once)).toBe(bare(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['title: 会刊', 'title: 会刊\nhuikan: 0.3.0\n'],
    ['huikan: 0.2.0 # 版本\ntitle: 会刊\n', 'huikan: 0.3.0 # 版本\ntitle: 会刊\n'],
    ['title: 会刊\r\n', 'title: 会刊\r\nhuikan: 0.3.0\r\n'],
  ])('the version of %j', (before, after) => expect(withVersion(before, '0.3.0')).toBe(after));
});

test('an archive is migrated from its own version on', () => {
  expect(migrationsSince('0.1.0')).toEqual(migrations);
  expect(migrationsSince('0.2.0')).toEqual([]);
});
