/** What the commands say that make a repository of a chamber's own and keep it up to date. */
import { count, list, sentence, zh } from '../sentence.ts';

/** The sentences of `init`, `hosting` and `upgrade`. */
export const adopting = {
  ask: {
    title: sentence(zh`会刊的名称`, 'The name of the archive'),
    url: sentence(zh`网址，如 https://news.example.org/`, 'Its address, e.g. https://news.example.org/'),
    script: sentence(zh`文章所用的字：zh-Hans 简体，zh-Hant 繁体`, 'The script of its articles: zh-Hans or zh-Hant'),
    region: sentence(zh`繁体依台湾（tw）还是香港（hk）`, 'Traditional as in Taiwan (tw) or Hong Kong (hk)'),
    categories: sentence(zh`栏目，用顿号隔开`, 'Categories, parted by commas'),
  },
  askHost: (names: readonly string[]) =>
    sentence(
      zh`放在哪种主机：${list(names)}；自己的服务器多半是 nginx`,
      `Its host: ${names.join(', ')}; a server of one's own is most often nginx`,
    ),
  folderMissing: sentence(zh`请写明新档案放在哪个文件夹。`, 'Name the folder of the new archive.'),
  optionMissing: (names: readonly string[]) =>
    sentence(
      zh`还要写明 ${list(names)}；在终端里运行就会逐项询问。`,
      `${names.join(', ')} must be given; in a terminal they are asked for.`,
    ),
  titleWrong: sentence(zh`名称要写在一行里，不能空着。`, 'The name is one line that is not empty.'),
  urlWrong: (url: string) =>
    sentence(
      zh`网址要写完整，以 https:// 开头：${url}`,
      `an address is written in full, beginning with https://: ${url}`,
    ),
  categoryWrong: (item: string) =>
    sentence(
      zh`栏目写名称，或 id=名称（id 只用小写字母、数字、连字号），不能重复：${item}`,
      `a category is a title, or id=title with an id of lower-case letters, digits and hyphens, each once: ${item}`,
    ),
  notEmpty: (folder: string, names: readonly string[]) =>
    sentence(
      zh`${folder} 里已有 ${list(names.slice(0, 5))}${names.length > 5 ? zh` 等` : ''}；请换一个新的文件夹。`,
      `${folder} holds ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and more' : ''}; name a new folder.`,
    ),
  insideProgram: (folder: string) =>
    sentence(
      zh`${folder} 在程序自己的文件夹里；请放到它外面，如 ../our-archive`,
      `${folder} is inside the program's own folder; put it outside, e.g. ../our-archive`,
    ),
  packing: sentence(zh`把程序放进 packages/ …`, 'Putting the program into packages/ …'),
  installing: sentence(zh`安装程序和它所用的（几分钟）…`, 'Installing the program and what it needs (some minutes) …'),
  npmFailed: (command: string, said: string) =>
    sentence(zh`npm ${command} 没有成功：\n${said}`, `npm ${command} failed:\n${said}`),
  installLater: (folder: string) =>
    sentence(
      zh`档案已建好，程序还没有装上。请检查网络，然后：\n  cd ${folder}\n  npm install`,
      `The archive is made, the program is not installed. Check the network, then:\n  cd ${folder}\n  npm install`,
    ),
  made: (folder: string, count: number) =>
    sentence(
      zh`${folder} 建好了（${count} 个文件）。接着：\n  cd ${folder}\n  npm start          建站，在 http://127.0.0.1:4321 打开\n  npm run import -- 旧网页的文件夹\n  npm run new -- "标题"`,
      `${folder} is made (${count} files). Next:\n  cd ${folder}\n  npm start          builds it and serves it on http://127.0.0.1:4321\n  npm run import -- FOLDER-OF-OLD-PAGES\n  npm run new -- "标题"`,
    ),

  cmsWritten: (paths: readonly string[]) =>
    sentence(
      zh`写好了 ${list(paths)}。把 config.yml 里的 repo 改成档案的仓库，发布以后编辑打开 admin/，用访问令牌登录。哪些主机能开，见说明书“用工作台”。`,
      `Wrote ${paths.join(', ')}. Set repo in config.yml to the archive's repository; once published, editors sign in at admin/ with an access token. The chapter 用工作台 of the manual says on which hosts it opens.`,
    ),
  cmsAsItWas: sentence(
    zh`网页编辑器的设置已是这一版的，没有改动。`,
    'The configuration of the CMS is that of this version; nothing changed.',
  ),
  cmsRenewed: (paths: readonly string[]) =>
    sentence(
      zh`网页编辑器的栏目已照这一版写过（repo 没有动）：${list(paths)}`,
      `Wrote the fields of the CMS anew for this version (repo stays): ${paths.join(', ')}`,
    ),
  noArchive: sentence(
    zh`这里是程序自己的仓库；请在档案的文件夹里运行。`,
    "This is the program's own repository; run it in the folder of an archive.",
  ),
  noClone: (folder: string) =>
    sentence(
      zh`${folder} 不是写着档案的克隆：要有 src/ 和读得出的 content/site.yaml。`,
      `${folder} is no clone with an archive in it: it lacks src/ or a content/site.yaml that can be read.`,
    ),
  remembering: sentence(
    zh`记下现在的问题和转换出的文字，升级以后好比较 …`,
    'Remembering problems and converted texts as they are, to compare them afterwards …',
  ),
  continueAfter: (next: string) =>
    sentence(
      zh`新版写进 package.json 了。接着：\n  npm install\n  ${next}`,
      `package.json names the new version. Next:\n  npm install\n  ${next}`,
    ),
  notLater: sentence(zh`装上的并不比原来的新。`, 'What was installed is no later version.'),
  upToDate: (version: string) =>
    sentence(zh`档案已是 ${version} 的。`, `The archive is of version ${version} already.`),
  upgraded: (from: string, to: string) => sentence(zh`程序 ${from} → ${to}。`, `The program: ${from} → ${to}.`),
  changes: sentence(zh`新版改了什么：`, 'What has changed:'),
  migrated: sentence(zh`已照新版改好：`, 'Changed for the new version:'),
  newCommands: (names: readonly string[]) =>
    sentence(zh`package.json 里添了命令：${list(names)}`, `Commands added to package.json: ${names.join(', ')}`),
  newProblems: (count: number) =>
    count === 0
      ? sentence(zh`查错没有新的问题。`, 'Check finds nothing new.')
      : sentence(zh`查错有 ${count} 个新的问题：`, `Check finds ${count} new:`),
  textsUnknown: sentence(
    zh`没有旧版发布过的文字，不能比较转换有没有变。`,
    'There is nothing that the old version published, so converted texts cannot be compared.',
  ),
  newTexts: (count: number) =>
    count === 0
      ? sentence(zh`转换出的文字一行也没有变。`, 'No converted line reads otherwise.')
      : sentence(
          zh`转换出的文字有 ${count} 行变了：`,
          `${count} converted ${count === 1 ? 'line reads' : 'lines read'} otherwise:`,
        ),
  tookOut: (clone: string, folder: string) =>
    sentence(
      zh`档案已搬进 ${folder}，${clone} 没有动。改过 src/ 的，那些改动没有搬；换样子请用 content/theme.css 和 content/components/。`,
      `The archive is in ${folder} now, and ${clone} is as it was. Changes of src/ did not come along; another look belongs into content/theme.css and content/components/.`,
    ),
  hosting: (written: readonly string[], kept: readonly string[]) =>
    sentence(
      zh`${written.length > 0 ? zh`写好了 ${list(written)}。` : ''}${kept.length > 0 ? zh`已有而没有动：${list(kept)}。` : ''}`,
      [
        written.length > 0 ? `Wrote ${written.join(', ')}.` : '',
        kept.length > 0 ? `There already, and left alone: ${kept.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  hostMissing: (names: readonly string[]) =>
    sentence(zh`请写明放在哪里：${list(names)}`, `Name a host: ${names.join(', ')}`),
  noLockfile: sentence(
    zh`没有 package-lock.json；请先运行 npm install。`,
    'There is no package-lock.json; run npm install first.',
  ),
  use: {
    development: sentence(zh`开发或测试用`, 'for development and tests'),
    platform: sentence(zh`某些机器用`, 'for some machines'),
  },
  licences: (packages: number, licences: number) =>
    sentence(
      zh`共 ${packages} 个包，${licences} 种许可。`,
      `${count(packages, 'package')}, ${count(licences, 'licence')}.`,
    ),
  vendored: (folder: string, size: string, platform: string) =>
    sentence(
      zh`要装的包都在 ${folder}/ 里了（${size}，供 ${platform}）；提交它，以后没有网络也能 npm ci。`,
      `Every package that is installed is in ${folder}/ (${size}, for ${platform}). Commit it, and npm ci needs no network.`,
    ),
};
