import { describe, expect, test } from 'vitest';
import { approximate, type Content } from '../../../src/search/client/approximate.ts';
import { gap, titleEnd, titlePlaces } from '../../../src/search/terms.ts';
import { postingsOf, sourceOf } from './paper-source.ts';

/** An article's places as text: its title in the first of them, its body behind. */
const article = (title: string, body = ''): string =>
  `${title}${titleEnd}`.padEnd(titlePlaces, String.fromCharCode(gap)) + body;
const search = async (all: readonly string[], content: Partial<Content> | string) => {
  const wanted = typeof content === 'string' ? { runs: [content] } : content;
  return approximate(sourceOf(all), { runs: [], whole: [], synonyms: async () => [], ...wanted });
};
const found = async (all: readonly string[], content: Partial<Content> | string) =>
  (await search(all, content)).map(({ article: number }) => number);
const filler = Array.from({ length: 20 }, (_, i) => article(`题${i}`, '无关的话'));

describe('a day', () => {
  const all = [article('甲', '换届，2016年4月18日'), article('乙', '2016年4月8日，换届，18日'), ...filler];
  /** How many terms are asked for. */
  async function asked(run: string): Promise<{ terms: number; first: number | undefined }> {
    const source = sourceOf(all);
    let terms = 0;
    const postings: typeof source.postings = (key) => {
      terms++;
      return source.postings(key);
    };
    const content: Content = { runs: [run], whole: [], synonyms: async () => [] };
    const [one] = await approximate({ ...source, postings }, content);
    return { terms, first: one?.article };
  }

  test('is asked for as one term where it stands somewhere', async () => {
    // The pairs before it and into it, the day, and none within it.
    expect(await asked('换届于2016年4月18日')).toEqual({ terms: 4, first: 0 });
  });

  test('is asked for by its pairs where it stands nowhere', async () => {
    const { terms, first } = await asked('2016年4月19日');
    expect(terms).toBeGreaterThan(9);
    expect(first).toBeDefined();
  });
});

describe('articles that share a part of a query', () => {
  test('come with those first that share more', async () => {
    const all = [article('甲', '汝州的事'), article('乙', '汝州商会的事'), ...filler];
    expect(await found(all, '汝州商会')).toEqual([1, 0]);
  });

  test('come with those first in whose title it stands', async () => {
    const all = [article('甲', '汝州商人'), article('汝州商人', '乙'), ...filler];
    const [first, second] = await search(all, '汝州商人来访');
    expect([first, second].map((one) => [one!.article, one!.isInTitle])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  test('come with those first in which its pairs follow one another', async () => {
    const all = [article('甲', '汝州，中间有许多别的话，州商'), article('乙', '汝州商，中间有许多别的话'), ...filler];
    expect(await found(all, '汝州商')).toEqual([1, 0]);
  });

  test('as near to one another, come with those first in which the pairs stand in the query’s order', async () => {
    // 汝州 and 州商 overlap in the second alone; neither stands nearer.
    const all = [article('甲', '州商汝州'), article('乙', '汝州商汝州'.slice(0, 4)), ...filler];
    const [first, second] = await search(all, '汝州商');
    expect([first!.article, second!.article]).toEqual([1, 0]);
    expect(first!.score / second!.score).toBeGreaterThan(1.2);
  });

  test('need such an order once: what else they hold of the pairs takes nothing from it', async () => {
    const all = [article('甲', '州商，汝州，汝州'), article('乙', '汝州商，汝州，'), ...filler];
    expect((await found(all, '汝州商'))[0]).toBe(1);
  });

  test('come the newest first where they are equal', async () => {
    const all = [...filler.slice(0, 3), article('甲', '汝州'), article('乙', '汝州'), ...filler];
    expect(await found(all, '汝州商会')).toEqual([4, 3]);
  });

  test('are none where nothing is shared', async () => {
    expect(await found(filler, '汝州商会')).toEqual([]);
    expect(await found([], '汝州商会')).toEqual([]);
    expect(await found(filler, {})).toEqual([]);
  });
});

test('rare terms count more than common ones', async () => {
  const common = Array.from({ length: 15 }, () => article('题', '会员大会'));
  const all = [article('甲', '会员'), article('乙', '汝州'), ...common, ...filler];
  expect((await found(all, '汝州会员'))[0]).toBe(1);
});

test('words that are wholes are terms, too', async () => {
  const all = [article('甲', 'wto'), ...filler];
  expect(await found(all, { whole: [postingsOf(all, 'wto')] })).toEqual([0]);
});

describe('words of the same meaning', () => {
  test('are asked for where the query’s own say little', async () => {
    const all = [article('甲', '捐款'), ...filler];
    let asked = 0;
    const synonyms = async () => {
      asked++;
      return [postingsOf(all, '捐款')];
    };
    expect(await found(all, { runs: ['捐赠'], synonyms })).toEqual([0]);
    expect(asked).toBe(1);
  });

  test('are not asked for where the query stands', async () => {
    const all = [article('甲', '捐赠'), ...filler];
    const synonyms = async () => {
      throw new Error('not asked for');
    };
    expect(await found(all, { runs: ['捐赠'], synonyms })).toEqual([0]);
  });
});
