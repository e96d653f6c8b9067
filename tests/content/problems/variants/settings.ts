/** What every branch of a sentence about settings, glossary and what stands beside an article is told with. */
import type { Variants } from './variants.ts';

export const variantsOfSettings: Variants = {
  'category-twice': [
    { id: '会员', of: 'title' },
    { id: 'members' },
    { id: 'members', first: '会员', title: '会员动态', better: 'members-2' },
  ],
  'setting-exchanged': [
    { key: 'icp', found: '浙公网安备33010002000001号', other: 'police' },
    { key: 'icp', found: '浙公网安备33010002000001号', other: 'police', exchanged: '浙ICP备20160418号' },
    { key: 'icp', found: '浙公网安备33010002000001号', other: 'police', there: '浙公网安备33010002000002号' },
    { key: 'icp', found: '甲 乙', lines: ['icp: 甲', 'police: 乙'] },
  ],
  'url-path': [
    { url: 'https://a.org/b.html', origin: 'https://a.org', base: '/', taken: false },
    { url: 'https://a.org/b/', origin: 'https://a.org', base: '/b/', taken: true },
    { url: 'https://a.org/b/', origin: 'https://a.org', base: '/b/', taken: false },
  ],
  'local-site': [{ url: 'http://localhost/' }, { url: 'http://localhost/news/2016/04/a/', better: '/news/2016/04/a/' }],
  'glossary-contradiction': [
    { hans: '陈发', other: 'names.yaml:2' },
    { hans: '陈发', other: 'names.yaml:2', hant: '陳發', before: '陳發' },
    { hans: '陈发', other: 'names.yaml:2', hant: '陳發', before: '陳髮' },
  ],
  'glossary-length': [
    { hans: '发', hant: '髮', single: true },
    { hans: '李乾元', hant: '李乾', better: '李乾元' },
    { hans: '李乾元', hant: '李乾' },
  ],
  'glossary-unconverted': [
    { hant: '张发', characters: '张、发', better: '張發' },
    { hant: '张发', characters: '张、发', better: '张发' },
    { hant: '张发', characters: '张、发' },
  ],
  'unknown-glossary-file': [
    { known: ['names.yaml', 'places.yaml'] },
    { known: ['names.yaml'], better: 'names.yaml' },
    { known: ['names.yaml'], better: 'names.yaml', table: true },
  ],
  'unknown-article': [
    { name: '汝州商人返乡', isTitle: true, better: 'ruzhou' },
    { name: 'ruzhu', better: 'ruzhou' },
    { name: 'ruzhou', several: ['2016/04/ruzhou', '2017/05/ruzhou'] },
    { name: 'nothing' },
  ],
  'lone-parallel': [{ main: 'a.mdx' }, { main: 'a.mdx', near: 'b.zh-hant.mdx' }],
  'shared-key': [
    { key: 'date', main: 'a.mdx' },
    { key: 'date', main: 'a.mdx', here: '2016-04-18', there: undefined },
    { key: 'date', main: 'a.mdx', here: '2016-04-18', there: '2016-04-19' },
  ],
  'parallel-figures': [
    { figures: '60', others: '' },
    { figures: '', others: '60' },
  ],
  'conversion-side': [
    { word: '发', side: 'hant', written: '髮' },
    { word: '髮', side: 'hans', written: '发' },
  ],
  'review-open': [{ kind: 'lost-char', quote: '敢闯敢〓', suggestions: ['干', '于'] }, { kind: 'some-kind' }],
};
