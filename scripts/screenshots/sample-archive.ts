/** A small archive as an editor has it on an ordinary day: articles, old pages that were just imported, changes to publish. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { importPages } from '../../src/import/run/run.ts';

/** The article that is opened for writing. */
export const openPath = 'news/2026/10/chong-yang-cha-hui.mdx';

const settings = `title: 甬江商会会刊
url: https://news.example.org
publisher: 甬江商会
description: 甬江商会的新闻档案
script: zh-Hans
categories:
  - { id: news, title: 商会动态 }
  - { id: members, title: 会员风采 }
  - { id: charity, title: 公益慈善 }
`;

const articles: Record<string, string> = {
  [openPath]: `---
title: 商会举办重阳茶会
date: 2026-10-18
category: news
people: [陈松年, 李乾]
places: [余姚]
---

重阳节前，商会在余姚举办茶会，八十多位老会员到场。会长陈松年主持，干事们端茶送水，后院里摆了三十张桌子。

## 一、老会员谈往事

八十五岁的李乾头发花白，说起当年办面粉厂的事，大家都听得出神。

<Figure src="/images/tea.jpg" alt="后院里的茶桌，老会员们围坐说话" caption="茶会现场" credit="周明" />

## 二、捐赠

| 会员 | 捐赠 |
| --- | --- |
| 甬江面粉厂 | 图书三百册 |
| 松年茶庄 | 茶叶五十斤 |

散会时，大家约好来年再聚。
`,
  'news/2026/09/zhu-xue.mdx': `---\ntitle: 助学金发放，四十名学生受助\ndate: 2026-09-03\ncategory: charity\n---\n\n开学前，商会向四十名学生发放助学金，每人三千元。\n`,
  'news/2026/08/zou-fang.mdx': `---\ntitle: 走访会员企业\ndate: 2026-08-21\ncategory: members\n---\n\n秘书处走访了五家会员企业，了解经营情况。\n`,
  'news/2026/07/nian-hui-chou-bei.mdx': `---\ntitle: 年会筹备会召开\ndate: 2026-07-30\ncategory: news\ndraft: true\n---\n\n筹备会定下了年会的日期和地点。\n`,
  'glossary/names.yaml': '- { hans: 李乾, hant: 李乾, note: 乾读 qián，不是干 }\n- { hans: 陈松年, hant: 陳松年 }\n',
  'glossary/places.yaml': '- { hans: 余姚, hant: 餘姚 }\n',
  'glossary/terms.yaml': '- { hans: 面粉厂, hant: 麵粉廠, aliases: [面厂] }\n',
};

/** Pages of an old site, with what such pages have: a lost character, no date, a name that is no author. */
const oldPages: Record<string, string> = {
  'show-1021.html': `<html><head><meta charset="utf-8"><title>商会换届大会 - 甬江商会</title></head><body><div class="nav">首页 | 动态 | 会员</div><h1>商会换届大会</h1><p class="info">发布时间：2012-03-05　来源：甬江日报　作者：admin</p><p>三月四日，商会举行换届大会，选出新一届理事会，各位代\uFFFD一致通过了章程。</p><p>会长在会上讲话，感谢各位会员多年来的支持，并介绍今后三年的打算：办好会刊，走访会员，资助学生。</p><p>大会后，代表们参观了会员企业\uFFFD江面粉厂。</p></body></html>`,
  'show-1022.html': `<html><head><meta charset="utf-8"><title>春游 - 甬江商会</title></head><body><div class="nav">首页 | 动态 | 会员</div><h1>会员春游</h1><p>4月12日，商会组织会员到植物园春游，七十多人参加。大家中午在园里聚餐，下午四点返回。</p><p>这是商会恢复活动以来人数最多的一次，老会员们说，希望每年都办。</p><p>（张文）</p></body></html>`,
  'show-1023.html': `<html><head><meta charset="utf-8"><title>甬江商会</title></head><body><div class="nav">首页 | 动态 | 会员</div><p>商会昨天向山区小学捐赠图书三百册、课桌五十套，校长代表师生向商会致谢，学生们唱了歌。</p><p>捐赠由面粉厂和茶庄共同出资，十位会员随车把图书送到学校。</p></body></html>`,
};

const git = (cwd: string, ...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=甬江商会', '-c', 'user.email=office@example.org', ...args], { cwd });

/** Writes the archive, imports the old pages, and leaves some of it to be published. @param dir an empty folder */
export async function sampleArchive(dir: string): Promise<string> {
  const content = join(dir, 'content');
  const put = (folder: string, path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put(content, 'site.yaml', settings);
  for (const [path, text] of Object.entries(articles)) put(content, path, text);
  mkdirSync(join(content, 'images'), { recursive: true });
  await sharp({ create: { width: 1200, height: 675, channels: 3, background: '#8a6f4e' } })
    .composite([{ input: Buffer.from(teaTables), top: 0, left: 0 }])
    .jpeg({ quality: 80 })
    .toFile(join(content, 'images/tea.jpg'));
  git(content, 'init', '--quiet', '--initial-branch=main');
  git(content, 'add', '-A');
  git(content, 'commit', '--quiet', '-m', '开始');
  put(content, openPath, articles[openPath]!.replace('八十多位', '九十多位'));
  for (const [path, text] of Object.entries(oldPages)) put(join(dir, 'old'), path, text);
  await importPages({ files: [join(dir, 'old')], out: content, today: '2026-11-26' });
  return content;
}

/** Tables with tea: the photograph of the sample. */
const teaTables = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="260" fill="#c9d6c3"/><rect y="240" width="1200" height="435" fill="#a98d68"/>${Array.from(
  { length: 12 },
  (_, i) =>
    `<g transform="translate(${120 + (i % 4) * 290 + (i > 3 && i < 8 ? 70 : 0)} ${330 + Math.floor(i / 4) * 120})"><ellipse rx="95" ry="32" fill="#5a3d25"/><ellipse rx="95" ry="32" cy="-8" fill="#7b5737"/><circle cx="-30" cy="-14" r="9" fill="#f4efe2"/><circle cx="28" cy="-12" r="9" fill="#f4efe2"/></g>`,
).join('')}</svg>`;
