/** How the commands are used that make a chamber's own repository and keep it. */
import { sentence, zh } from '../sentence.ts';
import { out, type Usage } from './option.ts';

/** The kinds of host, as `--host` takes them. */
const host = sentence(
  zh`github、cloudflare、netlify、gitlab、oss、cos、sftp、nginx、iis、docker；默认 github`,
  'github, cloudflare, netlify, gitlab, oss, cos, sftp, nginx, iis, docker; github if not said',
);

/** Their usages by their names. */
export const repositoryCommands = {
  init: {
    synopsis:
      'npm run init -- DIR [--title T] [--url URL] [--script zh-Hans|zh-Hant] [--region tw|hk] [--categories A,B,…] [--publisher P] [--host NAME,…] [--cms] [--huikan SPEC] [--no-install]',
    about: sentence(
      zh`给一家商会建一座自己的档案：自己的仓库，按版本依赖本程序；没写的项目会逐一询问。`,
      "Makes a chamber's own archive, in a repository that depends on this program by version; asks for what is not said.",
    ),
    options: [
      ['DIR', sentence(zh`放在哪个新文件夹`, 'the new folder')],
      ['--title T', sentence(zh`会刊的名称`, 'the name of the archive')],
      ['--url URL', sentence(zh`网址；带路径就在那个文件夹里`, 'its address; a path in it is its folder on the host')],
      ['--script', sentence(zh`文章所用的字，默认简体`, 'the script of its articles, Simplified if not said')],
      ['--region', sentence(zh`繁体依台湾还是香港，默认 tw`, 'whose Traditional, tw if not said')],
      ['--categories', sentence(zh`栏目的名称，或 id=名称`, 'titles of categories, or id=title')],
      ['--publisher P', sentence(zh`主办单位，默认同名称`, 'who publishes it, the name if not said')],
      ['--host NAME,…', host],
      [
        '--huikan SPEC',
        sentence(
          zh`程序从哪里来：打好的包，或 git 的网址和标签；默认把现在这一份放进 packages/`,
          'where the program comes from: a packed tarball, or the address and tag of a git repository; if not said, this one is put into packages/',
        ),
      ],
      [
        '--cms',
        sentence(
          zh`另写 Sveltia CMS 的配置，给没有自己电脑的编辑用；不写 DIR 就给现有的档案重写`,
          'adds a configuration of Sveltia CMS, for editors without a computer of their own; without DIR it is written anew for the archive that is here',
        ),
      ],
      ['--no-install', sentence(zh`不运行 npm install`, 'does not run npm install')],
    ],
    examples: [
      ['npm run init -- ../our-archive', sentence(zh`逐项询问`, 'asks for each thing')],
      [
        'npm run init -- ../our-archive --title 宁商会刊 --url https://example.org/news/ --host nginx',
        sentence(zh`不再询问`, 'asks nothing'),
      ],
    ],
  },
  upgrade: {
    synopsis: 'npx huikan upgrade [SPEC] | npx huikan upgrade --clone CLONE DIR [--no-install]',
    about: sentence(
      zh`换成新版的程序：说新版改了什么、查错有什么新问题、哪些文字转换得不同，并照新版改好设置。`,
      'Moves an archive to a newer version: tells what has changed, new problems and texts that are converted otherwise, and migrates its settings.',
    ),
    options: [
      [
        'SPEC',
        sentence(
          zh`新版从哪里来：打好的包，或 git 的网址和标签；不写就依现在装着的那一版改设置`,
          'where the new version comes from: a packed tarball, or the address and tag of a git repository; without it the archive is brought to the installed version',
        ),
      ],
      [
        '--clone CLONE DIR',
        sentence(
          zh`把写在程序克隆里的档案（0.1）搬进自己的仓库 DIR`,
          'takes an archive that is a clone of the program (0.1) into a repository DIR of its own',
        ),
      ],
      ['--no-install', sentence(zh`不运行 npm install`, 'does not run npm install')],
    ],
    examples: [
      ['npx huikan upgrade ../huikan-0.3.0.tgz', sentence(zh`换成这个包`, 'to this tarball')],
      [
        'npx huikan upgrade --clone ../huikan ../our-archive',
        sentence(zh`克隆变成自己的仓库`, 'a repository of a clone'),
      ],
    ],
  },
  vendor: {
    synopsis: 'npx huikan vendor',
    about: sentence(
      zh`把要装的包都放进档案自己的仓库（packages/npm/），以后没有网络也能安装和建站。`,
      'Keeps every package in the repository of the archive (packages/npm/), so that it is installed and built without a network.',
    ),
    options: [],
    examples: [],
  },
  licences: {
    synopsis: 'npx huikan licences [--json]',
    about: sentence(zh`列出装着的每个包和它的许可。`, 'Lists every package that is installed, with its licence.'),
    options: [['--json', sentence(zh`一行一个 JSON 对象`, 'one JSON object a line')]],
    examples: [['npx huikan licences', sentence(zh`按许可分列`, 'by licence')]],
  },
  hosting: {
    synopsis: 'npx huikan hosting NAME…',
    about: sentence(
      zh`写好某种主机要用的文件，并说还要做什么；已有的文件不动。`,
      'Writes the files that a kind of host needs, and tells what else is to be done; files that are there stay.',
    ),
    options: [['NAME', host]],
    examples: [['npx huikan hosting netlify', sentence(zh`Netlify 要用的`, 'those of Netlify')]],
  },
  rollback: {
    synopsis: 'npm run rollback -- [--out DIR] [--list]',
    about: sentence(
      zh`网站退回上一次发布的样子；再运行一次，再退一次。文章不变，下次 build 又是新的。`,
      'Publishes what was published before; once more, one further back. Articles stay, and the next build publishes them.',
    ),
    options: [out, ['--list', sentence(zh`只列出留着的几次`, 'only lists what is kept')]],
    examples: [['npm run rollback', sentence(zh`退回上一次`, 'one back')]],
  },
} as const satisfies Record<string, Usage>;
