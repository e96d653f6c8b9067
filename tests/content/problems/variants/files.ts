/** What every branch of a sentence about files and addresses is told with, where an example shows one of them. */
import type { FrontMatterFault } from '../../../../src/content/problems/files.ts';
import type { Variants } from './variants.ts';

const faults: FrontMatterFault[] = ['coded', 'blank', 'toml', 'json', 'open', 'above', 'glued', 'unclosed'];
const endings = ['docx', 'XLSX', 'ppt', 'pdf', 'htm', 'mp4', 'mp3', 'zip', 'dwg'];
const keys = ['title', 'date'];
const head = { lines: ['title: 汝州'], end: 2, last: '作者：黄萍' };

export const variantsOfFiles: Variants = {
  'control-character': ['U+000B', 'U+000C', 'U+000D', 'U+0007'].map((character) => ({ character })),
  'no-front-matter': [
    ...faults.map((found) => ({
      keys,
      found,
      line: '汝州商人返乡办厂的第一年，四百人回到这里，会长致辞，各位理事到会祝贺',
    })),
    { keys, found: 'fence', line: '---' },
    { keys, found: 'fence', line: '－－－' },
    { keys, found: 'none', line: '## 汝州' },
    { keys: ['title'], found: 'none', line: '# 汝州' },
    { keys, found: 'none', line: '汝州 # 返乡' },
    { keys, found: 'toml', line: '+++', head },
    { keys, found: 'toml', line: '+++', head: { ...head, left: ['weight', 'slug'] } },
    { keys, found: 'json', line: '{', head },
    { keys: ['title'], found: 'none', line: '汝州', head },
  ],
  'no-settings': [{}, { found: 'sites.yaml' }],
  'unknown-category': [
    { category: 'memberz', known: ['members'], better: 'members' },
    { category: 'memberz', known: ['members'], better: 'members', section: '会员动态' },
    { category: 'trade', known: ['members', 'people'] },
    { category: 'trade', known: [] },
  ],
  'unknown-folder': [
    { folder: 'new', near: 'news', isThere: true, better: 'content/news/2016/04/a.mdx', known: ['news'] },
    { folder: 'new', near: 'news', known: ['news', 'images'] },
    { folder: '2016', known: ['news', 'images'], better: 'news/2016/04/a.mdx' },
    { folder: 'other', known: ['news', 'images'] },
  ],
  'unreadable-image': (['empty', 'cut', 'unknown', 'damaged'] as const).map((reason) => ({ reason })),
  'wrong-folder': [
    { date: '2016-04-18', folder: '2016/05', path: 'news/2016/04/a.mdx' },
    { date: '2061-04-18', folder: '2016/04', path: 'news/2061/04/a.mdx', better: '2016-04-18' },
  ],
  'misplaced-file': [
    {},
    { better: 'news/2016/04/a.mdx', why: 'republic' },
    { settings: true },
    { hidden: true },
    { hidden: true, better: 'news/2016/04/a.mdx' },
    { language: 'en', better: 'a-en.mdx' },
    { language: 'en' },
    { reserved: 'search' },
    { reserved: 'search', better: 'about.mdx' },
    { leftover: true },
    { copy: true },
    { picture: 'a.jpg' },
    ...endings.map((document) => ({ document })),
    ...endings.map((other) => ({ other })),
    ...(['text', 'ending', 'name', 'folder', 'script'] as const).map((why) => ({ why, better: 'news/2016/04/a.mdx' })),
    { better: 'news/2016/04/a.mdx' },
  ],
  'broken-link': [
    { address: '/zh-hant/exhibits/', bare: '/exhibits/' },
    { address: '/zh-hans/news/2016/04/a/', better: '/news/2016/04/a/' },
    { address: '/zh-hant/news/2016/04/a/', better: '/news/2016/04/a/' },
    { address: '/zh-hans/news/2016/04/b/', better: '/news/2016/04/a/' },
    { address: '/news/zh-hans/a/', better: '/news/a/' },
    { address: '/nothing/' },
  ],
  'early-fence': [{ found: 'summary: 四百人返乡。' }, { found: 'summary: 四百人返乡。', below: true }],
  'second-front-matter': [
    { from: 5, to: 8, more: [] },
    { from: 5, to: 8, more: ['tags: [招商]'] },
    { from: 5, to: 8, more: [], title: '返乡' },
  ],
  'dead-link': [{ address: '/files/Charter.PDF', better: '/files/charter.pdf' }, { address: '/files/none.pdf' }],
  'missing-image': [
    { address: '/images/b.JPG', better: '/images/b.jpg' },
    { address: '/images/b.heic', format: 'HEIC' },
    { address: '/images/b.c.heic', format: 'HEIC', better: '/images/b.c.jpg' },
    { address: '/images/b.jpg' },
  ],
  'missing-original': [{ address: '/images/B.jpg', better: '/images/b.jpg' }, { address: '/images/b.jpg' }],
  'image-address': ['images/a.jpg', 'C:/a.jpg', 'a', 'a.webp', 'a.c', 'a.jpeg2'].map((address) => ({ address })),
  'relative-address': [
    { address: 'a.assets/b.png', better: '/images/b.png', move: 'images' },
    { address: 'files/a.pdf', better: '/files/a.pdf' },
    { address: '见附件' },
    { address: 'a/b' },
    { address: 'a.b' },
  ],
  'unsafe-link': [{ scheme: 'data:' }, { scheme: 'ftp:' }],
};
