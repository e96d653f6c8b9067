/** What the desk's server says. The words of its page stand in desk-page.ts. */
import { type Sentence, sentence, type Template, zh } from './sentence.ts';

/** The sentences of the desk. */
export const deskWords = {
  openDesk: (url: string) => sentence(zh`工作台：${url}\n按 Ctrl+C 结束`, `The desk: ${url}\nPress Ctrl+C to stop`),

  // Review
  makeDraft: sentence(zh`改成草稿，不发布`, 'make it a draft'),
  putFirst: sentence(zh`补到正文开头`, 'put it before the text'),
  putLast: sentence(zh`补到正文末尾`, 'put it behind the text'),
  decided: (count: number) => sentence(zh`核对了 ${count} 处`, `settled ${count}`),
  doubtfulConversion: (word: string, output: string) =>
    sentence(
      zh`转换存疑：原文“${word}”，另一版印作“${output}”`,
      `a doubtful conversion: "${word}" is printed "${output}" in the other edition`,
    ),
  originalUnread: sentence(
    zh`原件读不出来；它仍保存在档案的 originals 文件夹里。`,
    'The original cannot be read; it is kept in the folder originals.',
  ),
  notADate: sentence(
    zh`这不是日期。可以写 2016-04-18、2016-04、2016，或留空表示不详。`,
    'This is no date. Write 2016-04-18, 2016-04 or 2016, or nothing where it is unknown.',
  ),
  emptyTitle: sentence(zh`标题不能是空的。`, 'A title cannot be empty.'),
  cannotAccept: sentence(
    zh`这一处要改了正文才算解决；按 E 去改。`,
    'This is settled only by a change of the text; press E to make it.',
  ),
  placeGone: sentence(
    zh`文章已经变了，找不到这一处；已重新读过，请再看一遍。`,
    'The article has changed and this place is gone; it was read again.',
  ),

  // Correct
  why: (rule: Template) => sentence(zh`由${rule}决定`, 'decided by a rule'),
  asWritten: sentence(zh`这一版照原文刊出；改动会写进文章本身`, 'this edition prints the article as written'),
  noPlace: sentence(
    zh`这里的字不在正文里（可能是图说、专题或程序加的字）；请在左边的表单或正文里改。`,
    'These words do not stand in the text; change them in the form or in the text.',
  ),
  mendFirst: sentence(
    zh`文章开头的设置有错，先改好标出的地方，再来改字。`,
    'The front matter has mistakes; mend what is marked first.',
  ),
  emptyWord: sentence(zh`请写上要印的字。`, 'Write what is to be printed.'),
  wordTooShort: sentence(
    zh`整篇或整个档案的改正，要选两个字以上的词，免得误改别处同样的字。请在文中拖选整个词。`,
    'For the article or the archive select a word of two characters or more.',
  ),
  glossaryUnread: sentence(
    zh`术语表（glossary/terms.yaml）有写错的地方，先在“设置”里改好。`,
    'The glossary has a mistake; mend it in the settings first.',
  ),
  ruled: (from: string, to: string) => sentence(zh`改“${from}”为“${to}”`, `"${from}" became "${to}"`),

  // Publish
  noGit: sentence(
    zh`这台电脑上没有 git，不能直接发布。请网站管理员装上，或请他代为发布。`,
    'There is no git on this computer; ask whoever keeps the site to install it.',
  ),
  noConnection: sentence(
    zh`连不上存放档案的服务器。改动都已记下；网络通了再按一次“发布”就行。`,
    'The server of the archive cannot be reached. Everything is kept; publish again when the network is back.',
  ),
  notAllowed: sentence(
    zh`服务器不认得这台电脑（没有权限，或密码过期）。改动都已记下；请网站管理员看一下 git 的登录。`,
    'The server does not let this computer in. Everything is kept; ask whoever keeps the site to look at its login.',
  ),
  gitBusy: sentence(
    zh`另一个程序正在用 git，稍等再试；若一直如此，请网站管理员删去 .git/index.lock。`,
    'Another program is using git; try again, or ask whoever keeps the site to delete .git/index.lock.',
  ),
  gitSaid: (words: string) => sentence(zh`git 没有做成：${words}`, `git failed: ${words}`),
  conflictOutside: (path: string) =>
    sentence(
      zh`同事改的 ${path} 不是档案里的文件，两边对不上；请网站管理员处理。`,
      `${path}, which is no file of the archive, differs on both sides; ask whoever keeps the site.`,
    ),
  buildRuns: sentence(zh`上一次建站还没有完，请稍等。`, 'The last build is still running.'),
  buildFailed: (words: string) => sentence(zh`没有建成：\n${words}`, `The build failed:\n${words}`),
  notBuilt: sentence(zh`还没有建好，请先按“建成”。`, 'It has not been built yet.'),
  zipTooLarge: (folder: string) =>
    sentence(
      zh`文件太多，一个压缩包装不下；请直接拷贝文件夹 ${folder}。`,
      `There are more files than a zip can hold; copy the folder ${folder}.`,
    ),
  changeNew: sentence(zh`新增：`, 'New: '),
  changeChanged: sentence(zh`修改：`, 'Changed: '),
  changeGone: sentence(zh`删去：`, 'Removed: '),
  tookIn: sentence(zh`收下同事的改动`, 'Take in what colleagues have changed'),
  changeOthers: sentence(zh`其他文件：`, 'Other files: '),

  // Settings
  settingsUnread: sentence(
    zh`site.yaml 有写错的地方，表单改不了；请先照“发布”页的提示改好。`,
    'site.yaml has mistakes; mend them as the check says first.',
  ),
  glossaryChanged: sentence(
    zh`术语表在别处改过了；已重新读过，请再看一遍。`,
    'The glossary was changed elsewhere; it was read again.',
  ),
  setGlossary: sentence(zh`改术语表`, 'a change of the glossary'),
  setSetting: sentence(zh`改设置`, 'a change of the settings'),

  // Files
  changedOnDisk: sentence(
    zh`这篇文章在别处被改过（另一个窗口、另一个程序，或同事的改动）。没有覆盖；请看两边的文字再决定。`,
    'This article was changed elsewhere. Nothing was overwritten; compare both texts and decide.',
  ),
  outside: sentence(zh`只能写档案文件夹里的文件。`, "Only files of the archive's folder can be written."),
  notText: (path: string) =>
    sentence(zh`${path} 不是 UTF-8 的文本，工作台不改它。`, `${path} is no UTF-8 text; the desk leaves it alone.`),
  noArticle: (path: string) => sentence(zh`没有这篇文章：${path}`, `There is no article ${path}`),
  notAPicture: sentence(
    zh`这个文件不是能显示的图片。可以用 JPEG、PNG、WebP、GIF；手机的 HEIC 请先另存为 JPEG。`,
    'This is no picture that can be shown. Use JPEG, PNG, WebP or GIF; save HEIC as JPEG first.',
  ),
  notADocument: (name: string) =>
    sentence(zh`${name} 里没有读得出的文字。`, `There is no text in ${name} that can be read.`),
  importRuns: sentence(zh`上一次导入还没有完，请稍等。`, 'The last import is still running.'),
  tooLarge: sentence(zh`文件太大（超过 64 MB），没有收下。`, 'The file is larger than 64 MB and was not taken.'),
  badRequest: sentence(
    zh`工作台没有听懂这个请求。刷新页面再试一次。`,
    'The desk could not read this request. Reload the page and try again.',
  ),
  wrongAddress: sentence(
    zh`请用启动工作台时打开的那个网址；它每次启动都不同。`,
    'Use the address that was opened when the desk was started; it differs each time.',
  ),
};

/** The name of a sentence without values. */
export type DeskRefusal = {
  [name in keyof typeof deskWords]: (typeof deskWords)[name] extends Sentence ? name : never;
}[keyof typeof deskWords];

/** What kinds of doubt are called that have no sentence elsewhere. */
export const deskKinds = {
  conversion: sentence(zh`简繁转换存疑`, 'doubtful conversions'),
};
