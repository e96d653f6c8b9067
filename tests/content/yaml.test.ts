import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { unreadable } from '../../src/content/decode.ts';
import { shown } from '../../src/content/explain-issue.ts';
import { nearest } from '../../src/content/nearest.ts';
import { pointIn, tell } from '../../src/content/problem.ts';
import { type FrontMatter, frontMatter } from '../../src/content/schema/front-matter.ts';
import { glossaryFile } from '../../src/content/schema/glossary.ts';
import { site } from '../../src/content/schema/site.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { boundsOf } from './bounds.ts';

const origin = { file: 'a.yaml' };
const line = fc
  .string({ minLength: 1, unit: 'binary' })
  .filter((text) => text.trim() === text && !/[\r\n\u0085\u2028\u2029]/.test(text) && !unreadable.test(text));

describe('what is right', () => {
  test('is read with defaults', () => {
    const { value, problems } = readYaml('title: 会刊\ndate: 2016-04-18', frontMatter, origin);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ title: '会刊', date: '2016-04-18', tags: [], draft: false, credits: [] });
  });

  test('a source may be a name alone', () => {
    const { value } = readYaml('title: 会刊\ndate: 2016-04-18\nsource: 中华工商时报', frontMatter, origin);
    expect(value?.source).toEqual({ name: '中华工商时报', url: undefined });
  });

  test('an empty glossary file is an empty list', () => {
    expect(readYaml('# 还没有\n', glossaryFile, origin)).toMatchObject({ value: [], problems: [] });
  });

  test('a quoted value may begin with any character', () => {
    for (const title of ['*号外*', '&号外', '!号外', '@号外', '[号外] 甲', '甲: 乙'])
      expect(readYaml(stringify({ title, date: '2016-04-18' }), frontMatter, origin).value?.title).toBe(title);
  });

  test('text survives being written and read, whatever it is', () => {
    fc.assert(
      fc.property(line, fc.array(line), (title, tags) => {
        const text = stringify({ title, date: '2016-04-18', tags }, { lineWidth: 0 });
        const { value, problems } = readYaml(text, frontMatter, origin);
        expect(problems).toEqual([]);
        expect((value as FrontMatter).title).toBe(title);
        expect((value as FrontMatter).tags).toEqual(tags);
      }),
    );
  });
});

test.each([
  ['title: 第三届理监事\n  就职典礼纪实', '第三届理监事就职典礼纪实'],
  ['title: "第三届理监事，\n  就职典礼"', '第三届理监事，就职典礼'],
  ['title: Ruzhou\n  News', 'Ruzhou News'],
  ['title: 汝州 News\n  返乡', '汝州 News 返乡'],
  ['title: >-\n  汝州\n  返乡', '汝州返乡'],
])('lines of one text: %j', (text, title) => {
  const { value } = readYaml(`${text}\ndate: 2016-04-18`, frontMatter, origin);
  expect((value as FrontMatter).title).toBe(title);
});

