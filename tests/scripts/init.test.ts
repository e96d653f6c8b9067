/** What `init` asks a person at a terminal. */
import { afterEach, expect, test, vi } from 'vitest';
import { askAll, chamberOf } from '../../scripts/init/answers.ts';
import { WrongUse } from '../../scripts/options.ts';
import { speak } from '../../src/content/speak.ts';
import type { Sentence } from '../../src/i18n/sentence.ts';

afterEach(() => vi.restoreAllMocks());

const say = (sentence: Sentence): string => speak(sentence, 'zh-Hans');

/** The chamber that somebody made who typed these lines, and what the terminal showed. */
async function typed(...lines: string[]) {
  const shown: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => shown.push(String(text)) > 0);
  const answers = (async function* () {
    yield* lines;
  })();
  return { chamber: chamberOf(await askAll({}, answers, say)), shown: shown.join('') };
}

test('an empty line takes what usually is', async () => {
  const { chamber } = await typed('江畔商会会刊', 'https://news.example.org/', '', '', '', '');
  expect(chamber).toMatchObject({
    url: 'https://news.example.org',
    script: 'zh-Hans',
    region: 'tw',
    hosts: ['github'],
  });
  expect(chamber.categories.map(({ id }) => id)).toContain('chamber-news');
});

test('an answer that cannot be used is asked for again, and the answers before it stay', async () => {
  const { chamber, shown } = await typed(
    '江畔商会会刊',
    'news.example.org',
    'https://news.example.org/a',
    'simplified',
    'zh-Hant',
    '',
    'a=甲、a=乙',
    '换届',
    'my server',
    'nginx、docker',
  );
  expect(chamber).toEqual({
    title: '江畔商会会刊',
    url: 'https://news.example.org',
    base: '/a/',
    script: 'zh-Hant',
    region: 'tw',
    categories: [{ id: 'huan-jie', title: '换届' }],
    hosts: ['nginx', 'docker'],
  });
  expect(shown).toContain('以 https:// 开头：news.example.org');
});

test('answers that end before the questions make no archive', async () => {
  await expect(typed('江畔商会会刊', 'news.example.org')).rejects.toThrow(WrongUse);
});
