/** What is said of importing. */
import { count, sentence, words, zh } from '../sentence.ts';

/** The sentences. */
export const importing = {
  nothingNamed: sentence(zh`没有写是哪些文件`, 'No files were named'),
  nothingFound: sentence(zh`没有找到可以导入的文件`, 'There was nothing to import'),
  wrongColumns: (pair: string) => sentence(zh`--columns 写法有误：${pair}`, `--columns cannot be read: ${pair}`),
  notImported: (name: string, reason: string) =>
    sentence(zh`${name}：没能导入（${reason}）`, `${name}: could not be imported (${reason})`),
  notRead: (name: string, why: { zh: string; en: string }) =>
    sentence(zh`${name}：没有导入：${words(why.zh)}`, `${name}: left out: ${why.en}; the report says what to do`),
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
  paired: (pairs: number) =>
    sentence(
      zh`  ${pairs} 篇简繁两页都有，合为一篇，各按原文`,
      `  ${count(pairs, 'article')} had a page in each script: one article, both texts as they were`,
    ),
  section: (section: string, pages: number) =>
    sentence(
      zh`  旧栏目“${section}”（${pages} 页）没有对应的栏目：在 site.yaml 的 sections 里写 ${section}: 栏目的 id`,
      `  the section "${section}" (${count(pages, 'page')}) has no category: put "${section}: category-id" into sections of site.yaml`,
    ),
  settingsMade: (out: string) =>
    sentence(
      zh`${out}/site.yaml 是自动建立的：请填上会刊的名称（title）和网址（url）。`,
      `${out}/site.yaml was made up: put the archive's title and url there.`,
    ),
  bringingEngine: sentence(
    zh`第一次识别扫描图：正在从 npm 下载 Tesseract 和中文数据（约 100 MB），以后不再下载。`,
    'The first scan: Tesseract and its Chinese data (about 100 MB) are being brought from npm, once.',
  ),
  engineMissing: (reason: string) =>
    sentence(
      zh`没能装上识别扫描图的程序（${reason}）：请连上网络再试；不加 --ocr 可以先导入其余的文件。`,
      `The program that reads scans could not be installed (${reason}): try again with a network, or import the other files without --ocr.`,
    ),
  importReport: (report: string, out: string) =>
    sentence(
      zh`报告：${report}\n逐处核对：npm run desk${out === 'content' ? '' : zh` -- --content ${out}`}`,
      `Report: ${report}\nReview: npm run desk${out === 'content' ? '' : ` -- --content ${out}`}`,
    ),
};
