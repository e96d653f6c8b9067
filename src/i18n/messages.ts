/** What commands say, each sentence once. Problems of the content have a table of their own. */
import { list, type Sentence, type Template, words, zh } from './sentence.ts';

const sentence = (chinese: Template, en: string): Sentence => ({ zh: chinese, en });

/** English counts one and many apart. @example count(1, 'page') // '1 page' */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What the files of one publication came to. */
export interface PublishedCounts {
  articles: number;
  compiled: number;
  pages: number;
  printed: number;
  written: number;
  kept: number;
  removed: number;
  files: number;
  size: string;
  seconds: string;
}

/** The kinds of trouble with the machine that have a sentence of their own, by Node's error codes. */
const machine: Readonly<Record<string, (path: string) => Sentence>> = {
  EACCES: (path) => sentence(zh`没有权限读写 ${path}`, `no permission to read or write ${path}`),
  EPERM: (path) => sentence(zh`没有权限读写 ${path}`, `no permission to read or write ${path}`),
  EROFS: (path) => sentence(zh`磁盘是只读的，写不进 ${path}`, `the disk is read-only, so ${path} cannot be written`),
  ENOSPC: () => sentence(zh`磁盘满了`, 'the disk is full'),
  EDQUOT: () => sentence(zh`磁盘的配额用完了`, 'the disk quota is used up'),
  EMFILE: () => sentence(zh`同时打开的文件太多`, 'too many files are open at once'),
  EISDIR: (path) => sentence(zh`${path} 应是文件，却是文件夹`, `${path} should be a file and is a folder`),
  ENOTDIR: (path) => sentence(zh`${path} 应是文件夹，却是文件`, `${path} should be a folder and is a file`),
  ENOENT: (path) =>
    sentence(zh`没有 ${path}，或它在工作中途被移走了`, `${path} is not there, or was moved away meanwhile`),
  EIO: (path) => sentence(zh`磁盘读写 ${path} 出错`, `the disk failed at ${path}`),
  ENOMEM: () =>
    sentence(
      zh`内存不够；关掉别的程序，或用 NODE_OPTIONS=--max-old-space-size=4096 多给一些`,
      'there is no memory left; close other programs, or give it more with NODE_OPTIONS=--max-old-space-size=4096',
    ),
  ENAMETOOLONG: (path) => sentence(zh`文件名太长：${path}`, `a name is too long: ${path}`),
  EBUSY: (path) => sentence(zh`${path} 正被别的程序占用`, `${path} is in use by another program`),
};

