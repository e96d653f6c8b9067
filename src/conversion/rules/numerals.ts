/** Numerals of Chinese text, as measure words follow them. */

/** Characters of numerals; 两, 几 and 半 stand for numbers before measure words. */
export const numerals = '一二三四五六七八九十百千万亿两几数半〇零';
