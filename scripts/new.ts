/** `npm run new -- "标题" [--content DIR]`: a new article in the right folder, with today's date. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readSite } from '../src/archive/site.ts';
import { monthOf, today, yearOf } from '../src/core/date.ts';
import { slugOf } from '../src/core/slug.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

const usage = 'npm run new -- "标题" [--content DIR]';

/** Writes a template and says where; never over an article that is there. */
export const run = (args: string[]): Promise<number> =>
  command(async () => {
    const { values, positionals } = readOptions(
      args,
      { content: { type: 'string', default: 'content' } },
      usage,
      'names',
    );
    const title = positionals.join(' ').replace(/\s+/g, ' ').trim();
    if (!title) throw new WrongUse(`请写上标题。\nA title is needed.\n用法 Usage: ${usage}`);
    mustBeFolder(values.content);
    const contentDir = resolve(values.content);
    const { site } = readSite(contentDir);
    const date = today();
    const folder = join(contentDir, 'news', yearOf(date), monthOf(date));
    const name = slugOf(title);
    let path = join(folder, `${name}.mdx`);
    for (let i = 2; existsSync(path); i++) path = join(folder, `${name}-${i}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, template(title, date, site?.categories.map(({ id, title: label }) => `${id} ${label}`) ?? []));
    const shown = relative(process.cwd(), path);
    console.log(
      `已新建 ${shown}。写好后用 npm run check 查错；不再是草稿时删去 draft 一行。\nMade ${shown}. Check it with npm run check; delete the draft line when it is ready.`,
    );
    return exitCodes.ok;
  });

const template = (title: string, date: string, categories: readonly string[]): string =>
  `---
${stringify({ title }).trim()}
date: ${date}
draft: true
# 去掉行首的 # 即可启用 · remove the # to use a line
${categories.length > 0 ? `# category: ${categories[0]!.split(' ')[0]}   # ${categories.join('、')}\n` : ''}# source: { name: 来源, url: https://… }
# credits: [{ role: reporter, name: 姓名 }, { role: editor, name: 姓名 }]
# summary: 一两句话的摘要
# tags: [主题]
# people: [姓名]
# places: [地名]
# organisations: [机构]
# eventDate: ${date}
# image: { src: /images/文件名.jpg, alt: 图上有什么, caption: 图说, credit: 摄影者 }
---

正文从这里开始。段落之间空一行。
`;
