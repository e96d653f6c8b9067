/** The roles of those who made an article, in English and in the words of a byline. */
import { z } from 'zod';

/**
 * Who made the article, and in which role. Newsroom terms: author 作者, reporter 记者, correspondent 通讯员
 * (a contributor outside the newsroom), photographer 摄影, editor 责任编辑 (the editor responsible for the
 * piece), translator 翻译.
 * @example credits: [{ role: reporter, name: 黄萍 }, { role: editor, name: 罗伯特 }]
 */
export const creditRoles = ['author', 'reporter', 'correspondent', 'photographer', 'editor', 'translator'] as const;
export type CreditRole = (typeof creditRoles)[number];

/** The words that newspapers print for one role and no other; 供稿 and 图文 may say who wrote, who took pictures, or both. */
const printed: Readonly<Record<CreditRole, string>> = {
  author: '作者 撰文 撰稿 撰稿人 文字',
  reporter: '记者 記者',
  correspondent: '通讯员 通訊員',
  photographer: '摄影 攝影 摄影师 攝影師 摄影者 攝影者',
  editor: '编辑 編輯 责任编辑 責任編輯 责编 責編',
  translator: '翻译 翻譯 译者 譯者',
};

/** Roles by those words. */
export const printedRoles: Readonly<Record<string, CreditRole>> = Object.fromEntries(
  creditRoles.flatMap((role) => printed[role].split(' ').map((word) => [word, role])),
);

/** A role as front matter gives it: in English, or in the word of a byline, which has one reading. @example creditRole.parse('记者') // 'reporter' */
export const creditRole = z.preprocess(
  (word) => (typeof word === 'string' && Object.hasOwn(printedRoles, word.trim()) ? printedRoles[word.trim()] : word),
  z.enum(creditRoles),
);
