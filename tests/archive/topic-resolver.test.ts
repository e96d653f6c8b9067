import { describe, expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { topicResolver } from '../../src/archive/topic-resolver.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';

const glossary = {
  ...emptyGlossary(),
  names: [{ hans: '李乾', hant: '李乾', aliases: ['乾叔'], slug: 'li-qian' }],
  places: [{ hans: '台州', hant: '台州', aliases: [] }],
};
const mention = topicResolver(glossary, makeConverters('tw', glossary));

describe('a mention', () => {
  test('in either script is one topic', () => {
    const hans = mention('source', '中华工商时报', 'zh-Hans');
    expect(hans).toEqual({
      kind: 'source',
      key: '中华工商时报',
      hant: '中華工商時報',
      slug: 'zhong-hua-gong-shang-shi-bao',
    });
    expect(mention('source', '中華工商時報', 'zh-Hant')).toEqual(hans);
  });

  test('under any name of the glossary is one topic, at the address that it gives', () => {
    for (const script of ['zh-Hans', 'zh-Hant'] as const)
      for (const name of ['李乾', '乾叔'])
        expect(mention('person', name, script)).toEqual({
          kind: 'person',
          key: '李乾',
          hant: '李乾',
          slug: 'li-qian',
          fixed: true,
        });
    expect(mention('place', '台州', 'zh-Hans').hant).toBe('台州');
  });
});

test('an entry of the glossary is known by its Traditional form, from whichever list, with the plain address where it gives none', () => {
  const lists = {
    names: [{ hans: '范里', hant: '范里', aliases: [] }],
    places: [{ hans: '丰里', hant: '豐里', aliases: ['老丰'] }],
    terms: [{ hans: '面会', hant: '面會', aliases: [], slug: 'mian' }],
  };
  const find = topicResolver(lists, makeConverters('tw', emptyGlossary()));
  for (const name of ['豐里', '老丰'])
    expect(find('place', name, 'zh-Hant')).toEqual({ kind: 'place', key: '丰里', hant: '豐里', slug: 'feng-li' });
  expect(find('tag', '面會', 'zh-Hant')).toMatchObject({ key: '面会', slug: 'mian', fixed: true });
  expect(find('person', '范里', 'zh-Hans')).toMatchObject({ hant: '范里' });
  // Made once.
  expect(find('tag', '面會', 'zh-Hant')).toBe(find('tag', '面會', 'zh-Hant'));
  expect(find('organisation', '面會', 'zh-Hant')).toMatchObject({ kind: 'organisation' });
});

test('kinds are apart, though their names are one', () => {
  const [person, place] = [mention('person', '台州', 'zh-Hans'), mention('place', '台州', 'zh-Hans')];
  expect([person.kind, place.kind]).toEqual(['person', 'place']);
});

test('a name that one script shares with the other is read in the script of its article', () => {
  // 后 is a surname or an empress in Traditional, and also the Simplified form of 後.
  expect(mention('person', '后羿', 'zh-Hant')).toMatchObject({ key: '后羿', hant: '后羿' });
  expect(mention('tag', '头发', 'zh-Hans')).toMatchObject({ key: '头发', hant: '頭髮' });
  expect(mention('tag', '頭髮', 'zh-Hant')).toMatchObject({ key: '头发', hant: '頭髮' });
});

test('a person is called by surname and given name, and the 里 of a place is a lane', () => {
  expect(mention('person', '于发', 'zh-Hans').hant).toBe('于發');
  expect(mention('place', '承兴里', 'zh-Hans').hant).toBe('承興里');
  expect(mention('person', '徐乾', 'zh-Hant').key).toBe('徐乾');
});
