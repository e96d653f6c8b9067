/** How the commands for the program itself are used: its tables, its tests, its trials. */
import { sentence, zh } from '../sentence.ts';
import { base, dist, type Usage } from './option.ts';

/** Their usages by their names. */
export const developmentCommands = {
  mutate: {
    synopsis: 'npm run mutate -- [ROOM…] [--mutants N] [--seed N] [--least PERCENT]',
    about: sentence(
      zh`变异测试：每次改动程序的一处，看单元测试是否发觉。`,
      'Mutation testing: changes the program at one place at a time, and tells which changes no unit test notices.',
    ),
    options: [
      ['ROOM…', sentence(zh`src/ 里的文件夹`, 'folders of src/')],
      ['--mutants N', sentence(zh`每个文件夹试几处，默认 200`, 'how many of each folder, 200 if not said')],
      ['--seed N', sentence(zh`抽哪几处，默认 1`, 'draws which, 1 if not said')],
      ['--least PERCENT', sentence(zh`低于此分则不通过`, 'fails below this score')],
    ],
    examples: [['npm run mutate -- core feeds', sentence(zh`试两个文件夹`, 'tries two folders')]],
  },
  'make-lattice-table': {
    synopsis: 'node scripts/huikan.mjs make-lattice-table [--unihan DIR]',
    about: sentence(
      zh`由词典和 src/conversion/data 里的列表做成词网的表。`,
      'Makes the table of the lattice of the dictionaries and of the lists in src/conversion/data.',
    ),
    options: [
      [
        '--unihan DIR',
        sentence(zh`先由 Unihan 的文本重做旧字形表`, "first makes the list of old forms anew of Unihan's text files"),
      ],
    ],
    examples: [
      ['node scripts/huikan.mjs make-lattice-table', sentence(zh`改了列表之后`, 'after a change of the lists')],
    ],
  },
  audit: {
    synopsis: 'npm run audit [-- --cedict FILE]',
    about: sentence(
      zh`列出词典里字形与其中的词（或另一本词典）不一、尚未裁定的词。`,
      'Lists the words of the dictionaries whose form differs from the words inside them (or from another dictionary) and is not decided.',
    ),
    options: [['--cedict FILE', sentence(zh`另与 CC-CEDICT 的文本比较`, "compares with CC-CEDICT's text as well")]],
    examples: [['npm run audit -- --cedict cedict_ts.u8', sentence(zh`与两者比较`, 'compares with both')]],
  },
  train: {
    synopsis:
      'npm run train [-- --corpora DIR] [--gazette DIR] [--president DIR] [--transcripts DIR] [--elections DIR] [--phrases FILE] [--check]',
    about: sentence(
      zh`由 scripts/train/sources.ts 所列的文本训练语境模型，写成它的表。`,
      'Trains the context model on the texts of scripts/train/sources.ts and writes its table.',
    ),
    options: [
      [
        '--corpora DIR',
        sentence(zh`文本所在，默认 ../shared/corpora`, 'where the texts lie, ../shared/corpora if not said'),
      ],
      [
        '--gazette DIR',
        sentence(
          zh`由 clkao/ly-gazette 的 raw/ 制作其中一种文本`,
          'makes one of the texts of raw/ of clkao/ly-gazette',
        ),
      ],
      [
        '--president DIR',
        sentence(
          zh`由 kiang/www.president.gov.tw 的 news_json/ 制作一种`,
          'makes one of news_json/ of kiang/www.president.gov.tw',
        ),
      ],
      [
        '--transcripts DIR',
        sentence(zh`由 audreyt/transcript 制作一种`, 'makes one of a checkout of audreyt/transcript'),
      ],
      [
        '--elections DIR',
        sentence(zh`由 kiang/db.cec.gov.tw 的 data/ 制作两种`, 'makes two of data/ of kiang/db.cec.gov.tw'),
      ],
      [
        '--phrases FILE',
        sentence(
          zh`由 openvanilla/McBopomofo 的 phrase.occ 制作另一种`,
          'makes another of phrase.occ of openvanilla/McBopomofo',
        ),
      ],
      ['--check', sentence(zh`只与现有的表比较`, 'only compares with the table that is there')],
    ],
    examples: [
      [
        'npm run train -- --corpora texts --gazette ly-gazette/raw --president news_json --transcripts transcript --elections data --phrases phrase.occ',
        sentence(zh`从头做起`, 'from the beginning'),
      ],
    ],
  },
  problems: {
    synopsis: 'node scripts/huikan.mjs problems',
    about: sentence(zh`按问题表写 README 里的代码表。`, "Writes the README's table of problems."),
    options: [],
    examples: [],
  },
  handbook: {
    synopsis: 'node scripts/huikan.mjs handbook',
    about: sentence(zh`按命令表写说明书里的命令页。`, "Writes the manual's page of commands from their table."),
    options: [],
    examples: [],
  },
  trials: {
    synopsis:
      'node scripts/huikan.mjs trials attacks|disk|edits|faults|flips|imports|kills|newcomer|saves|together [--count N] [--seed N]',
    about: sentence(
      zh`试发布经得起什么：杀掉进程、缓存坏掉、磁盘写满、两次同时、成品被改、随意改动（每次与全新建的比）、各处写脚本；导入时杀掉进程、磁盘写满；扮一个从打好的包开始的新人。`,
      'Tries what publishing withstands: kills, a damaged cache, a full disk, two builds at once, a changed site, random edits (each compared with a clean build), scripts in every field, and what an import withstands: kills, a full disk; plays a newcomer who has a packed tarball.',
    ),
    options: [
      ['--count N', sentence(zh`试几次`, 'how many trials')],
      ['--seed N', sentence(zh`随机数的种子，默认 1`, 'the seed of chance, 1 if not said')],
    ],
    examples: [
      ['node scripts/huikan.mjs trials kills --count 200', sentence(zh`杀掉两百次发布`, 'kills two hundred builds')],
    ],
  },
  screenshots: {
    synopsis:
      'node scripts/huikan.mjs screenshots [--dist DIR] [--base PATH] [--out DIR] [--page PATH…] [--light light|dark…] [--size desktop|phone|narrow…] [--whole] [--type png|webp] | screenshots --desk [--width N…] [--script zh-Hans|zh-Hant…] [--light light|dark…]',
    about: sentence(zh`给建好的网站或工作台拍照。`, 'Takes pictures of a built site, or of the desk.'),
    options: [
      dist,
      base,
      ['--page PATH', sentence(zh`只拍这一页`, 'of this page only')],
      ['--whole', sentence(zh`整页`, 'the whole page')],
      ['--desk', sentence(zh`工作台的每一页，用一座样本档案`, 'every screen of the desk, on a sample archive')],
    ],
    examples: [
      ['node scripts/huikan.mjs screenshots --out pictures', sentence(zh`每种页面各一张`, 'one of each kind of page')],
    ],
  },
} as const satisfies Record<string, Usage>;
