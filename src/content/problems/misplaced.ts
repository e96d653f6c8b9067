/** Files that stand where nothing is published from: which kind of file it is, and where it belongs. A table. */
import { type Template, words, zh } from '../../i18n/sentence.ts';
import { error, type Said, said } from './define.ts';

/** What is known of a file that cannot stand where it does. */
export interface Misplaced {
  /** Where it belongs. */
  better?: string;
  /** Why it is none of the files that are read: its ending, its name, or the folder that it stands in. */
  why?: 'text' | 'ending' | 'name' | 'folder' | 'republic' | 'script';
  /** The ending of a document that is no article. */
  document?: string;
  /** The ending of a file of sound, film or anything else. */
  other?: string;
  copy?: true;
  leftover?: true;
  picture?: string;
  reserved?: string;
  /** Settings by the name of another program, which nothing reads. */
  settings?: true;
  /** Its name, or its folder's, begins with a full stop. */
  hidden?: true;
  /** The end of its name, for a language in which there is no edition. */
  language?: string;
}

/** What people call files by their endings. */
const kinds: readonly (readonly [endings: RegExp, zh: string, en: string])[] = [
  [/^(?:docx?|wps|rtf|odt)$/i, 'Word 一类的文件', 'a document of a word processor'],
  [/^(?:xlsx?|et|csv)$/i, 'Excel 一类的表格', 'a spreadsheet'],
  [/^(?:pptx?|dps)$/i, '幻灯片', 'a file of slides'],
  [/^pdf$/i, 'PDF', 'a PDF'],
  [/^html?$/i, '网页', 'a web page'],
  [/^(?:mp4|mov|avi|wmv|mkv|flv|m4v|webm)$/i, '影片', 'a film'],
  [/^(?:mp3|wav|m4a|wma|amr|ogg|flac)$/i, '录音', 'a recording'],
  [/^(?:zip|rar|7z|tar|gz)$/i, '压缩包', 'a packed file'],
];
const kindOf = (ending: string): [Template, string] => {
  const [, name, english] = kinds.find(([endings]) => endings.test(ending)) ?? [];
  return name && english ? [words(name), english] : [zh`.${ending} 文件`, `a file .${ending}`];
};

/** What is wrong with a text that has a place. */
const whys: Readonly<Record<NonNullable<Misplaced['why']>, readonly [Template, string]>> = {
  text: [
    zh`文件名末尾多了 .txt，不会当作文章读`,
    'the name of the file ends in .txt, and it is not read as an article',
  ],
  ending: [zh`文章的扩展名是 .mdx，这个文件不会读`, 'articles end in .mdx, and this file is not read'],
  name: [
    zh`文件名只能用小写字母、数字和连字号，这个文件不会读`,
    'names of files have lower-case letters, digits and hyphens alone, and this file is not read',
  ],
  folder: [zh`这篇放错了文件夹，不会出现在网站上`, 'this text stands in a folder from which it is not published'],
  republic: [
    zh`文件夹写的是民国年，这里用公元，这篇不会出现在网站上`,
    'the folder counts the years of the Republic, and this text is not published from it',
  ],
  script: [
    zh`另一种字的文件以 .zh-hant.mdx 或 .zh-hans.mdx 结尾，这个文件不会读`,
    'a text in the other script ends in .zh-hant.mdx or .zh-hans.mdx, and this file is not read',
  ],
};

/** A text that is to be renamed or moved. */
const moved = (better: string, why: NonNullable<Misplaced['why']>): Said =>
  said(
    whys[why],
    why === 'text'
      ? [
          zh`改名为 ${better}（看不见 .txt 的，先在资源管理器的“查看”里勾上“文件扩展名”）`,
          `rename it to ${better} (where .txt is not shown, tick "File name extensions" in the Explorer's View first)`,
        ]
      : why === 'folder' || why === 'republic'
        ? [zh`移到 ${better}`, `move it to ${better}`]
        : [zh`改名为 ${better}`, `rename it to ${better}`],
  );

