/** Problems of site.yaml that its schema cannot see. */
import { list, zh } from '../../i18n/sentence.ts';
import { said, warning } from './define.ts';

/** The kinds of problem of settings. */
export const settingsProblems = {
  'navigation-twice': warning<{ title: string; first: string; href: string }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before:
        'title: Huikan\nurl: https://www.example.org\nnavigation: [{ title: Past, href: /archive/ }, { title: Find, href: /archive/ }]\n',
      after:
        'title: Huikan\nurl: https://www.example.org\nnavigation: [{ title: Past, href: /archive/ }, { title: Find, href: /search/ }]\n',
    },
    ({ title, first, href }) =>
      said(
        [
          zh`导航的“${title}”与“${first}”是同一个地址：${href}`,
          `"${title}" and "${first}" of the navigation lead to one address: ${href}`,
        ],
        [
          zh`给“${title}”写它自己那一页的地址；没有，就删去其中一项`,
          `write the address of its own page for "${title}", or delete one of them`,
        ],
      ),
  ),
  'category-twice': warning<{ id: string; of?: 'title'; first?: string; title?: string; better?: string }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before:
        'title: Huikan\nurl: https://www.example.org\ncategories: [{ id: members, title: A }, { id: members, title: B }]\n',
      after:
        'title: Huikan\nurl: https://www.example.org\ncategories: [{ id: members, title: A }, { id: trade, title: B }]\n',
    },
    ({ id, of, first, title, better }) =>
      of
        ? said(
            [
              zh`两个栏目都叫 ${id}，读者分不出来`,
              `two categories are called ${id}, and readers cannot tell them apart`,
            ],
            [zh`给其中一个换个 title，或并成一个`, 'give one of them another title, or make them one'],
          )
        : said(
            [
              zh`两个栏目的 id 都是 ${id}，只有一个会用上`,
              `two categories have the id ${id}, and only one of them is used`,
            ],
            first && title && better
              ? [
                  zh`“${first}”已用了 ${id}：给“${title}”另起一个，如 id: ${better}`,
                  `"${first}" has ${id}: give "${title}" one of its own, e.g. id: ${better}`,
                ]
              : [zh`给其中一个换个 id`, 'give one of them another id'],
          ),
  ),
  'formerly-now': warning<{ address: string }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before: 'title: Huikan\nurl: https://www.example.org\nformerly: [https://www.example.org/]\n',
      after: 'title: Huikan\nurl: https://www.example.org\nformerly: [https://old.example.org/]\n',
    },
    ({ address }) =>
      said(
        [zh`formerly 里的 ${address} 就是现在的网址`, `${address} in formerly is the present address`],
        [
          zh`写搬家以前的网址；没有搬过的，删去这一行`,
          'write the address that the site had before; where it never moved, delete the line',
        ],
      ),
  ),
  'url-path': warning<{ url: string; origin: string; base: string; taken: boolean }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before: 'title: Huikan\nurl: https://www.example.org/huikan/\n',
      after: 'title: Huikan\nurl: https://www.example.org\nbase: /huikan/\n',
    },
    ({ url, origin, base, taken }) =>
      said(
        base === '/'
          ? [zh`url 后面带着网页的名字：${url}`, `url has the name of a page behind it: ${url}`]
          : [zh`url 后面带着文件夹：${url}`, `url has a folder behind it: ${url}`],
        base === '/'
          ? [zh`写成 url: ${origin}`, `write url: ${origin}`]
          : taken
            ? [
                zh`写成 url: ${origin}，文件夹另写一行 base: ${base}`,
                `write url: ${origin}, and on a line of its own base: ${base}`,
              ]
            : [
                zh`写成 url: ${origin}；文件夹以 base: 的为准，这里的不会用上`,
                `write url: ${origin}; the folder is that of base:, and this one is not used`,
              ],
      ),
  ),
  'setting-exchanged': warning<{
    key: string;
    found: string;
    /** The key that takes such a value. */
    other?: string;
    /** What stands there, and belongs here. */
    exchanged?: string;
    /** What stands there, and belongs there. */
    there?: string;
    /** The lines of a value that is two. */
    lines?: readonly string[];
  }>(
    { in: 'site.yaml', before: 'police: 浙ICP备20160418号', after: 'icp: 浙ICP备20160418号' },
    ({ key, found, other = '', exchanged, there, lines }) =>
      lines
        ? said(
            [zh`${key} 里写了两个备案号：${found}`, `${key} holds two numbers: ${found}`],
            [zh`分成两行写：${list(lines, ' ⏎ ')}`, `write two lines: ${lines.join(' ⏎ ')}`],
          )
        : said(
            [zh`${key} 里写的是 ${other} 的值：${found}`, `${key} holds what belongs into ${other}: ${found}`],
            exchanged
              ? [
                  zh`与 ${other} 那一行互换：写成 ${key}: ${exchanged} ⏎ ${other}: ${found}`,
                  `exchange it with the line of ${other}: write ${key}: ${exchanged} ⏎ ${other}: ${found}`,
                ]
              : there
                ? [
                    zh`${other} 已经写了 ${there}：核对后只留一处，删去这一行`,
                    `${other} says ${there} already: keep the one that is right, and delete this line`,
                  ]
                : [zh`写成 ${other}: ${found}`, `write ${other}: ${found}`],
          ),
  ),
  'local-site': warning<{ url: string; better?: string }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before: 'title: Huikan\nurl: http://localhost:4321\n',
      after: 'title: Huikan\nurl: https://www.example.org\n',
    },
    ({ url, better }) =>
      said(
        [zh`${url} 是自己的电脑，读者打不开`, `${url} is one's own computer, which readers cannot reach`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [
              zh`写网站公开的网址，如 https://www.example.org`,
              "write the site's public address, e.g. https://www.example.org",
            ],
      ),
  ),
};
