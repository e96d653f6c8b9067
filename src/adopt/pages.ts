/** The first files of an archive's content, in its own script: pages of the chamber's own and an empty glossary. */
import { stringify } from 'yaml';
import { speak } from '../content/speak.ts';
import { type Template, zh } from '../i18n/sentence.ts';
import type { Chamber } from './chamber.ts';

/** Paths from the repository. */
export function contentFiles({ title, publisher, script }: Chamber): Record<string, string> {
  const say = (template: Template): string => speak({ zh: template, en: '' }, script);
  const page = (heading: Template, body: Template): string =>
    `---\n${stringify({ title: say(heading) }, { lineWidth: 0 })}---\n\n${say(body)}\n`;
  const glossary = (what: Template, example: string): string =>
    `# ${say(what)}\n# ${say(zh`hans 是简体写法，hant 是繁体写法，相同也都写；转换、搜索和专页都用这张表。例：`)}\n# ${example}\n`;
  return {
    'content/pages/about.mdx': page(
      zh`关于`,
      zh`《${escaped(title)}》${publisher ? zh`由${escaped(publisher)}编辑，` : ''}收录历年的新闻，有简体、繁体两版，可按日期、栏目、人物、地点与来源查阅。`,
    ),
    'content/glossary/names.yaml': glossary(zh`人名。`, '- { hans: 李乾, hant: 李乾 }'),
    'content/glossary/places.yaml': glossary(zh`地名。`, '- { hans: 余姚, hant: 餘姚 }'),
    'content/glossary/terms.yaml': glossary(zh`机构与术语。`, '- { hans: 金发科技, hant: 金發科技 }'),
    'content/news/.gitkeep': '',
    'content/images/.gitkeep': '',
  };
}

/** A name as Markdown and MDX print it. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]#|~]/g, '\\$&').replaceAll('<', '&lt;');
