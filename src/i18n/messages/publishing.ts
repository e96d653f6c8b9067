/** What is said of publishing: build, start, dev, verify. */
import { count, list, sentence, zh } from '../sentence.ts';

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

/** The sentences. */
export const publishing = {
  refused: (errors: number, out: string) =>
    sentence(
      zh`有 ${errors} 处错误，没有发布；${out}/ 仍是原来的样子。`,
      `Nothing was published because of ${count(errors, 'error')}; ${out}/ is as it was.`,
    ),
  setAside: (path: string, shows: 'last' | 'nothing' | 'new') =>
    ({
      last: sentence(
        zh`${path} 有错误，发布的是它上一次没有错的样子`,
        `${path} is in error: its last good version is published`,
      ),
      nothing: sentence(zh`${path} 有错误，没有发布`, `${path} is in error and not published`),
      new: sentence(zh`${path} 有错误，照样发布了`, `${path} is published with its error`),
    })[shows],
  foreignFolder: (out: string) =>
    sentence(
      zh`${out}/ 里有别的文件，不是会刊建的文件夹；请换一个 --out，或先清空它。`,
      `${out}/ holds files that Huikan did not make; choose another --out, or empty it first.`,
    ),
  siteInPlace: (out: string) =>
    sentence(
      zh`${out}/ 里是整个网站，一份页面放进去会把它换掉；请换一个 --out。`,
      `${out}/ holds a whole site, which a share of the pages would replace; choose another --out.`,
    ),
  joined: (pages: number) => sentence(zh`从各份里取来 ${pages} 页。`, `${count(pages, 'page')} taken from the shares.`),
  published: (out: string, n: PublishedCounts) =>
    sentence(
      zh`已发布到 ${out}/：${n.articles} 篇文章（${n.compiled} 篇重新处理），${n.pages} 页（${n.printed} 页重新印制）；文件写 ${n.written}、留 ${n.kept}、删 ${n.removed}，共 ${n.files} 个、${n.size}；${n.seconds} 秒。`,
      `Published to ${out}/: ${count(n.articles, 'article')} (${n.compiled} compiled), ${count(n.pages, 'page')} (${n.printed} printed); files: ${n.written} written, ${n.kept} kept, ${n.removed} removed, ${n.files} in all, ${n.size}; ${n.seconds} s.`,
    ),
  beyondLimits: (hosts: readonly string[]) =>
    sentence(
      zh`已超出免费的 ${list(hosts)} 所收的大小；说明书的“大小与上限”说了怎么办。`,
      `This is more than ${hosts.join(', ')} takes free of charge; the manual's page 大小与上限 (sizes and limits) tells what to do.`,
    ),
  renderedSingly: (reasons: readonly string[]) =>
    sentence(
      zh`网页逐页渲染（每页多用约 0.5 毫秒），因为组件用到了：${list(reasons)}`,
      `Pages are rendered one by one (about 0.5 ms more a page), since components use: ${reasons.join(', ')}`,
    ),
  openBrowser: (url: string) =>
    sentence(zh`请在浏览器打开 ${url}\n按 Ctrl+C 结束`, `Open ${url} in a browser\nPress Ctrl+C to stop`),
  previewAt: (url: string) => sentence(zh`预览：${url}\n按 Ctrl+C 结束`, `Preview: ${url}\nPress Ctrl+C to stop`),

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

  movedSites: (dir: string, hosts: readonly string[]) =>
    hosts.length > 0
      ? sentence(
          zh`原来的主机 ${list(hosts)} 该发布的，在 ${dir}/ 里同名的文件夹。`,
          `What the former ${hosts.length === 1 ? 'host' : 'hosts'} ${hosts.join(', ')} should publish is in ${dir}/, a folder for each.`,
        )
      : sentence(
          zh`site.yaml 的 formerly 里没有别的主机，不用另发布什么。`,
          'formerly in site.yaml names no other host, so there is nothing more to publish.',
        ),
  kept: (times: readonly string[]) =>
    times.length > 0
      ? sentence(
          zh`留着 ${times.length} 次，分别用到：\n${times.join('\n')}`,
          `Kept, with the time until which each was published:\n${times.join('\n')}`,
        )
      : sentence(zh`没有留着以前发布的。`, 'Nothing is kept of earlier publications.'),
  wentBack: (out: string, until: string) =>
    sentence(
      zh`${out}/ 已退回 ${until} 以前的样子。文章没有变；改好以后再 npm run build。`,
      `${out}/ is as it was until ${until}. The articles have not changed; mend them, then npm run build.`,
    ),
  damagedPast: (path: string) =>
    sentence(
      zh`留着的上一次缺了 ${path}，或它被改过；没有动网站。请改好文章再 npm run build。`,
      `of what is kept, ${path} is missing or was changed; the site is as it was. Mend the articles and npm run build`,
    ),

  toMend: sentence(zh`待改`, 'To be mended'),
  mendAndSave: sentence(
    zh`改好以下各处并保存，这一页就会出现。`,
    'Mend the following and save, and this page will appear.',
  ),
};
