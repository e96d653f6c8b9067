/** What to do about a key that nobody knows. */
import { list, type Template, zh } from '../../i18n/sentence.ts';
import { fileNameKeys, needlessKeys } from './key-names.ts';

/** Keys that articles have, and pages have not. */
const ofArticles = new Set([
  'date',
  'tags',
  'credits',
  'category',
  'source',
  'draft',
  'people',
  'places',
  'summary',
  'image',
]);

/** What to do about a key that nobody knows. */
export function keyCure(key: string, near: string | undefined, known: readonly string[]): readonly [Template, string] {
  const name = key.toLowerCase();
  const [, inner, value] = /^(\w+):(.+)$/.exec(key) ?? [];
  if (inner && value) return [zh`冒号后空一格：${inner}: ${value}`, `put a space after the colon: ${inner}: ${value}`];
  const [, equalled, is] = /^(\w+)\s*[=＝]\s*(.+)$/.exec(key) ?? [];
  if (equalled && is && known.includes(equalled))
    return [zh`等号写成冒号，其后空一格：${equalled}: ${is}`, `write a colon and a space for =: ${equalled}: ${is}`];
  if (!near && known.includes('title') && fileNameKeys.has(name))
    return [zh`删去这一行：文章的网址就是它的文件名`, "delete the line: an article's address is the name of its file"];
  if (!near && known.includes('title') && (needlessKeys.has(name) || /^typora-/.test(name)))
    return [zh`删去这一行，这里用不到它`, 'delete the line, nothing here needs it'];
  if (!near && ofArticles.has(name) && known.includes('title') && !known.includes('tags'))
    return [zh`删去这一行：这种页没有“${key}”`, `delete the line: pages of this kind have no "${key}"`];
  if (!near && known.includes('hans'))
    return [
      zh`删去它：给编辑看的话写 note: …；人名、地名、用语各在 names.yaml、places.yaml、terms.yaml`,
      'delete it: what editors should know is note: …; people, places and terms stand in names.yaml, places.yaml and terms.yaml',
    ];
  if (!near)
    return [
      zh`用不到就删去它；可用的键：${list(known)}`,
      `delete it where nothing needs it; known keys: ${known.join(', ')}`,
    ];
  if (near === 'corrections' && /^(?:updated|lastmod|modified)/.test(name))
    return [
      zh`删去这一行：修改的日子不印；要告诉读者更正了什么，写 ${keyExamples.corrections!}`,
      `delete the line, the day of a change is not printed; to tell readers what was mended, write ${keyExamples.corrections}`,
    ];
  const example = keyExamples[near];
  return example
    ? [zh`是否应为“${near}”？例：${example}`, `did you mean "${near}"? e.g. ${example}`]
    : [zh`是否应为“${near}”？`, `did you mean "${near}"?`];
}

/**
 * What to do about a key that says what another one says.
 * @param better the line that holds both, where they can be one @param same whether both have one value @param within braces, or an item
 * @param near the key that both mean
 */
export const twinCure = (
  twin: string,
  better: string | undefined,
  { same = false, within = false, near = twin } = {},
): readonly [Template, string] =>
  same
    ? [zh`“${twin}”已经说了同样的：删去这一行`, `"${twin}" says the same already: delete this line`]
    : better
      ? [
          zh`并进“${twin}”那一行，写成 ${better}，删去这一行`,
          `put it into the line "${twin}", as ${better}, and delete this line`,
        ]
      : within
        ? [zh`“${twin}”已经说了这一项：只留对的一个`, `"${twin}" says this already: keep the one that is right`]
        : [
            zh`“${twin}”已经说了这一项：两行只留对的一行，写成 ${near}: …`,
            `"${twin}" says this already: keep the line that is right, as ${near}: …, and delete the other`,
          ];

/** Keys whose values are more than a word. */
export const keyExamples: Readonly<Record<string, string>> = {
  credits: 'credits: [{ role: reporter, name: 黄萍 }]',
  image: 'image: { src: /images/a.jpg, alt: 会场全景 }',
  tags: 'tags: [招商, 引资]',
  legacy: 'legacy: { urls: [/news/24_595.html] }',
  corrections: 'corrections: [{ date: 更正的日期, text: 更正了什么 }]',
  draft: 'draft: true',
  source: 'source: { name: 中华工商时报, url: https://example.org/ }',
  withdrawn: 'withdrawn: { date: 撤下的日期, reason: 撤下的原因 }',
  rights: 'rights: { statement: https://rightsstatements.org/vocab/InC/1.0/, holder: 权利人的名称 }',
  originals: 'originals: [/images/a.jpg]',
  coordinates: 'coordinates: { latitude: 30.04, longitude: 121.15 }',
  conversion: 'conversion: { keep: [李乾] }',
  review: 'review: [{ kind: 要核对什么, quote: 文中的话 }]',
  repairs: 'repairs: [{ kind: half-converted, from: 關于, to: 關於, count: 3 }]',
  verification: 'verification: { baidu: codeva-abc123 }',
  sections: 'sections: { 会员动态: members }',
  archives: 'archives: [{ title: 那个网站的名称, url: https://www.example.org }]',
  navigation: 'navigation: [{ title: 往期, href: /archive/ }]',
  timeline: 'timeline: [{ date: "1923", text: 会所奠基 }]',
  categories: 'categories: [{ id: members, title: 会员风采 }]',
};
