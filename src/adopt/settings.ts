/** `content/site.yaml` of a new archive: every setting with a remark, in the archive's own script. */
import { stringify } from 'yaml';
import { speak } from '../content/speak.ts';
import { type Template, zh } from '../i18n/sentence.ts';
import { type Chamber, timeZoneOf } from './chamber.ts';

/** A value as YAML writes it on one line. */
const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** @param version of the program that the settings are written for */
export function settingsFile(chamber: Chamber, version: string): string {
  const say = (template: Template): string => speak({ zh: template, en: '' }, chamber.script);
  const remark = (template: Template): string => `\n# ${say(template)}`;
  const item = (title: string, href: string): string => `  - title: ${scalar(title)}\n    href: ${href}`;
  const { title, url, base, publisher, script, region, categories } = chamber;
  return [
    `# ${say(zh`网站设置。改过之后运行 npm run check；# 之后是说明，不会出现在网站上。`)}`,
    remark(zh`写这份设置时的程序版本；npx huikan upgrade 会改它，不用手改。`),
    `huikan: ${version}`,
    remark(zh`会刊的名称，在每页的顶部。`),
    `title: ${scalar(title)}`,
    remark(zh`网站的网址，后面不带路径。`),
    `url: ${scalar(url)}`,
    remark(zh`网站在这个网址下的哪个文件夹；没有就是 /。`),
    `base: ${base}`,
    remark(zh`换了网址或文件夹，把原来的完整网址留在这里，旧链接就会跳过来：[https://old.example.org/news/]`),
    'formerly: []',
    remark(zh`主办单位，在页脚和引用格式里。`),
    `publisher: ${scalar(publisher ?? title)}`,
    remark(zh`用得上的去掉行首的 #。icp 是备案号，中国内地的网站必须有；report 是读者报错字的信箱。`),
    `# description: ${say(zh`一句话说说这份会刊`)}`,
    `# icp: ${say(zh`浙ICP备00000000号-1`)}`,
    `# address: ${say(zh`地址`)}`,
    '# telephone: 0571-00000000',
    '# email: office@example.org',
    '# report: office@example.org',
    remark(zh`文章所用的字：zh-Hans 简体，zh-Hant 繁体。繁体版依台湾（tw）还是香港（hk）的习惯。`),
    `script: ${script}`,
    `traditional: ${region}`,
    remark(zh`“今天”是哪里的今天。`),
    `timeZone: ${timeZoneOf(chamber)}`,
    remark(zh`栏目。id 在网址里，定下之后不要改；title 是读者看到的。`),
    categories.length > 0 ? 'categories:' : 'categories: []',
    ...categories.map((one) => `  - id: ${one.id}\n    title: ${scalar(one.title)}`),
    remark(zh`导航，自左至右。`),
    'navigation:',
    item(say(zh`首页`), '/'),
    ...categories.slice(0, 3).map((one) => item(one.title, `/category/${one.id}/`)),
    item(say(zh`往期`), '/archive/'),
    item(say(zh`关于`), '/about/'),
    remark(zh`没有图的文章，转发时配一张印着标题的图。`),
    'shareImages: false',
    '',
  ].join('\n');
}
