import { expect, test } from 'vitest';
import { otherHead } from '../../src/content/other-front-matter.ts';

test('each key is a line, or is named', () =>
  expect(
    otherHead(
      '+++\ntitle = "年会"\ndate = 2016-04-18T10:00:00+08:00\nscript = "zh-Hant"\nweight = 3\ndraft = false\n[params]\nauthor = "林晓"\nphotographer = "孙小梅"\n+++\n\n正文。',
    ),
  ).toEqual({
    lines: [
      'title: 年会',
      'date: 2016-04-18',
      'script: zh-Hant',
      'credits: [{ role: author, name: 林晓 }, { role: photographer, name: 孙小梅 }]',
      'draft: false',
    ],
    left: ['weight'],
    end: 9,
  }));

test.each([
  ['{\n  "title": "年会",\n  "date": "2016-04-18",\n}\n\n正文{。}'],
  ['"title": "年会",\n"date": "2016-04-18"\n;;;\n'.replace(/^/, ';;;\n')],
])('objects of JSON: %j', (text) =>
  expect(otherHead(text)).toEqual({ lines: ['title: 年会', 'date: 2016-04-18'], left: [], end: 3 }),
);

test('a page has other keys than an article', () =>
  expect(
    otherHead('+++\ntitle = "关于"\ndescription = "本会"\ntags = ["甲"]\n+++\n', ['title', 'description']),
  ).toEqual({
    lines: ['title: 关于', 'description: 本会'],
    left: ['tags'],
    end: 4,
  }));

test.each(['+++\ntitle = "年会"\n', '{ "title": ', '', '+++\n+++\n'])('%j cannot be read', (text) =>
  expect(otherHead(text)).toBeUndefined(),
);
