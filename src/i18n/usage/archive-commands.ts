/** How the commands for an archive are used: those that editors and maintainers run. A table. */
import { sentence, zh } from '../sentence.ts';
import { base, content, out, port, type Usage } from './option.ts';

/** Their usages by their names. */
export const archiveCommands = {
  start: {
    synopsis: 'npm start -- [--content DIR] [--out DIR] [--base PATH] [--port N]',
    about: sentence(zh`建站并在本机打开服务。`, 'Builds the archive and serves it on this machine.'),
    options: [content, out, base, port],
    examples: [
      [
        'npm start',
        sentence(
          zh`建 content/，在 http://127.0.0.1:4321 打开`,
          'builds content/ and serves it on http://127.0.0.1:4321',
        ),
      ],
      ['npm start -- --port 8080', sentence(zh`换一个端口`, 'on another port')],
    ],
  },
  dev: {
    synopsis: 'npm run dev -- [--content DIR] [--port N]',
    about: sentence(
      zh`预览：保存即刷新，草稿也看得到。`,
      'A live preview: pages change as files are saved, drafts among them.',
    ),
    options: [content, port],
    examples: [['npm run dev', sentence(zh`预览 content/`, 'previews content/')]],
  },
  desk: {
    synopsis: 'npm run desk -- [--content DIR] [--port N] [--no-open]',
    about: sentence(
      zh`工作台：在浏览器里核对导入、写稿、改字、导入和发布，只在本机。`,
      'The desk: review imports, write, correct, import and publish in a browser, on this machine alone.',
    ),
    options: [
      content,
      ['--port N', sentence(zh`端口，默认 4322；0 取空着的一个`, 'port, 4322 if not said; 0 takes a free one')],
      ['--no-open', sentence(zh`不自动打开浏览器`, 'does not open a browser')],
    ],
    examples: [['npm run desk', sentence(zh`打开 content/ 的工作台`, 'opens the desk of content/')]],
  },
  build: {
    synopsis:
      'npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--no-search] [--precompress] [--keep N] [--keep-going] [--drafts] [--moved DIR] [--shard K/N] [--join DIR] [--quiet]',
    about: sentence(zh`建站：把档案发布成静态网站。`, 'Publishes the archive as a static site.'),
    options: [
      content,
      out,
      ['--site URL', sentence(zh`网址，代替 site.yaml 里的 url`, 'the address, instead of url in site.yaml')],
      base,
      [
        '--keep-going',
        sentence(
          zh`有错误的文章发布上一次没有错的样子，写在 set-aside.txt 里`,
          'publishes the last good version of articles in error, and names them in set-aside.txt',
        ),
      ],
      [
        '--drafts',
        sentence(
          zh`连草稿一起建，不让搜索引擎收录：发布之前给人看的预览`,
          'with the drafts, and out of search engines: to be read before it is public',
        ),
      ],
      ['--no-search', sentence(zh`不建搜索`, 'without search')],
      ['--precompress', sentence(zh`另写 .gz 和 .br`, 'also writes each text as .gz and .br')],
      [
        '--keep N',
        sentence(
          zh`留着前几次发布的，供 rollback 退回，默认 3`,
          'publications that are kept for rollback, 3 if not said',
        ),
      ],
      [
        '--moved DIR',
        sentence(
          zh`另把原来的主机（site.yaml 的 formerly）该发布的写进 DIR`,
          'also writes into DIR what former hosts (formerly in site.yaml) should publish',
        ),
      ],
      [
        '--shard K/N',
        sentence(
          zh`只印第 K 份文章页（共 N 份），放进 shares/K/：几台机器可以同时印`,
          "prints only the Kth of N shares of the articles' pages, into shares/K/: machines work side by side",
        ),
      ],
      [
        '--join DIR',
        sentence(
          zh`建站，DIR 里各份已有的页不再印；结果与一台机器建的逐字节相同`,
          'publishes with the pages that the shares in DIR have: byte for byte what one machine gives',
        ),
      ],
      ['--quiet', sentence(zh`不报进度`, 'tells no progress')],
    ],
    examples: [
      ['npm run build', sentence(zh`把 content/ 发布到 dist/`, 'publishes content/ to dist/')],
      [
        'npm run build -- --site https://example.org --base /archive/',
        sentence(zh`发布到 https://example.org/archive/`, 'for https://example.org/archive/'),
      ],
    ],
  },
  new: {
    synopsis: 'npm run new -- "标题" [--content DIR]',
    about: sentence(
      zh`按样板新建一篇文章（草稿），日期是今天。`,
      'Makes an article from a template, a draft with the date of today.',
    ),
    options: [content],
    examples: [
      [
        'npm run new -- "汝州商人返乡办厂"',
        sentence(zh`名称取自拼音，可以改`, 'its name comes from pinyin and may be changed'),
      ],
    ],
  },
  check: {
    synopsis:
      'npm run check -- [FILES…] [--format pretty|github|json] [--fix] [--mask] [--baseline FILE] [--explain CODE] [--content DIR]',
    about: sentence(
      zh`查错：每个问题在哪个文件、哪一行、哪一列，是什么，怎么改。`,
      'Tells everything that is wrong with the content: where, what, and how to mend it.',
    ),
    options: [
      ['FILES…', sentence(zh`只报这些文件或文件夹的问题`, 'tells the problems of these files and folders only')],
      [
        '--format',
        sentence(
          zh`pretty 给人看，github 给合并请求的批注，json 给程序`,
          'pretty for people, github for annotations, json for programs',
        ),
      ],
      ['--fix', sentence(zh`改好一切改法确定的`, 'mends all that has one sure cure')],
      ['--mask', sentence(zh`把手机、身份证、银行账号遮去一部分`, 'masks mobile, identity and account numbers')],
      [
        '--baseline',
        sentence(zh`记下现有的提醒，以后只报多出来的`, 'counts the warnings of today; then only more are told'),
      ],
      ['--explain', sentence(zh`一个代码是什么意思`, 'what a code means')],
      content,
    ],
    examples: [
      ['npm run check', sentence(zh`查整座档案`, 'checks the whole archive')],
      ['npm run check -- --fix', sentence(zh`改好一切改法确定的`, 'mends all that has one sure cure')],
      ['npm run check -- --explain not-a-date', sentence(zh`一个代码是什么意思`, 'what a code means')],
      ['npm run check -- content/news/2016', sentence(zh`只看 2016 年的`, 'tells those of 2016 only')],
      ['npm run check -- --format json', sentence(zh`给别的程序读`, 'for other programs')],
    ],
  },
  import: {
    synopsis: 'npm run import -- FILES… [--out DIR] [--json] [--columns title=标题,text=内容,…] [--ocr] [--quiet]',
    about: sentence(
      zh`把旧网页、表格、WordPress 导出变成文章。`,
      'Makes articles of legacy pages, tables and WordPress exports.',
    ),
    options: [
      ['FILES…', sentence(zh`文件或文件夹`, 'files and folders')],
      ['--out DIR', sentence(zh`放进哪座档案，默认 content`, 'the archive to write into, content if not said')],
      ['--json', sentence(zh`只打印，不写文件`, 'prints what was read and writes nothing')],
      ['--columns', sentence(zh`表格的哪一列是什么`, 'which column of a table is what')],
      ['--ocr', sentence(zh`识别扫描图上的文字（第一次要下载）`, 'reads scans (brings a program the first time)')],
      ['--quiet', sentence(zh`不报进度`, 'tells no progress')],
    ],
    examples: [
      ['npm run import -- 旧站文件夹', sentence(zh`导入整个文件夹`, 'imports a whole folder')],
      ['npm run import -- news.csv --columns title=标题,text=内容', sentence(zh`导入表格`, 'imports a table')],
    ],
  },
  convert: {
    synopsis: 'npm run convert -- --to zh-Hans|zh-Hant [--explain [--all]] [--region tw|hk] [--content DIR] < FILE',
    about: sentence(
      zh`把标准输入转换到标准输出，用本档案的词汇表。`,
      "Converts standard input to standard output, with the archive's own glossary.",
    ),
    options: [
      ['--to', sentence(zh`转成哪种字`, 'the script to convert into')],
      [
        '--explain',
        sentence(
          zh`列出要看的判断：在句中何处，还可能是什么，为什么`,
          'lists the decisions that matter: where in the sentence, what else it could be, why',
        ),
      ],
      ['--all', sentence(zh`列出每一处判断`, 'lists each decision')],
      ['--region', sentence(zh`繁体依台湾（tw）还是香港（hk）`, 'Traditional of Taiwan (tw) or Hong Kong (hk)')],
      content,
    ],
    examples: [
      [
        'echo "李乾在皇后大道发表讲话" | npm run -s convert -- --to zh-Hant --explain',
        sentence(zh`看每个字怎么断的`, 'shows how each character was decided'),
      ],
    ],
  },
  glossary: {
    synopsis: 'npm run glossary -- suggest [--json] [--write] [--fewest N] [--content DIR]',
    about: sentence(
      zh`提出词汇表里还没有的人名、地名和机构名，各附一句。`,
      'Proposes names of persons, places and organisations that the glossary lacks, each with a sentence.',
    ),
    options: [
      ['--json', sentence(zh`给程序读`, 'for programs')],
      ['--write', sentence(zh`添进 glossary/ 的各个文件`, 'adds them to the files of glossary/')],
      [
        '--fewest N',
        sentence(zh`正文里的名称至少见于几篇，默认 2`, 'articles that a name of the text must stand in, 2 if not said'),
      ],
      content,
    ],
    examples: [
      ['npm run glossary -- suggest', sentence(zh`只列出，什么也不改`, 'lists them and changes nothing')],
      [
        'npm run glossary -- suggest --fewest 5 --write',
        sentence(zh`见于五篇以上的，添进词汇表`, 'adds those of five articles or more to the glossary'),
      ],
    ],
  },
  impact: {
    synopsis: 'npm run impact -- --base REV [--content DIR] [--format pretty|markdown]',
    about: sentence(
      zh`改了词汇表、字表或程序后，列出另一版有变化的每一句，改前改后，按原因分组。`,
      'Lists each sentence whose other edition a change of glossary, table or program changes, before and after, by cause.',
    ),
    options: [
      ['--base REV', sentence(zh`与哪个版本比，如 main、HEAD~1`, 'the revision to compare with: main, HEAD~1')],
      ['--format markdown', sentence(zh`供合并请求用`, 'for a pull request')],
      content,
    ],
    examples: [
      ['npm run impact -- --base main --format markdown', sentence(zh`这个分支改变了什么`, 'what this branch changes')],
    ],
  },
  verify: {
    synopsis: 'npm run verify -- DIR [--content DIR]',
    about: sentence(
      zh`查对发布的文件夹：与清单、与文章是否相符。`,
      'Holds a published folder to its manifest, and to the articles.',
    ),
    options: [
      ['DIR', sentence(zh`发布的文件夹`, 'the published folder')],
      ['--content DIR', sentence(zh`也与这座档案的文章查对`, 'also holds it to the articles of this archive')],
    ],
    examples: [
      ['npm run verify -- dist', sentence(zh`只与清单查对`, 'against the manifest alone')],
      ['npm run verify -- dist --content content', sentence(zh`也与文章查对`, 'against the articles, too')],
    ],
  },
} as const satisfies Record<string, Usage>;
