/** Words that stand in a proposed line for what only a person knows, each in the language of its message. */

/** Days and reasons that nothing says: an invented one would be published. */
export const unknownParts = {
  withdrawnDay: '撤下的日期',
  correctedDay: '更正的日期',
  day: '日期',
  reason: '撤下的原因',
  otherForm: '另一版的写法',
} as const;

/** All that computed lines hold of the kind, in Simplified, Traditional and English. */
export const placeholders: readonly (readonly [hans: string, hant: string, english: string])[] = [
  ['图上有什么', '圖上有什麼', 'what it shows'],
  ['录像的说明', '錄像的說明', 'what the recording is'],
  ['附件的名称', '附件的名稱', 'what the file is'],
  ['来源的名称', '來源的名稱', 'name of the source'],
  ['权利人的名称', '權利人的名稱', 'who holds the rights'],
  ['那个网站的名称', '那個網站的名稱', 'name of that site'],
  [unknownParts.withdrawnDay, '撤下的日期', 'the day of withdrawal'],
  [unknownParts.correctedDay, '更正的日期', 'the day of the correction'],
  ['更正了什么', '更正了什麼', 'what was mended'],
  [unknownParts.reason, '撤下的原因', 'the reason'],
  [unknownParts.otherForm, '另一版的寫法', 'as the other edition has it'],
];

/** True for a line that holds one: no edit is to write it. @example holdsPlaceholder('![图上有什么](/images/a.jpg)') // true */
export const holdsPlaceholder = (line: string): boolean => placeholders.some(([hans]) => line.includes(hans));
