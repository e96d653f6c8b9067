import { expect, test } from 'vitest';
import { tomlOf } from '../../src/content/toml.ts';

test.each([
  ['title = "年会"\ndraft = true\nviews = 1_203', { title: '年会', draft: true, views: 1203 }],
  [
    'date = 2016-04-18T10:00:00+08:00\nday = 2016-04-18 # 补登',
    { date: '2016-04-18T10:00:00+08:00', day: '2016-04-18' },
  ],
  ['day = 2016-04-18 10:00:00', { day: '2016-04-18T10:00:00' }],
  ['tags = [\n  \'招商\', # 一\n  "返乡",\n]', { tags: ['招商', '返乡'] }],
  ['summary = """\n甲\n乙"""\nraw = \'C:\\a\'', { summary: '甲\n乙', raw: 'C:\\a' }],
  ['title = "说\\"好\\"\\\\"', { title: '说"好"\\' }],
  ['[source]\nname = "汝州日报"', { source: { name: '汝州日报' } }],
  ['source.name = "汝州日报"\nsource.url = "/a"', { source: { name: '汝州日报', url: '/a' } }],
  ['image = { src = "/images/a.jpg", alt = "会场" }', { image: { src: '/images/a.jpg', alt: '会场' } }],
  ['[[credits]]\nname = "甲"\n[[credits]]\nname = "乙"', { credits: [{ name: '甲' }, { name: '乙' }] }],
  ['"标题" = "年会"\n\n[params.seo]\nkey = "a"', { 标题: '年会', params: { seo: { key: 'a' } } }],
])('%j', (source, expected) => expect(tomlOf(source)).toEqual(expected));

test.each([
  ['标题 = "年会"', { 标题: '年会' }],
  ['date = 2016-04-18T10:00:00.250+08:00', { date: '2016-04-18T10:00:00.250+08:00' }],
  ['time = 10:00:00', { time: '10:00:00' }],
])('%j', (source, expected) => expect(tomlOf(source)).toEqual(expected));

test.each(['title', 'title =', '= "甲"', '[', 'a = [', 'a = {', 'a = "甲', 'a = 甲', 'a = 1\na = 2', '\0'])(
  '%j is no TOML',
  (source) => expect(tomlOf(source)).toBeUndefined(),
);
