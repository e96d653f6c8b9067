/** How each command is used: what `--help` prints. */
import { type Sentence, type Template, zh } from './sentence.ts';

/** One command's usage. */
export interface Usage {
  /** How it is called, options among it. */
  synopsis: string;
  about: Sentence;
  /** Options that the synopsis does not explain by itself. */
  options: readonly (readonly [option: string, meaning: Sentence])[];
  examples: readonly (readonly [command: string, meaning: Sentence])[];
}

const say = (chinese: Template, en: string): Sentence => ({ zh: chinese, en });

const content = [
  '--content DIR',
  say(zh`档案的文件夹，默认 content`, "the archive's folder, content if not said"),
] as const;
const out = ['--out DIR', say(zh`发布到哪里，默认 dist`, 'where to publish, dist if not said')] as const;
const base = [
  '--base PATH',
  say(zh`网站所在的路径，如 /archive/`, "the site's path on its host, e.g. /archive/"),
] as const;
const port = [
  '--port N',
  say(zh`端口，默认 4321；0 取空着的一个`, 'port, 4321 if not said; 0 takes a free one'),
] as const;
const dist = ['--dist DIR', say(zh`建好的网站，默认 dist`, 'a built site, dist if not said')] as const;

/** `--lang`, which every command takes. */
export const languageOption = [
  '--lang LANG',
  say(
    zh`讯息的语言：zh-Hans、zh-Hant 或 en；不写则依档案的字，英文环境用英文`,
    "language of messages: zh-Hans, zh-Hant or en; if not said, the archive's script, or English in an English locale",
  ),
] as const;