describe('what is wrong', () => {
  test.each(['title: "会\\u0007刊"', 'title: "会\\ud800刊"', 'title: 会刊\nsummary: "会\\0刊"'])(
    'no page can show %s',
    (text) => {
      const { problems } = readYaml(`date: 2016-04-18\n${text}`, frontMatter, origin);
      expect(problems.map(({ code }) => code)).toEqual(['control-character']);
    },
  );

  test('never throws and always has a place in the text', () => {
    const yaml = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'title',
            'url',
            'source',
            ':',
            ' ',
            '\n',
            '- ',
            '[',
            ']',
            '{',
            '}',
            '"',
            '*',
            '&a ',
            '!',
            '|',
            '>',
            '#',
            '甲',
            '\t',
            '---',
            '? ',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(yaml, fc.constantFrom(frontMatter, site, glossaryFile), (text, schema) => {
        const { value, problems } = readYaml(text, schema, origin);
        expect(value === undefined).toBe(problems.length > 0);
        const lines = text.split('\n').length;
        for (const problem of problems) {
          const { line: at, column, message, fix } = tell(problem, 'zh-Hans');
          const english = tell(problem, 'en');
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          for (const words of [message, fix, english.message, english.fix]) expect(words.trim()).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('stands at the value, however deep', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(20), (before, spaces) => {
        const tags = [...Array.from({ length: before }, (_, i) => `  - 第${i}个`), `  -${' '.repeat(spaces + 1)}7`];
        const text = `title: 甲\ndate: 2016-04-18\ntags:\n${tags.join('\n')}\n`;
        const [problem] = readYaml(text, frontMatter, { file: 'a.mdx', linesBefore: 1 }).problems;
        const { line: at, column } = pointIn(text)(text.lastIndexOf('7'));
        expect(problem).toMatchObject({ code: 'wrong-type', line: at + 1, column });
      }),
    );
  });

  test('a glossary entry names its place in the list', () => {
    const { problems } = readYaml('- { hans: 李乾, hant: 李乾 }\n- { hans: 台州 }\n- 范里', glossaryFile, origin);
    expect(problems.map(({ code, line: at, column }) => `${at}:${column} ${code}`)).toEqual([
      '2:3 missing-key',
      '3:3 wrong-type',
    ]);
    expect(tell(problems[1]!, 'zh-Hans').message).toBe('“第3项”应为键与值，此处为 范里');
    expect(tell(problems[1]!, 'en').message).toBe('"item 3" should be keys with values, found 范里');
  });
});

describe('the nearest key', () => {
  const keys = ['title', 'tags', 'summary', 'eventDate'];
  test.each([
    ['tag', 'tags'],
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['eventdate', 'eventDate'],
    ['sumary', 'summary'],
    ['event', 'eventDate'],
    ['x', undefined],
    ['', undefined],
    ['主题', undefined],
    ['organisation', undefined],
  ])('to %j is %j', (word, expected) => expect(nearest(word, keys)).toBe(expected));
});

test('a long value is shortened between characters', () => {
  expect(shown('𠮷'.repeat(41))).toBe(`${'𠮷'.repeat(39)}…`);
  expect(shown('𠮷'.repeat(40))).toBe('𠮷'.repeat(40));
  expect(shown(['甲', 1])).toBe('["甲",1]');
});

/** Parameters that say what is known, not what was found. */
const isShown = (key: string, value: unknown): unknown => (/^(?:known|options|detail)$/.test(key) ? undefined : value);

/** All that is told of a text below the first line of its file. */
const toldOf =
  (schema: typeof frontMatter | typeof site | typeof glossaryFile) =>
  (text: string): string[] =>
    readYaml(text, schema, { file: 'content/news/2016/04/a.mdx', linesBefore: 1 }).problems.map(
      ({ code, line, column, params, edit }) =>
        [`${code} ${line}:${column}`, JSON.stringify(params, isShown), edit && JSON.stringify(edit)]
          .filter(Boolean)
          .join(' '),
    );

/** The line and the column of what stands in a front matter, below the first line of its file. */
const placed = (text: string, path: (string | number)[]): string => {
  const { line, column } = readYaml(text, frontMatter, { file: 'a.mdx', linesBefore: 1 }).placeOf(path);
  return `${line}:${column}`;
};

test.each(
  boundsOf('yaml', {
    article: (text: string) => toldOf(frontMatter)(`title: 甲\ndate: 2016-04-18\n${text}`),
    front: toldOf(frontMatter),
    site: (text: string) => toldOf(site)(`title: 甲\nurl: https://a.example\n${text}`),
    glossary: toldOf(glossaryFile),
    placed,
  }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));

test('a file of its own is told where its lines stand', () => {
  const { problems, placeOf } = readYaml('title: 甲\nurl: 乙', site, { file: 'site.yaml' });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 6]]);
  expect(placeOf(['url'])).toEqual({ line: 2, column: 6 });
});

test('two versions of a file are told before all else, but for front matter', () => {
  const text = '<<<<<<< HEAD\ntitle: 甲\n=======\ntitle: 乙\n>>>>>>> b\n';
  const reading = readYaml(text, site, { file: 'site.yaml' });
  expect(reading.problems.map(({ code }) => code)).toEqual(['conflict-marker']);
  expect(reading.value).toBeUndefined();
  expect(reading.placeOf(['title'])).toEqual({ line: 1, column: 1 });
  expect(readYaml(text, site, { file: 'a.mdx', linesBefore: 1 }).problems.map(({ code }) => code)).not.toContain(
    'conflict-marker',
  );
});
