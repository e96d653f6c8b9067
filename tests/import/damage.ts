/** Legacy pages made from clean articles: chrome around them, metadata in many forms, damage inside, any encoding. */
import iconv from 'iconv-lite';
import type { GeneratedArticle } from '../../scripts/bench/generate.ts';
import type { Random } from '../../scripts/bench/random.ts';
import { drawDamage, type Mangled, mangle } from './mangle.ts';

/** A page as a site would have saved it, and what is true of it. */
export interface DamagedPage {
  name: string;
  bytes: Uint8Array;
  encoding: string;
  /** What the importer should find. */
  title: string;
  date: string;
  source: string;
  paragraphs: string[];
  /** The paragraphs as they stand on the page. */
  damaged: string[];
  glosses: number;
  straddled: number;
}

/** Brackets that an author wrote and that must stay. */
const asides = ['加入WTO（世贸）之后，', '位于睢(suī)县的', '在香港(HK)设立的', '“的(de)”字的用法，'];

type Frame = (page: { title: string; date: string; source: string; body: string[] }, random: Random) => string;

const slashed = (date: string): string => date.replace(/-0?/g, '/');
const spelt = (date: string): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

const frames: Record<string, Frame> = {
  text: ({ title, date, source, body }) =>
    [title, `来源：${source} 发布时间：${date} 浏览次数：128`, '', ...body.map((line) => `　　${line}`)].join('\n'),
  chrome: ({ title, date, source, body }, random) =>
    [
      '您好，欢迎访问江城商会网！',
      '首页 | 商会动态 | 会员风采 | 政策法规 | 联系我们',
      '当前位置：首页 > 商会动态 > 正文',
      title,
      `日期：${slashed(date)}　来源：${source}　点击：${random.between(1, 900)}次`,
      ...body.map((line) => `　　${line}`),
      '【打印】【关闭】',
      '上一篇：没有了',
      '下一篇：商会召开座谈会',
      'Copyright © 2012 江城商会 版权所有 ICP备12345678号',
    ].join('\n'),
  tables: ({ title, date, source, body }, random) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}-江城商会网</title></head><body><table width="980"><tr><td colspan="2"><a href="/">首页</a> <a href="/a">商会动态</a> <a href="/b">会员风采</a></td></tr><tr><td width="200"><a href="/1">商会章程</a><br><a href="/2">入会须知</a></td><td><p align="center"><b>${title}</b></p><p align="center">来源：${source} 发布时间：${spelt(date)} 点击数：${random.between(1, 900)}</p><p>${body.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line}`).join('<br>')}</p></td></tr><tr><td colspan="2">版权所有 江城商会 地址：江城市中山路1号 电话：0555-1234567</td></tr></table></body></html>`,
  divs: ({ title, date, source, body }) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_商会动态_江城商会</title></head><body><div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/news">商会动态</a></li></ul></div><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/news">商会动态</a></div><div class="main"><h1>${title}</h1><div class="info"><span>发布日期：${date}</span><span>　来源：${source}</span></div><div class="content">${body.map((line) => `<p>　　${line}</p>`).join('\n')}</div><div class="pages"><a href="/8">上一篇：会员大会召开</a><a href="/9">下一篇：新春团拜</a></div></div><div class="side"><h3>热门新闻</h3><ul><li><a href="/3">商会换届</a></li><li><a href="/4">捐资助学</a></li></ul></div><div class="footer">Copyright 2019 江城商会 All Rights Reserved</div></body></html>`,
};

/** Names of the page layouts. */
export const layouts = Object.keys(frames);

/** Makes one page. Traditional articles of GBK sites are mangled; the others get other encodings. */
export function damagePage(article: GeneratedArticle, number: number, random: Random): DamagedPage {
  const layout = layouts[number % layouts.length]!;
  const traditional = article.script === 'zh-Hant';
  const encoding =
    layout === 'tables'
      ? 'gbk'
      : traditional
        ? random.pick(['utf-8', 'gb18030', 'utf-16le'])
        : random.pick(['utf-8', 'gb18030', 'gbk']);
  const paragraphs = article.body.split('\n\n');
  if (!traditional && random.chance(0.3)) paragraphs[0] = `${random.pick(asides)}${paragraphs[0]}`;
  const damage = traditional ? drawDamage(random, article.body) : undefined;
  const mangled = paragraphs.map(
    (text): Mangled => (damage ? mangle(text, damage) : { text, glosses: 0, straddled: 0 }),
  );
  const text = frames[layout]!(
    { title: article.title, date: article.date, source: article.source, body: mangled.map(({ text }) => text) },
    random,
  );
  const marked = encoding === 'utf-16le' ? `\uFEFF${text}` : text;
  return {
    name: `${article.id}.${layout === 'tables' || layout === 'divs' ? 'html' : 'txt'}`,
    bytes: iconv.encode(marked, encoding),
    encoding,
    title: article.title,
    date: article.date,
    source: article.source,
    paragraphs,
    damaged: mangled.map(({ text }) => text),
    glosses: mangled.reduce((sum, { glosses }) => sum + glosses, 0),
    straddled: mangled.reduce((sum, { straddled }) => sum + straddled, 0),
  };
}
