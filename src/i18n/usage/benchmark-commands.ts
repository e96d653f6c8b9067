/** How the benchmarks are used. */
import { sentence, zh } from '../sentence.ts';
import { base, dist, type Usage } from './option.ts';

/** Their usages by their names. */
export const benchmarkCommands = {
  bench: {
    synopsis: 'npm run bench -- build|search|conversion|import|desk [OPTION…]',
    about: sentence(zh`基准：与同类在同一次运行里并列。`, 'Benchmarks, with the figures of peers in one run.'),
    options: [
      [
        'build --articles N[,N]',
        sentence(zh`各建几篇的档案，默认 1000`, 'archives of so many articles, 1000 if not said'),
      ],
      [
        'build --only NAME[,NAME]',
        sentence(
          zh`只比这几个：huikan、astro、eleventy、hugo、floor`,
          'these alone: huikan, astro, eleventy, hugo, floor',
        ),
      ],
      ['build --search', sentence(zh`连检索的索引一起`, 'with the index of the search')],
      ['build --json', sentence(zh`供程序读`, 'for programs')],
      [
        'search --size NxN',
        sentence(
          zh`几篇、每篇几字，如 10000x500；可写几次`,
          'articles and characters of each, as 10000x500; more than once',
        ),
      ],
      [
        'search --engine NAME',
        sentence(
          zh`只比这一个：huikan、pagefind、minisearch、flexsearch；可写几次`,
          'this one alone: huikan, pagefind, minisearch, flexsearch; more than once',
        ),
      ],
      ['search --needs', sentence(zh`只看照人的说法打的查询`, 'needs as people type them alone')],
      [
        'search --slow DIR',
        sentence(
          zh`只看慢网络上的第一次搜索，DIR 是建好的网站`,
          'the first search on a slow network alone, of a built site',
        ),
      ],
      ['conversion --text FILE…', sentence(zh`在自己的文本上`, 'on texts of your own')],
      ['import --pages N[,N]', sentence(zh`各导入几页`, 'imports of so many pages')],
      [
        'desk --articles N',
        sentence(zh`多少篇的档案，默认 10000`, 'an archive of so many articles, 10000 if not said'),
      ],
    ],
    examples: [
      ['npm run bench -- build --articles 1000', sentence(zh`一千篇的档案`, 'an archive of 1,000 articles')],
      [
        'npm run bench -- search --size 10000x500 --engine huikan',
        sentence(zh`一万篇短文的检索`, 'the search of 10,000 short articles'),
      ],
      [
        'npm run bench -- conversion --text FILE… --part gsd --region hk --kinds 20 --examples 3',
        sentence(zh`在自己的文本上`, 'on texts of your own'),
      ],
    ],
  },
  lighthouse: {
    synopsis: 'npm run bench -- lighthouse [--dist DIR] [--base PATH] [--edition zh-hans|zh-hant] [--least 100]',
    about: sentence(zh`Lighthouse 给建好的网站打的分。`, "Lighthouse's scores of a built site on a phone."),
    options: [dist, base, ['--least N', sentence(zh`低于此分则不通过`, 'fails below this score')]],
    examples: [['npm run bench -- lighthouse', sentence(zh`看 dist/`, 'of dist/')]],
  },
  checkers: {
    synopsis: 'npm run bench -- checkers [--dist DIR] [--feedvalidator DIR]',
    about: sentence(
      zh`W3C 的检查程序对建好的网站怎么说：每一页、样式表、图（vnu，要有 java）和每份订阅（feedvalidator）。`,
      "What the W3C's checkers say of a built site: every page, style sheet and drawing (vnu, needs java), every feed (feedvalidator).",
    ),
    options: [
      dist,
      ['--feedvalidator DIR', sentence(zh`w3c/feedvalidator 的代码所在`, 'a checkout of w3c/feedvalidator')],
    ],
    examples: [['npm run bench -- checkers', sentence(zh`看 dist/`, 'of dist/')]],
  },
  vitals: {
    synopsis: 'npm run bench -- vitals [--dist DIR] [--base PATH] [--edition zh-hans|zh-hant]',
    about: sentence(
      zh`每种页在慢的网络上多重、多久画出、动不动。`,
      'What each kind of page weighs, when it is drawn and whether it moves, on a slow network.',
    ),
    options: [dist, base],
    examples: [['npm run bench -- vitals', sentence(zh`看 dist/`, 'of dist/')]],
  },
} as const satisfies Record<string, Usage>;
