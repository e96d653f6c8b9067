import { expect, test } from 'vitest';
import { checkOrdinals } from '../../src/lint/ordinals.ts';
import { articleOf, told } from './article.ts';

const check = (title: string, body: string) => told(checkOrdinals(articleOf({ title }, body), 'a.mdx'));

test.each([
  ['第八届理事会就职', '第九届理事会今晚宣誓。'],
  ['第12次会员大会', '第十三次会员大会召开。'],
])('%s: %s', (title, body) => expect(check(title, body)).toEqual(['title wrong-ordinal']));

test.each([
  ['第九届理事会就职', '第九届理事会今晚宣誓。'],
  ['第9届理事会就职', '第九届理事会今晚宣誓。'],
  ['第九届理事会就职', '第八届理事会卸任，第九届理事会就职。'],
  ['第九届理事会就职', '第八届理事会卸任，第九届就职。'],
  ['第九届理事会就职', '第八届理事会卸任，第七届理事会也到场。'],
  ['第九届理事会就职', '第八届展销会开幕。'],
  ['理事会就职', '第八届理事会就职。'],
])('not %s: %s', (title, body) => expect(check(title, body)).toEqual([]));
