/** `content/site.yaml`: the only settings that a chamber must edit. `title` and `url` are required. */
import { z } from 'zod';
import { isTimeZone } from '../../core/date.ts';
import { rights } from './rights.ts';
import { line, script, slug, webAddress } from './text.ts';

/**
 * A category of news. Its id stands in addresses and in front matter; its title is what readers see.
 * @example categories: [{ id: members, title: 会员风采, description: 会员企业的新闻 }]
 */
export const category = z.strictObject({
  id: slug,
  title: line,
  description: line.optional(),
});
export type Category = z.infer<typeof category>;

/**
 * One entry of the site's navigation; `href` is a path after the edition, or an absolute address. Two bars part it from
 * an icon in menus of Hexo's themes: no address has them (RFC 3986).
 */
export const navigationItem = z.strictObject({
  title: line,
  href: line.regex(/^(?!.*\|\|)(?:[/#]|https?:|mailto:|tel:)/i),
});

/** A code as the search engine gives it: only what stands between the quotation marks. */
const verificationCode = z.string().regex(/^[\w=.+/-]+$/);

/** All settings with their defaults. Text is written in `script` and converted for the other edition. */
export const site = z.strictObject({
  title: line,
  /** Where the site is published: origin, without a path. A path goes into `base`. */
  url: webAddress,
  /** The folder of the site on its host. */
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/)
    .default('/'),
  /** Where the site was published before, origin and path: old addresses lead to the new ones. */
  formerly: z.array(webAddress).default([]),
  description: line.optional(),
  /** Who publishes the archive; the title where it is not said. */
  publisher: line.optional(),
  /** ICP备案号: the licence number that sites in mainland China must show. */
  icp: line.optional(),
  /** 公安备案号: what sites in mainland China show beside it. @example police: 浙公网安备33010002000001号 */
  police: line.regex(/\d{8,}/).optional(),
  /** The codes by which search engines know who owns the site. */
  verification: z
    .strictObject({
      baidu: verificationCode.optional(),
      google: verificationCode.optional(),
      bing: verificationCode.optional(),
    })
    .optional(),
  /** What readers may do with the archive, unless an article says otherwise. */
  rights: rights.optional(),
  address: line.optional(),
  telephone: line.optional(),
  email: z.email().optional(),
  /** Where readers report a wrong character: an address or a mailbox. */
  report: z.union([webAddress, z.email()]).optional(),
  /** The script that articles and these settings are written in unless they say otherwise. */
  script: script.default('zh-Hans'),
  /** Where the chamber is, by the IANA database: its day is the archive's. The machine's zone where it is not said. */
  timeZone: z
    .string()
    .refine(isTimeZone, { params: { code: 'not-a-time-zone' } })
    .optional(),
  /** Whose habits the Traditional edition follows. */
  traditional: z.enum(['tw', 'hk']).default('tw'),
  categories: z.array(category).default([]),
  /**
   * The sections of an old site, or paths of them, and the categories that they are here.
   * @example sections: { 会员动态: members, 财经 > 滚动新闻: economy }
   */
  sections: z.record(line, line).default({}),
  /** Articles on one page of a list. */
  pageSize: z.number().int().min(5).max(200).default(20),
  navigation: z.array(navigationItem).default([]),
  /** How paragraphs begin: indented by two characters, or set apart by space. */
  paragraphs: z.enum(['indent', 'space']).default('indent'),
  /** The picture of links that are shared, where an article has none of its own: a file in `images/`. */
  image: z
    .string()
    .regex(/^\/images\/[^/].*$/)
    .optional(),
  /**
   * Draws a card with its title for each article that has no picture, for shared links. One takes about 25 ms and
   * 15 KB: 10,000 articles in two editions take minutes and 300 MB, so a chamber must ask for it.
   */
  shareImages: z.boolean().default(false),
  /** A page for each article with both scripts side by side; a very large archive may do without. */
  sideBySide: z.boolean().default(true),
  /**
   * Other archives, of the same region or of other decades, that the search page offers beside this one. Each lists the
   * others: only then do readers' browsers let one site ask another (CORS).
   */
  archives: z.array(z.strictObject({ title: line, url: webAddress })).default([]),
  /** Keeps read articles for reading without a network. */
  offline: z.boolean().default(false),
  /** The version of the program that the settings were written for; `upgrade` keeps it. */
  huikan: line.optional(),
});
export type Site = z.infer<typeof site>;

const leadsTo = navigationItem.shape.href.optional();

/** The links and the picture of settings that failed validation: read leniently, so that dead links are told in the same run. */
export const settingsLinks = z.object({
  image: site.shape.image.catch(undefined),
  navigation: z.array(z.object({ href: leadsTo, url: leadsTo, link: leadsTo }).catch({})).catch([]),
});
