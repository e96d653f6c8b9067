/** A site of the past: a template, sibling pages, and what each page says. */
import iconv from 'iconv-lite';
import { type Story, storyOf, traditionalOf } from './story.ts';

/** What a person reads on a page. A field that is `undefined` is not asked. */
export interface Truth {
  title: string | null;
  date: string | null;
  source: string | null;
  author: string | null | undefined;
  editor: string | null | undefined;
  paragraphs: string[];
}

/** A page as it was saved, and its truth. */
export interface TemplatePage {
  name: string;
  bytes: Uint8Array;
  truth: Truth;
}

/** What a template gets: the story, its neighbours, its place among the siblings. */
export interface Setting {
  story: Story;
  index: number;
  /** Titles of other articles of the site: what its lists of latest and hot news hold. */
  others: string[];
  /** Of `YYYY-MM-DD`. */
  parts: { year: number; month: number; day: number };
}

/** What a template makes of it. Fields that the page does not print are named in `without`; `truth` overrides. */
export interface Made {
  html: string;
  without?: ('title' | 'date' | 'source' | 'author' | 'editor')[];
  truth?: Partial<Truth>;
}

/** A template of some system. */
export interface Template {
  name: string;
  encoding: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le';
  traditional?: boolean;
  extension?: string;
  make: (setting: Setting) => Made;
}

const siblings = 4;

/** The sibling pages of a template. @param number the template's place, so that no two share their stories */
export function pagesOf(template: Template, number: number): TemplatePage[] {
  return Array.from({ length: siblings }, (_, index) => {
    const story = storyOf(number * siblings + index + number, template.traditional);
    const others = Array.from(
      { length: 12 },
      (_, at) => storyOf(300 + number * 20 + ((at + index) % 14), template.traditional).title,
    );
    const [year, month, day] = story.date.split('-').map(Number) as [number, number, number];
    const { html, without = [], truth } = template.make({ story, index, others, parts: { year, month, day } });
    const { title, date, source, author, editor, paragraphs } = story;
    const whole: Truth = { title, date, source, author, editor, paragraphs };
    for (const field of without) whole[field] = null;
    return {
      name: `${template.name}-${index}.${template.extension ?? 'html'}`,
      bytes: iconv.encode(html, template.encoding, { addBOM: template.encoding === 'utf-16le' }),
      truth: { ...whole, ...truth },
    };
  });
}

const sections =
  '首页 商会概况 会长致辞 组织机构 商会章程 理事名录 商会动态 会员风采 行业资讯 政策法规 招商引资 经贸合作 海外联谊 公益慈善 青年委员会 妇女委员会 法律服务 会员服务 入会申请 下载中心 图片新闻 视频新闻 专题报道 通知公告 会刊电子版 历史沿革 名人榜 企业名录 产品展示 供求信息 人才招聘 展会信息 商务考察 市场分析 统计数据 友好商会 友情链接 留言板 联系我们 网站地图'.split(
    ' ',
  );

/** A menu of some links, drawn from the usual names of sections. */
export function menu(count: number, { traditional = false, open = '<li>', close = '</li>' } = {}): string {
  return Array.from({ length: count }, (_, index) => {
    const name = `${sections[index % sections.length]}${index >= sections.length ? Math.floor(index / sections.length) + 1 : ''}`;
    return `${open}<a href="/list/${index}.html">${traditional ? traditionalOf(name) : name}</a>${close}`;
  }).join('');
}

/** A list of links to other articles. */
export const listOf = (titles: string[], count: number, open = '<li>', close = '</li>'): string =>
  titles
    .slice(0, count)
    .map((title, index) => `${open}<a href="/news/${index + 100}.html" title="${title}">${title}</a>${close}`)
    .join('\n');

/** Paragraphs, each in a tag. */
export const tagged = (paragraphs: string[], open: string, close: string): string =>
  paragraphs.map((text) => `${open}${text}${close}`).join('\n');

const digits = '〇一二三四五六七八九';

/** A date in Chinese numerals. @example inNumerals(2008, 3, 16) // '二〇〇八年三月十六日' */
export function inNumerals(year: number, month: number, day: number): string {
  const small = (value: number): string =>
    value <= 10
      ? value === 10
        ? '十'
        : digits[value]!
      : `${value < 20 ? '' : digits[Math.floor(value / 10)]}十${value % 10 ? digits[value % 10] : ''}`;
  return `${[...String(year)].map((digit) => digits[Number(digit)]).join('')}年${small(month)}月${small(day)}日`;
}

/** @example pad(3) // '03' */
export const pad = (value: number): string => String(value).padStart(2, '0');