/** Files that are no text: documents, films, pictures. */
function noText({ document, other, picture }: Misplaced): Said | undefined {
  if (picture)
    return said(
      [
        zh`图片不能与文章放在一起，它不会出现在网站上`,
        'a picture cannot stand among articles, and would not be published',
      ],
      [
        zh`移到 content/images/，文章里写 ![图上有什么](/images/${picture})`,
        `move it to content/images/, and write ![what it shows](/images/${picture}) in the article`,
      ],
    );
  const [name, english] = kindOf(document ?? other ?? '');
  if (document)
    return said(
      [zh`${name}不是文章，放在这里不会出现在网站上`, `${english} is no article, and would not be published from here`],
      [
        zh`要刊登的用 npm run import 导入；给读者下载的放进 content/files/`,
        'what is to be an article is brought in with npm run import; what readers may download goes into content/files/',
      ],
    );
  return other
    ? said(
        [
          zh`${name}不是文章，放在这里不会出现在网站上`,
          `${english} is no article, and would not be published from here`,
        ],
        [
          zh`给读者下载的放进 content/files/，文章里写 <File src="/files/…" name="…" />；用不到就删去`,
          'what readers may download goes into content/files/, with <File src="/files/…" name="…" /> in the article; delete it where nothing needs it',
        ],
      )
    : undefined;
}

/** Files of other programs and copies, and names that are taken. */
function noneOfOurs({ settings, hidden, language, better, reserved, leftover, copy }: Misplaced): Said | undefined {
  if (settings)
    return said(
      [zh`这个文件里的设定不会读`, 'the settings of this file are not read'],
      [
        zh`设定只从 site.yaml 读：把要留的各行移过去，删去这个文件`,
        'settings are read from site.yaml alone: move the lines that you need there, and delete this file',
      ],
    );
  if (hidden)
    return said(
      [
        zh`名称以点开头的文件和文件夹是隐藏的，这一篇不会读`,
        'files and folders whose names begin with a full stop are hidden, and this text is not read',
      ],
      better
        ? [
            zh`要刊登，改名为 ${better}；不登的移出 content/`,
            `to publish it, rename it to ${better}; else move it out of content/`,
          ]
        : [
            zh`要刊登，给它一个不以点开头的名称，如 ruzhou.mdx；不登的移出 content/`,
            'to publish it, give it a name without the full stop, e.g. ruzhou.mdx; else move it out of content/',
          ],
    );
  if (language && better)
    return said(
      [zh`没有 ${language} 版，这个文件不会读`, `there is no edition in ${language}, and this file is not read`],
      [
        zh`会刊只有简体、繁体两版：译文要登就另成一篇，改名为 ${better}；不登就移出 content/`,
        `make it an article of its own, ${better}, or move it out of content/`,
      ],
    );
  if (reserved)
    return said(
      [
        zh`${reserved} 是网站自己的一页，这个文件不会用上`,
        `${reserved} is a page of the site itself, and this file is not used`,
      ],
      [zh`换一个文件名，如 ${better ?? 'chamber.mdx'}`, `give the file another name, e.g. ${better ?? 'chamber.mdx'}`],
    );
  if (leftover)
    return said(
      [zh`这是编辑器、Word、git 或电脑自己留下的文件`, 'this was left by an editor, Word, git or the computer'],
      [zh`看过没有要留的，删去它`, 'see that it holds nothing you need, and delete it'],
    );
  return copy
    ? said(
        [zh`看名字是另存的副本，不会出现在网站上`, 'by its name it is a copy, and would not be published'],
        [
          zh`与原来的一份比对，把要留的并进那一份，删去这一份`,
          'compare it with the original, put what is to stay into that, and delete this',
        ],
      )
    : undefined;
}

/** The kind of problem of files in a place where they are nothing. */
export const misplacedProblems = {
  'misplaced-file': error<Misplaced>(
    { in: 'path', before: 'news/2016/4/ruzhou.mdx', after: 'news/2016/04/ruzhou.mdx' },
    (found) =>
      noneOfOurs(found) ??
      noText(found) ??
      (found.better
        ? moved(found.better, found.why ?? 'folder')
        : said(
            [zh`这里不能放这个文件，它不会出现在网站上`, 'this file cannot stand here and would not be published'],
            [
              zh`文章放在 news/年/月/名称.mdx，名称只用小写字母、数字和连字号，如 news/2016/04/ruzhou.mdx；图片放在 images/`,
              'articles stand in news/YYYY/MM/name.mdx, the name in lower-case letters, digits and hyphens; pictures in images/',
            ],
          )),
  ),
};
