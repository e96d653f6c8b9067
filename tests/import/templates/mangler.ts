/** Sites drawn at random: how their pages are built, how long their menus are, and what is broken in them. */
import type { Random } from '../../../scripts/bench/random.ts';
import { listOf, type Made, menu, pad, type Setting, type Template, tagged } from './site.ts';

interface Style {
  links: number;
  tables: boolean;
  heading: string;
  wrap: [string, string];
  date: (year: number, month: number, day: number) => string;
  declares: boolean;
  aside: boolean;
  shared: boolean;
  break: 'none' | 'early-end' | 'no-body' | 'unclosed' | 'nested' | 'cut-head';
}

const shared = '活动在大家的合影留念中落下帷幕。';

function styleOf(random: Random): Style {
  return {
    links: random.between(5, 200),
    tables: random.chance(0.4),
    heading: random.pick(['h1', 'h2', 'div class="bt"', 'p align=center', 'font size=5']),
    wrap: random.pick([
      ['<p>', '</p>'],
      ['<p>　　', ''],
      ['<div>', '</div>'],
      ['　　', '<br>'],
      ['<section><span>', '</span></section>'],
    ]),
    date: random.pick([
      (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`,
      (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
      (year: number, month: number, day: number) => `${year}/${month}/${day} 10:20:30`,
    ]),
    declares: random.chance(0.5),
    aside: random.chance(0.6),
    shared: random.chance(0.4),
    break: random.pick(['none', 'none', 'early-end', 'no-body', 'unclosed', 'nested', 'cut-head'] as const),
  };
}

/** A template of a random site. */
export function randomTemplate(random: Random, number: number): Template {
  const style = styleOf(random);
  const traditional = random.chance(0.3);
  const lengths = Array.from({ length: 4 }, () => random.between(1, 20));
  return {
    name: `site-${number}`,
    encoding: random.pick(traditional ? ['utf-8', 'utf-8', 'utf-16le'] : ['utf-8', 'gb18030']),
    traditional,
    make: (setting) => make(style, setting, lengths[setting.index % lengths.length]!),
  };
}

function make(style: Style, { story, others, parts }: Setting, length: number): Made {
  const paragraphs = [...story.paragraphs];
  // A longer report adds paragraphs of its own, each with its number: no two are alike.
  while (paragraphs.length < length)
    paragraphs.push(
      `第${paragraphs.length}组的会员在讨论时提到，${story.title.slice(0, 6)}一事已经准备了${paragraphs.length + 3}个月，大家都盼着早日办成。`,
    );
  const body = paragraphs.slice(0, Math.max(1, length));
  if (style.shared) body.push(shared);
  const [tag = 'h1'] = style.heading.split(' ');
  const info = `发布时间：${style.date(parts.year, parts.month, parts.day)}　来源：${story.source}`;
  const text = tagged(body, ...style.wrap);
  const main = `<${style.heading}>${story.title}</${tag}><div class="xx">${info}</div><div class="nr">${text}</div>`;
  const cells = `<table width=900><tr><td width=200>${listOf(others, 6, '<p>', '</p>')}</td><td>${main}</td></tr></table>`;
  const nav = `<div class="dh">${menu(style.links, { open: '<span>', close: '</span>' })}</div>`;
  const aside = style.aside ? `<div class="yb"><b>热门文章</b><ul>${listOf(others.slice(3), 8)}</ul></div>` : '';
  const foot = '<div class="db">版权所有 海宁总商会 地址：海宁市文苑路8号 电话：0573-1234567</div>';
  const head = `<head><meta charset="utf-8"><title>${style.declares ? `${story.title}_海宁总商会` : '海宁总商会'}</title></head>`;
  return {
    html: broken(style, head, `${nav}${style.tables ? cells : `<div class="zt">${main}</div>`}`, `${aside}${foot}`),
    without: ['author', 'editor'],
    truth: { paragraphs: body },
  };
}

function broken({ break: kind }: Style, head: string, main: string, rest: string): string {
  switch (kind) {
    case 'early-end':
      return `<html>${head}<body><div>欢迎访问海宁总商会网站</div></body></html>${main}${rest}`;
    case 'no-body':
      return `${head}${main}${rest}`;
    case 'unclosed':
      return `<html>${head}<body>${`${main}${rest}`.replace(/<\/(?:div|td|tr|span|section)>/g, '')}`;
    case 'nested':
      return `<html>${head}<body>${'<div>'.repeat(1000)}${main}${'</div>'.repeat(990)}${rest}</body></html>`;
    case 'cut-head':
      return `${head.replace('</head>', '')}${main}${rest}`;
    default:
      return `<html>${head}<body>${main}${rest}</body></html>`;
  }
}
