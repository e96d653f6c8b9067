import { expect, test } from 'vitest';
import { type Change, onlyDrafts } from '../../src/desk/publish/changes.ts';

const change = (path: string, draft = false): Change => ({
  path,
  kind: 'new',
  title: path,
  isArticle: path.startsWith('news/'),
  draft,
});
const draft = change('news/2026/11/a.mdx', true);

test.each<[string, Change[], boolean]>([
  ['nothing', [], false],
  ['a draft', [draft], true],
  ['a draft and its picture', [draft, change('images/a.jpg')], true],
  ['a draft and another article', [draft, change('news/2026/11/b.mdx')], false],
  ['a draft and the settings', [draft, change('site.yaml')], false],
  ['a picture alone', [change('images/a.jpg')], false],
])('only drafts: %s', (_, changes, expected) => {
  expect(onlyDrafts(changes)).toBe(expected);
});
