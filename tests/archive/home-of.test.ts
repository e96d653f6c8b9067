import { expect, test } from 'vitest';
import { homeOf } from '../../src/archive/home-of.ts';

const dated = '---\ntitle: 甲\ndate: 2016/5/7\n---\n\n乙。\n';

test.each([
  ['_posts/2016-05-07-flea-market.md', '', 'news/2016/05/flea-market.mdx'],
  ['posts/Flea_Market.mdx', dated, 'news/2016/05/flea-market.mdx'],
  ['about.mdx', '---\ntitle: 关于\n---\n', 'pages/about.mdx'],
  ['gala.mdx', dated, 'news/2016/05/gala.mdx'],
  ['posts/gala.mdx', '---\ntitle: 甲\n---\n\ndate: 2016-05-07\n', undefined],
  ['posts/a.jpg', '', undefined],
])('%s', (path, text, home) => expect(homeOf(path, text)).toBe(home));