/** The sentences of the commands. */
export const messages = {
  error: sentence(zh`错误`, 'error'),
  warning: sentence(zh`提醒`, 'warning'),
  well: sentence(zh`没有问题。`, 'All is well.'),
  counted: (errors: number, warnings: number) =>
    sentence(zh`错误 ${errors}，提醒 ${warnings}。`, `${count(errors, 'error')}, ${count(warnings, 'warning')}.`),

  // Options
  wrongLanguage: (asked: string, known: readonly string[]) =>
    sentence(zh`--lang 只能是 ${list(known)}：${asked}`, `--lang is one of ${known.join(', ')}: ${asked}`),
  unknownOption: (name: string, near: string | undefined) =>
    sentence(
      zh`没有选项 ${name}${near ? zh`；是否应为 ${near}？` : ''}`,
      `there is no option ${name}${near ? `; did you mean ${near}?` : ''}`,
    ),
  valueMissing: (name: string) => sentence(zh`选项 ${name} 之后要写一个值`, `the option ${name} needs a value`),
  valueTooMuch: (name: string) => sentence(zh`选项 ${name} 不带值`, `the option ${name} takes no value`),
  tooMuch: (word: string) =>
    sentence(zh`多出了“${word}”。选项要写在 -- 之后。`, `"${word}" is too much. Options stand after the --.`),
  oneOf: (name: string, values: readonly string[]) =>
    sentence(zh`${name} 只能是 ${list(values)}`, `${name} is one of ${values.join(', ')}`),
  wholeNumbers: (name: string, found: string) =>
    sentence(zh`${name} 要写正整数：${found}`, `${name} takes whole numbers: ${found}`),
  noFolder: (path: string) => sentence(zh`没有这个文件夹：${path}`, `There is no folder ${path}`),
  notFolder: (path: string) => sentence(zh`这不是文件夹：${path}`, `This is not a folder: ${path}`),
  noFile: (path: string) => sentence(zh`没有这个文件：${path}`, `There is no such file: ${path}`),
  wrongPort: (text: string) =>
    sentence(zh`--port 应为 0 到 65535 的整数：${text}`, `--port is a whole number from 0 to 65535: ${text}`),
  portTaken: (port: number) =>
    sentence(zh`端口 ${port} 已被占用，请用 --port 换一个。`, `Port ${port} is taken; choose another with --port.`),
  wrongSite: (url: string) => sentence(zh`--site 应以 https:// 开头：${url}`, `--site begins with https://: ${url}`),
  wrongBase: (base: string) =>
    sentence(zh`--base 应以 / 开头，如 /archive/：${base}`, `--base begins with /, e.g. /archive/: ${base}`),
  noCommand: (name: string, near: string | undefined) =>
    sentence(
      zh`没有这个命令：${name}${near ? zh`；是否应为 ${near}？` : ''}`,
      `There is no command ${name}${near ? `; did you mean ${near}?` : ''}`,
    ),
  commands: (names: readonly string[]) => sentence(zh`命令：${list(names)}`, `Commands: ${names.join(', ')}`),

  // Faults
  machineFault: (code: string | undefined, path: string): Sentence | undefined => machine[code ?? '']?.(path),
  /** What was done when it failed. */
  making: (page: string) => sentence(zh`（正在做 ${page}）`, ` (while making ${page})`),
  fault: (reason: string, making?: Sentence) =>
    sentence(
      zh`程序出错了：${reason}${making?.zh ?? ''}。已发布的网站没有动；设 HUIKAN_DEBUG=1 再运行一次，可看到详情。`,
      `The program failed: ${reason}${making?.en ?? ''}. What was published is untouched; run it again with HUIKAN_DEBUG=1 to see the details.`,
    ),
  stopped: (reason: Sentence, making?: Sentence) =>
    sentence(
      zh`${reason.zh}${making?.zh ?? ''}。已发布的网站没有动。`,
      `${reason.en}${making?.en ?? ''}. What was published is untouched.`,
    ),
  lockedElsewhere: (pid: number, host: string, since: string, path: string) =>
    sentence(
      zh`机器 ${host} 上的进程 ${pid} 自 ${since} 起正在发布到这个文件夹；它若已不在，删去 ${path} 再来一次`,
      `process ${pid} on the machine ${host} has been publishing into this folder since ${since}; if it is gone, delete ${path} and try again`,
    ),
  lockLost: (path: string) =>
    sentence(zh`另一次发布取走了锁 ${path}，这一次停下`, `another build has taken the lock ${path}, so this one stops`),
  waiting: (pid: number, since: string) =>
    sentence(
      zh`等另一次发布（进程 ${pid}，自 ${since} 起）结束`,
      `waiting for another build (process ${pid}, since ${since})`,
    ),
  noBrowser: (reason: string) =>
    sentence(
      zh`浏览器没有启动（${reason}）。可用 HUIKAN_CHROME=路径 指定本机的 Chrome。`,
      `The browser did not start (${reason}). Name your own Chrome with HUIKAN_CHROME=path.`,
    ),

  // Build, start, dev
  refused: (errors: number, out: string) =>
    sentence(
      zh`有 ${errors} 处错误，没有发布；${out}/ 仍是原来的样子。`,
      `Nothing was published because of ${count(errors, 'error')}; ${out}/ is as it was.`,
    ),
  foreignFolder: (out: string) =>
    sentence(
      zh`${out}/ 里有别的文件，不是会刊建的文件夹；请换一个 --out，或先清空它。`,
      `${out}/ holds files that Huikan did not make; choose another --out, or empty it first.`,
    ),
  published: (out: string, n: PublishedCounts) =>
    sentence(
      zh`已发布到 ${out}/：${n.articles} 篇文章（${n.compiled} 篇重新处理），${n.pages} 页（${n.printed} 页重新印制）；文件写 ${n.written}、留 ${n.kept}、删 ${n.removed}，共 ${n.files} 个、${n.size}；${n.seconds} 秒。`,
      `Published to ${out}/: ${count(n.articles, 'article')} (${n.compiled} compiled), ${count(n.pages, 'page')} (${n.printed} printed); files: ${n.written} written, ${n.kept} kept, ${n.removed} removed, ${n.files} in all, ${n.size}; ${n.seconds} s.`,
    ),
  beyondLimits: (hosts: readonly string[]) =>
    sentence(
      zh`已超出免费的 ${list(hosts)} 所收的大小；README 的“大小与主机的上限”说了怎么办。`,
      `This is more than ${hosts.join(', ')} takes free of charge; the README's "Sizes and limits" tells what to do.`,
    ),
  renderedSingly: (reasons: readonly string[]) =>
    sentence(
      zh`网页逐页渲染（每页多用约 0.5 毫秒），因为组件用到了：${list(reasons)}`,
      `Pages are rendered one by one (about 0.5 ms more a page), since components use: ${reasons.join(', ')}`,
    ),
  openBrowser: (url: string) =>
    sentence(zh`请在浏览器打开 ${url}\n按 Ctrl+C 结束`, `Open ${url} in a browser\nPress Ctrl+C to stop`),
  previewAt: (url: string) => sentence(zh`预览：${url}\n按 Ctrl+C 结束`, `Preview: ${url}\nPress Ctrl+C to stop`),

  // Verify
  folderMissing: sentence(zh`请写上要查对的文件夹。`, 'Name the folder to verify.'),
  verified: (articles: number) =>
    sentence(
      articles > 0 ? zh`与清单和 ${articles} 篇文章都相符。` : zh`与清单相符。`,
      articles > 0
        ? `All agrees with the manifest and with ${count(articles, 'article')}.`
        : 'All agrees with the manifest.',
    ),
  verifyFailed: (findings: number) =>
    sentence(
      zh`有 ${findings} 处不符。删去这个文件夹再发布一次（npm run build），就与文章相符。`,
      `Found ${count(findings, 'difference')}. Delete the folder and publish again (npm run build), and it agrees with the articles.`,
    ),

  // New
  titleMissing: sentence(zh`请写上标题。`, 'A title is needed.'),
  made: (path: string) =>
    sentence(
      zh`已新建 ${path}。写好后用 npm run check 查错；不再是草稿时删去 draft 一行。`,
      `Made ${path}. Check it with npm run check; delete the draft line when it is ready.`,
    ),

  // Convert
  decisions: (all: number, doubts: number) =>
    sentence(zh`${all} 处判断，${doubts} 处存疑（?）`, `${count(all, 'decision')}, ${doubts} to look at (?)`),

  // Import
  nothingNamed: sentence(zh`没有写是哪些文件`, 'No files were named'),
  nothingFound: sentence(zh`没有找到可以导入的文件`, 'There was nothing to import'),
  wrongColumns: (pair: string) => sentence(zh`--columns 写法有误：${pair}`, `--columns cannot be read: ${pair}`),
  notImported: (name: string, reason: string) =>
    sentence(zh`${name}：没能导入（${reason}）`, `${name}: could not be imported (${reason})`),
  imported: (pages: number, seconds: string, n: Record<'new' | 'updated' | 'done' | 'kept' | 'failed', number>) =>
    sentence(
      zh`导入 ${pages} 页，用时 ${seconds} 秒：新 ${n.new}，更新 ${n.updated}，未变 ${n.done}，编辑改过而保留 ${n.kept}，失败 ${n.failed}。`,
      `${count(pages, 'page')} in ${seconds} s: ${n.new} new, ${n.updated} updated, ${n.done} unchanged, ${n.kept} kept as editors left them, ${n.failed} failed.`,
    ),
  flag: (number: string, kind: string, meaning: { zh: string; en: string }) =>
    sentence(zh`  ${number}  ${kind}  ${words(meaning.zh)}`, `  ${number}  ${kind}  ${meaning.en}`),
  leftAlone: (path: string, status: 'edited' | 'removed') =>
    status === 'edited'
      ? sentence(zh`  ${path} 编辑改过，没有覆盖`, `  ${path} was changed by an editor and left alone`)
      : sentence(zh`  ${path} 编辑删去，没有重建`, `  ${path} was deleted by an editor and not written again`),
  settingsMade: (out: string) =>
    sentence(
      zh`${out}/site.yaml 是自动建立的：请填上会刊的名称（title）和网址（url）。`,
      `${out}/site.yaml was made up: put the archive's title and url there.`,
    ),
  importReport: (report: string, out: string) =>
    sentence(
      zh`报告：${report}\n建站：npm run build -- --content ${out}`,
      `Report: ${report}\nBuild: npm run build -- --content ${out}`,
    ),

  // Tests of the project
  step: {
    types: sentence(zh`类型`, 'types'),
    lint: sentence(zh`代码规范`, 'lint'),
    tests: sentence(zh`测试`, 'tests'),
  },
  failedSteps: (steps: readonly Sentence[]) =>
    sentence(zh`未通过：${list(steps.map((step) => step.zh))}`, `Failed: ${steps.map((step) => step.en).join(', ')}`),

  // The table of problems
  tableWritten: (file: string, codes: number) =>
    sentence(zh`${file} 的表已按 ${codes} 个代码写好。`, `${file} has the table of ${codes} codes.`),

  // Check
  fixed: (files: number, edits: number) =>
    sentence(
      zh`改好 ${edits} 处，在 ${files} 个文件里。`,
      `${count(edits, 'place')} mended in ${count(files, 'file')}.`,
    ),
  noCode: (code: string, near: string | undefined) =>
    sentence(
      zh`没有代码 ${code}${near ? zh`；是否应为 ${near}？` : ''}`,
      `there is no code ${code}${near ? `; did you mean ${near}?` : ''}`,
    ),
  before: sentence(zh`改之前`, 'Before'),
  after: sentence(zh`改之后`, 'After'),

  // Preview
  toMend: sentence(zh`待改`, 'To be mended'),
  mendAndSave: sentence(
    zh`改好以下各处并保存，这一页就会出现。`,
    'Mend the following and save, and this page will appear.',
  ),
};

/** The phases of long work, as progress tells them. */
export const phases = {
  preparing: sentence(zh`备版`, 'preparing pages'),
  reading: sentence(zh`读文章`, 'reading articles'),
  pictures: sentence(zh`制图片`, 'making pictures'),
  cards: sentence(zh`制分享图`, 'drawing cards for shared links'),
  printing: sentence(zh`印制网页`, 'rendering pages'),
  feeds: sentence(zh`订阅与站点地图`, 'feeds and sitemaps'),
  indexing: sentence(zh`建搜索索引`, 'indexing for search'),
  importing: sentence(zh`导入`, 'importing'),
};

/** A phase of long work. */
export type Phase = keyof typeof phases;
