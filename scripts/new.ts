/** `npm run new -- "标题" [--content DIR]`: a new article in the right folder, with today's date. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readSite } from '../src/archive/site.ts';
import { speak } from '../src/content/speak.ts';
import { today } from '../src/core/date.ts';
import { folderOf } from '../src/core/edtf.ts';
import { slugOf } from '../src/core/slug.ts';
import { messages } from '../src/i18n/messages.ts';
import { type Sentence, zh } from '../src/i18n/sentence.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

/** Writes a template and says where; never over an article that is there. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    const { values, positionals } = readOptions(
      args,
      { content: { type: 'string', default: 'content' } },
      'new',
      'names',
    );
    const title = positionals.join(' ').replace(/\s+/g, ' ').trim();
    if (!title) throw new WrongUse(messages.titleMissing, 'new');
    mustBeFolder(values.content);
    const contentDir = resolve(values.content);
    const { site } = readSite(contentDir);
    const date = today(new Date(), site?.timeZone);
    const folder = join(contentDir, 'news', folderOf(date));
    const name = slugOf(title);
    let path = join(folder, `${name}.mdx`);
    for (let i = 2; existsSync(path); i++) path = join(folder, `${name}-${i}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    const categories = site?.categories.map(({ id, title: label }) => `${id} ${label}`) ?? [];
    writeFileSync(path, speak(template(title, date, categories), site?.script ?? 'zh-Hans'));
    const shown = relative(process.cwd(), path);
    console.log(say(messages.made(shown)));
    return exitCodes.ok;
  });

/** The template, in the archive's own script: it becomes an article. */
function template(title: string, date: string, categories: readonly string[]): Sentence {
  const front = stringify({ title }).trim();
  const category = categories[0] ? `# category: ${categories[0].split(' ')[0]}   # ${categories.join('、')}\n` : '';
  return {
    zh: zh`---
${front}
date: ${date}
draft: true
# 去掉行首的 # 即可启用
${category}# source: { name: 来源, url: https://… }
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
`,
    en: '',
  };
}
