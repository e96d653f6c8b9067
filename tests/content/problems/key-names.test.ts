import { expect, test } from 'vitest';
import {
  aliasesOf,
  fileNameKeys,
  isAlias,
  keyFor,
  lockOf,
  needlessKeys,
} from '../../../src/content/problems/key-names.ts';
import { frontMatter } from '../../../src/content/schema/front-matter.ts';
import { site } from '../../../src/content/schema/site.ts';

const article = Object.keys(frontMatter.shape);
const settings = Object.keys(site.shape);

test.each([
  ['作者', article, 'credits'],
  [' Pub-Date ', article, undefined],
  ['post-date', article, 'date'],
  ['KEYWORDS', article, 'tags'],
  ['originalUrl', article, 'source'],
  ['source-link', article, 'source'],
  ['lang', settings, 'script'],
  ['subtitle', settings, 'description'],
  ['aliases', article, 'legacy'],
  ['Title', article, 'title'],
  ['PageSize', settings, 'pageSize'],
  ['baseurl', settings, 'base'],
  ['summary', settings, 'description'],
  ['summary', article, 'summary'],
  ['没有', article, undefined],
])('%j among %j', (name, known, key) => expect(keyFor(name, known)).toBe(key));

test('a name leads nowhere where its key is not known', () => expect(keyFor('作者', ['title'])).toBeUndefined());

test('every name of another program leads to a key that there is', () => {
  expect([isAlias('作者'), isAlias('per-page'), isAlias('title'), isAlias('没有')]).toEqual([true, true, true, false]);
  for (const name of [
    '标题',
    '日期',
    '栏目',
    '来源',
    '图片',
    '标签',
    '旧网址',
    '更正',
    '草稿',
    '地点',
    '机构',
    '人物',
    '摘要',
    '语言',
  ])
    expect([name, article]).toEqual([name, expect.arrayContaining([keyFor(name, article)])]);
});

test('keys that need no place are no keys here', () => {
  for (const name of [...fileNameKeys, ...needlessKeys])
    expect([...article].filter((key) => key === name)).toEqual(name === 'id' ? ['id'] : []);
});

test('every name of the tables is a word', () => {
  expect(isAlias('')).toBe(false);
  for (const name of [...fileNameKeys, ...needlessKeys, ...aliasesOf([...article, ...settings])])
    expect(name).toMatch(/^[\p{L}\d_-]+$/u);
});

test.each([
  ['password', 'hui2019', 'locked'],
  ['post-password', '1234', 'locked'],
  ['密码', 'abc', 'locked'],
  ['private', true, 'locked'],
  ['Protected', 'yes', 'locked'],
  ['encrypt', true, 'locked'],
  ['visibility', 'private', 'locked'],
  ['仅会员可见', true, 'locked'],
  ['login_required', true, 'locked'],
  ['private', false, 'open'],
  ['visibility', 'public', 'open'],
  ['password', '', 'open'],
  ['password', null, 'open'],
  ['privateer', true, undefined],
  ['会员', '李乾', undefined],
  ['status', 'private', undefined],
  ['passage', '一', undefined],
])('%s: %j is %s', (name, value, lock) => expect(lockOf(name, value)).toBe(lock));
