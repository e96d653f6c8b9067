/** What the commands say that make a repository of a chamber's own and keep it up to date. */
import { list, sentence, zh } from '../sentence.ts';

/** The sentences of `init`, `hosting` and `upgrade`. */
export const adopting = {
  ask: {
    title: sentence(zh`会刊的名称`, 'The name of the archive'),
    url: sentence(zh`网址，如 https://news.example.org/`, 'Its address, e.g. https://news.example.org/'),
    script: sentence(zh`文章所用的字：zh-Hans 简体，zh-Hant 繁体`, 'The script of its articles: zh-Hans or zh-Hant'),
    region: sentence(zh`繁体依台湾（tw）还是香港（hk）`, 'Traditional as in Taiwan (tw) or Hong Kong (hk)'),
    categories: sentence(zh`栏目，用顿号隔开`, 'Categories, parted by commas'),
  },
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
};
