/** What a Han character is to conversion. */

/**
 * True for the code unit of a Han character, also for each half of one outside the Basic Multilingual Plane
 * (planes 2 and 3), for 〇 and for the compatibility ideographs.
 * @example isHan('发'.charCodeAt(0)) // true
 */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  unit === 0x3007 ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd840 && unit <= 0xd88f) ||
  (unit >= 0xdc00 && unit <= 0xdfff);

/** A text of Han characters only. */
export const isHanText = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (!isHan(text.charCodeAt(i))) return false;
  return text.length > 0;
};
