import { describe, expect, it } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { questionReader } from '../../../src/search/client/question.ts';
import { commonStretches, needlesOf } from '../../../src/search/client/show.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';

it.each([
  ['2016年年会捐款', '2014年度会员,年会收到捐款', ['年会', '捐款']],
  ['2016年年会', '2016年的年会', ['2016年', '年会']],
  ['资助学生', '受资助', ['资助']],
  ['月球', '会员', []],
  ['会员联合会', '会员和联合会', ['联合会', '会员']],
  ['会', '年会', ['会']],
  ['会', '年', []],
])('of %s there stands in %s: %j', (run, text, stretches) => expect(commonStretches(run, text)).toEqual(stretches));

describe('what is marked of a query', () => {
  const canonicalise = makeCanonicalise(new Map());
  const needles = async (query: string, whole: string) => {
    const { needles: all, missing } = await needlesOf(query, { whole, date: '2016-04-18' }, canonicalise, async () => {
      return questionReader(canonicalise);
    });
    return { needles: [...new Set(all)], missing };
  };

  it('is each word as it stands, or as it is read', async () => {
    expect(await needles('年会 商会', '商会的年会')).toEqual({ needles: ['年会', '商会'], missing: [] });
    expect(await needles('百分之五', '增长5%')).toEqual({ needles: ['5%'], missing: [] });
  });

  it('is each part of a word whose parts stand apart, where all of them stand', async () => {
    expect(await needles('汝州，商会', '汝州的商会')).toEqual({ needles: ['汝州', '商会'], missing: [] });
    expect((await needles('汝州，商会', '汝州的人')).needles).toEqual(['汝州']);
  });

  it('is what stands of a word that does not; the rest is missing, once', async () => {
    expect(await needles('年会捐款', '年会上')).toEqual({ needles: ['年会'], missing: ['捐款'] });
    expect((await needles('捐款 捐款', '年会上')).missing).toEqual(['捐款']);
  });

  it('misses a date where an article neither was published then nor says so', async () => {
    for (const served of ['2016年4月18日', '2016-04', '2016年的年会', '民国105年'])
      expect((await needles(served, '年会')).missing, served).toEqual([]);
    expect(await needles('2015年的年会', '年会')).toEqual({ needles: ['年会'], missing: ['2015年'] });
    expect((await needles('2016-04-18', '2016年4月,1804')).needles).toEqual([]);
    expect((await needles('2016年的年会', '2016年在年会')).needles).toEqual(['2016年', '年会']);
    expect((await needles('2015年和捐款', '2015年的年会')).missing).toEqual(['捐款']);
  });

  it('is missing in the words of the reader', async () => {
    const traditional = makeCanonicalise(equivalentCharacters());
    const { missing } = await needlesOf('資助貧困學生', { whole: '年会', date: '' }, traditional, async () =>
      questionReader(traditional),
    );
    expect(missing).toEqual(['資助', '貧困', '學生']);
    expect((await needles('捐款三百万元', '捐款')).missing.join('')).toContain('三百万');
  });
});
