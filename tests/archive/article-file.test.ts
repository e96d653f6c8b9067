import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFile } from '../../src/archive/article-file.ts';
import { slugOf } from '../../src/core/slug.ts';

describe('the place of an article', () => {
  test('is its year, month and name', () =>
    expect(articleFile('news/2016/04/hui-gui-1.mdx')).toEqual({
      path: 'news/2016/04/hui-gui-1.mdx',
      folder: '2016/04',
      id: 'hui-gui-1',
      key: '2016/04/hui-gui-1',
    }));

  test.each([
    ['news/2016/hui-gui.mdx', '2016'],
    ['news/undated/hui-gui.mdx', 'undated'],
  ])('is only what is known of its date: %s', (path, folder) =>
    expect(articleFile(path)).toEqual({ path, folder, id: 'hui-gui', key: `${folder}/hui-gui` }),
  );

  test.each([
    'news/2016/4/a.mdx',
    'news/2016/13/a.mdx',
    'news/2016/00/a.mdx',
    'news/16/04/a.mdx',
    'news/2016/04/a.md',
    'news/2016/04/A.mdx',
    'news/2016/04/会.mdx',
    'news/2016/04/a b.mdx',
    'news/2016/04/a--b.mdx',
    'news/2016/04/-a.mdx',
    'news/2016/04/a.mdx.bak',
    'news/2016/04/a/b.mdx',
    'news/a.mdx',
    'news/unknown/a.mdx',
    'news/undated/04/a.mdx',
    'a.mdx',
  ])('is not %s', (path) => expect(articleFile(path)).toBeUndefined());

  test('can be made from any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        expect(articleFile(`news/2016/04/${slugOf(title)}.mdx`)).toBeDefined();
      }),
    );
  });
});