/** The usage of every command. */
export const usages = {
  start: {
    synopsis: 'npm start -- [--content DIR] [--out DIR] [--base PATH] [--port N]',
    about: say(zh`建站并在本机打开服务。`, 'Builds the archive and serves it on this machine.'),
    options: [content, out, base, port],
    examples: [
      [
        'npm start',
        say(zh`建 content/，在 http://127.0.0.1:4321 打开`, 'builds content/ and serves it on http://127.0.0.1:4321'),
      ],
      ['npm start -- --port 8080', say(zh`换一个端口`, 'on another port')],
    ],
  },
  dev: {
    synopsis: 'npm run dev -- [--content DIR] [--port N]',
    about: say(
      zh`预览：保存即刷新，草稿也看得到。`,
      'A live preview: pages change as files are saved, drafts among them.',
    ),
    options: [content, port],
    examples: [['npm run dev', say(zh`预览 content/`, 'previews content/')]],
  },
  build: {
    synopsis:
      'npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--no-search] [--precompress] [--quiet]',
    about: say(zh`建站：把档案发布成静态网站。`, 'Publishes the archive as a static site.'),
    options: [
      content,
      out,
      ['--site URL', say(zh`网址，代替 site.yaml 里的 url`, 'the address, instead of url in site.yaml')],
      base,
      ['--no-search', say(zh`不建搜索`, 'without search')],
      ['--precompress', say(zh`另写 .gz 和 .br`, 'also writes each text as .gz and .br')],
      ['--quiet', say(zh`不报进度`, 'tells no progress')],
    ],
    examples: [
      ['npm run build', say(zh`把 content/ 发布到 dist/`, 'publishes content/ to dist/')],
      [
        'npm run build -- --site https://example.org --base /archive/',
        say(zh`发布到 https://example.org/archive/`, 'for https://example.org/archive/'),
      ],
    ],
  },
  new: {
    synopsis: 'npm run new -- "标题" [--content DIR]',
    about: say(
      zh`按样板新建一篇文章（草稿），日期是今天。`,
      'Makes an article from a template, a draft with the date of today.',
    ),
    options: [content],
    examples: [
      [
        'npm run new -- "汝州商人返乡办厂"',
        say(zh`名称取自拼音，可以改`, 'its name comes from pinyin and may be changed'),
      ],
    ],
  },
  check: {
    synopsis: 'npm run check -- [FILES…] [--format pretty|github|json] [--fix] [--explain CODE] [--content DIR]',
    about: say(
      zh`查错：每个问题在哪个文件、哪一行、哪一列，是什么，怎么改。`,
      'Tells everything that is wrong with the content: where, what, and how to mend it.',
    ),
    options: [
      ['FILES…', say(zh`只报这些文件或文件夹的问题`, 'tells the problems of these files and folders only')],
      [
        '--format',
        say(
          zh`pretty 给人看，github 给合并请求的批注，json 给程序`,
          'pretty for people, github for annotations, json for programs',
        ),
      ],
      content,
    ],
    examples: [
      ['npm run check', say(zh`查整座档案`, 'checks the whole archive')],
      ['npm run check -- --fix', say(zh`改好一切改法确定的`, 'mends all that has one sure cure')],
      ['npm run check -- --explain not-a-date', say(zh`一个代码是什么意思`, 'what a code means')],
      ['npm run check -- content/news/2016', say(zh`只看 2016 年的`, 'tells those of 2016 only')],
      ['npm run check -- --format json', say(zh`给别的程序读`, 'for other programs')],
    ],
  },
  import: {
    synopsis: 'npm run import -- FILES… [--out DIR] [--json] [--columns title=标题,text=内容,…] [--quiet]',
    about: say(
      zh`把旧网页、表格、WordPress 导出变成文章。`,
      'Makes articles of legacy pages, tables and WordPress exports.',
    ),
    options: [
      ['FILES…', say(zh`文件或文件夹`, 'files and folders')],
      ['--out DIR', say(zh`放进哪座档案，默认 content`, 'the archive to write into, content if not said')],
      ['--json', say(zh`只打印，不写文件`, 'prints what was read and writes nothing')],
      ['--columns', say(zh`表格的哪一列是什么`, 'which column of a table is what')],
      ['--quiet', say(zh`不报进度`, 'tells no progress')],
    ],
    examples: [
      ['npm run import -- 旧站文件夹', say(zh`导入整个文件夹`, 'imports a whole folder')],
      ['npm run import -- news.csv --columns title=标题,text=内容', say(zh`导入表格`, 'imports a table')],
    ],
  },
  convert: {
    synopsis: 'npm run convert -- --to zh-Hans|zh-Hant [--explain] [--region tw|hk] [--content DIR] < FILE',
    about: say(
      zh`把标准输入转换到标准输出，用本档案的专名表。`,
      "Converts standard input to standard output, with the archive's own glossary.",
    ),
    options: [
      ['--to', say(zh`转成哪种字`, 'the script to convert into')],
      ['--explain', say(zh`列出每一处判断`, 'lists each decision')],
      ['--region', say(zh`繁体依台湾（tw）还是香港（hk）`, 'Traditional of Taiwan (tw) or Hong Kong (hk)')],
      content,
    ],
    examples: [
      [
        'echo "李乾在皇后大道发表讲话" | npm run -s convert -- --to zh-Hant --explain',
        say(zh`看每个字怎么断的`, 'shows how each character was decided'),
      ],
    ],
  },
  init: {
    synopsis:
      'npm run init -- DIR [--title T] [--url URL] [--script zh-Hans|zh-Hant] [--region tw|hk] [--categories A,B,…] [--publisher P] [--host NAME,…] [--huikan SPEC] [--no-install]',
    about: say(
      zh`给一家商会建一座自己的档案：自己的仓库，按版本依赖本程序；没写的项目会逐一询问。`,
      "Makes a chamber's own archive, in a repository that depends on this program by version; asks for what is not said.",
    ),
    options: [
      ['DIR', say(zh`放在哪个新文件夹`, 'the new folder')],
      ['--title T', say(zh`会刊的名称`, 'the name of the archive')],
      ['--url URL', say(zh`网址；带路径就在那个文件夹里`, 'its address; a path in it is its folder on the host')],
      ['--script', say(zh`文章所用的字，默认简体`, 'the script of its articles, Simplified if not said')],
      ['--region', say(zh`繁体依台湾还是香港，默认 tw`, 'whose Traditional, tw if not said')],
      ['--categories', say(zh`栏目的名称，或 id=名称`, 'titles of categories, or id=title')],
      ['--publisher P', say(zh`主办单位，默认同名称`, 'who publishes it, the name if not said')],
      [
        '--host NAME,…',
        say(
          zh`github、cloudflare、netlify、gitlab、oss、cos、sftp、nginx、iis、docker；默认 github`,
          'github, cloudflare, netlify, gitlab, oss, cos, sftp, nginx, iis, docker; github if not said',
        ),
      ],
      [
        '--huikan SPEC',
        say(
          zh`程序从哪里来：打好的包，或 git 的网址和标签；默认把现在这一份放进 packages/`,
          'where the program comes from: a packed tarball, or the address and tag of a git repository; if not said, this one is put into packages/',
        ),
      ],
      ['--no-install', say(zh`不运行 npm install`, 'does not run npm install')],
    ],
    examples: [
      ['npm run init -- ../our-archive', say(zh`逐项询问`, 'asks for each thing')],
      [
        'npm run init -- ../our-archive --title 宁商会刊 --url https://example.org/news/ --host nginx',
        say(zh`不再询问`, 'asks nothing'),
      ],
    ],
  },
  bench: {
    synopsis:
      'npm run bench -- build|search|conversion|import [--articles 1000,10000] [--only huikan,astro,eleventy,hugo,floor] [--search] [--json]',
    about: say(zh`基准：与同类在同一次运行里并列。`, 'Benchmarks, with the figures of peers in one run.'),
    options: [],
    examples: [
      ['npm run bench -- build --articles 1000', say(zh`一千篇的档案`, 'an archive of 1,000 articles')],
      [
        'npm run bench -- conversion --text FILE… --part gsd --region hk --kinds 20 --examples 3',
        say(zh`在自己的文本上`, 'on texts of your own'),
      ],
    ],
  },
  lighthouse: {
    synopsis: 'npm run bench -- lighthouse [--dist DIR] [--base PATH] [--edition zh-hans|zh-hant] [--least 95]',
    about: say(zh`Lighthouse 给建好的网站打的分。`, "Lighthouse's scores of a built site on a phone."),
    options: [dist, base, ['--least N', say(zh`低于此分则不通过`, 'fails below this score')]],
    examples: [['npm run bench -- lighthouse', say(zh`看 dist/`, 'of dist/')]],
  },
  mutate: {
    synopsis: 'npm run mutate -- [ROOM…] [--mutants N] [--seed N] [--least PERCENT]',
    about: say(
      zh`变异测试：每次改动程序的一处，看单元测试是否发觉。`,
      'Mutation testing: changes the program at one place at a time, and tells which changes no unit test notices.',
    ),
    options: [
      ['ROOM…', say(zh`src/ 里的文件夹`, 'folders of src/')],
      ['--mutants N', say(zh`每个文件夹试几处，默认 200`, 'how many of each folder, 200 if not said')],
      ['--seed N', say(zh`抽哪几处，默认 1`, 'draws which, 1 if not said')],
      ['--least PERCENT', say(zh`低于此分则不通过`, 'fails below this score')],
    ],
    examples: [['npm run mutate -- core feeds', say(zh`试两个文件夹`, 'tries two folders')]],
  },
  problems: {
    synopsis: 'node scripts/huikan.mjs problems',
    about: say(zh`按问题表写 README 里的代码表。`, "Writes the README's table of problems."),
    options: [],
    examples: [],
  },
  verify: {
    synopsis: 'npm run verify -- DIR [--content DIR]',
    about: say(
      zh`查对发布的文件夹：与清单、与文章是否相符。`,
      'Holds a published folder to its manifest, and to the articles.',
    ),
    options: [
      ['DIR', say(zh`发布的文件夹`, 'the published folder')],
      ['--content DIR', say(zh`也与这座档案的文章查对`, 'also holds it to the articles of this archive')],
    ],
    examples: [
      ['npm run verify -- dist', say(zh`只与清单查对`, 'against the manifest alone')],
      ['npm run verify -- dist --content content', say(zh`也与文章查对`, 'against the articles, too')],
    ],
  },
  trials: {
    synopsis: 'node scripts/huikan.mjs trials kills|flips|disk|together|faults|newcomer [--count N] [--seed N]',
    about: say(
      zh`试发布经得起什么：杀掉进程、缓存坏掉、磁盘写满、两次同时、成品被改；扮一个从打好的包开始的新人。`,
      'Tries what publishing withstands: kills, a damaged cache, a full disk, two builds at once, a changed site; plays a newcomer who has a packed tarball.',
    ),
    options: [
      ['--count N', say(zh`试几次`, 'how many trials')],
      ['--seed N', say(zh`随机数的种子，默认 1`, 'the seed of chance, 1 if not said')],
    ],
    examples: [
      ['node scripts/huikan.mjs trials kills --count 200', say(zh`杀掉两百次发布`, 'kills two hundred builds')],
    ],
  },
  screenshots: {
    synopsis:
      'node scripts/huikan.mjs screenshots [--dist DIR] [--base PATH] [--out DIR] [--page PATH…] [--light light|dark…] [--size desktop|phone|narrow…] [--whole] [--type png|webp]',
    about: say(zh`给建好的网站拍照。`, 'Takes pictures of a built site.'),
    options: [
      dist,
      base,
      ['--page PATH', say(zh`只拍这一页`, 'of this page only')],
      ['--whole', say(zh`整页`, 'the whole page')],
    ],
    examples: [
      ['node scripts/huikan.mjs screenshots --out pictures', say(zh`每种页面各一张`, 'one of each kind of page')],
    ],
  },
} as const satisfies Record<string, Usage>;

/** A command that tells its usage. */
export type CommandName = keyof typeof usages;
