/** The standing of a reporter in the newsroom, as it stands before 记者 and 通讯员. */

/**
 * Alternatives of an expression over folded text (`foldScript`): one list for every reading of a byline.
 * @example new RegExp(`(?:${standing})*记者`).test('首席全媒体记者') // true
 */
export const standing = '首席|战地|高级|资深|特[约派]|实习|见习|学生|职工|校园|公民|社区|兼职|签约|总台|全媒体|融媒体?';
