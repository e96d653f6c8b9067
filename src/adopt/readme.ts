/** The README of an archive's repository: for its editors, in the archive's own script. */
import { speak } from '../content/speak.ts';
import { type Template, zh } from '../i18n/sentence.ts';
import type { Chamber } from './chamber.ts';
import { hosts } from './hosts.ts';

/** What each command is for, in the order in which editors come to need them. */
const rows: readonly [command: string, meaning: Template][] = [
  ['desk', zh`在自己电脑的网页里导入、核对、写稿、发布`],
  ['dev', zh`预览：保存即刷新，草稿也看得到`],
  ['new', zh`新建一篇文章：npm run new -- "标题"`],
  ['import', zh`导入旧网页、Word、PDF、表格：npm run import -- 文件夹`],
  ['check', zh`查错：在哪里，是什么，怎么改`],
  ['build', zh`建站，放进 dist/`],
  ['verify', zh`核对建好的网站：npm run verify -- dist`],
  ['convert', zh`看一段话怎么转换：npm run convert -- --to zh-Hant --explain`],
  ['rollback', zh`网站退回上一次发布的样子`],
  ['upgrade', zh`换成新版的程序`],
];

/** @param commands that the program has, by their names @example readme(chamber, ['dev', 'new']) */
export function readme({ title, script, hosts: chosen }: Chamber, commands: readonly string[]): string {
  const say = (template: Template): string => speak({ zh: template, en: '' }, script);
  const table = rows.filter(([name]) => commands.includes(name));
  return [
    `# ${title}`,
    say(zh`这里是会刊的全部文章和设置。网站由会刊程序（huikan）建成，程序不在这里，package.json 写着用哪一版。`),
    `## ${say(zh`头一次`)}`,
    say(zh`装好 Node（20 或更新，nodejs.org/zh-cn），在这个文件夹里运行：`),
    '```sh\nnpm ci\nnpm start\n```',
    say(zh`浏览器打开 http://127.0.0.1:4321 就是网站。以后只要 npm start。`),
    `## ${say(zh`文件`)}`,
    [
      `- \`content/site.yaml\`${say(zh`：名称、网址、栏目、导航`)}`,
      `- \`content/news/${say(zh`年/月/名称`)}.mdx\`${say(zh`：文章；日期不全的放 news/年/ 或 news/undated/`)}`,
      `- \`content/pages/\`${say(zh`：关于、联系等页`)}`,
      `- \`content/exhibits/\`${say(zh`：专题，选几篇文章串起来`)}`,
      `- \`content/images/\`${say(zh`：图片；文章里写 /images/文件名。供下载的放 content/files/`)}`,
      `- \`content/glossary/\`${say(zh`：人名、地名、术语，简繁各怎么写`)}`,
      `- \`public/\`${say(zh`：图标等原样发布的文件`)}`,
    ].join('\n'),
    `## ${say(zh`命令`)}`,
    [
      `| ${say(zh`命令`)} | ${say(zh`做什么`)} |`,
      '|---|---|',
      ...table.map(([name, meaning]) => `| \`npm run ${name}\` | ${say(meaning)} |`),
    ].join('\n'),
    say(zh`选项写在 -- 之后；每个命令都认 --help。`),
    `## ${say(zh`写一篇`)}`,
    [
      say(zh`1. npm run new -- "汝州商人返乡办厂"，文件建在今年今月的文件夹里。`),
      say(zh`2. 写正文：段落之间空一行，小标题写 ## ，图片写 ![图上有什么](/images/文件名.jpg)。`),
      say(zh`3. npm run check，照它说的改，直到没有错误。`),
      say(zh`4. 删去 draft: true 那一行，提交，推送。`),
    ].join('\n'),
    say(zh`另一种字的版本由程序转换。有一处转错，写 ${'`<Zh hans="里" hant="裡" />`'}；总是转错的，写进词汇表。`),
    `## ${say(zh`发布`)}`,
    chosen.map((name) => `- ${say(hosts[name].steps.zh)}`).join('\n'),
    ...(commands.includes('hosting') ? [say(zh`换别的主机：npx huikan hosting 名称。`)] : []),
    say(zh`换网址：改 site.yaml 的 url 或 base，把原来的完整网址写进 formerly，旧链接就会跳过来。`),
    ...(commands.includes('upgrade')
      ? [
          `## ${say(zh`升级`)}`,
          say(
            zh`npx huikan upgrade 新版的文件或网址。它先说新版改了什么、这份档案会受什么影响，再改设置；不动文章的正文。`,
          ),
        ]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}
