/** Years of the Republic, of emperors' reigns and of Japanese emperors, as those of the common era. */

/** The first year of each, by its name in either script. */
const firstYears: readonly (readonly [name: string, year: number])[] = [
  ['民[国國]', 1912],
  ['宣[统統]', 1909],
  ['光[绪緒]', 1875],
  ['同治', 1862],
  ['咸[丰豐]', 1851],
  ['道光', 1821],
  ['嘉[庆慶]', 1796],
  ['乾隆', 1736],
  ['雍正', 1723],
  ['康熙', 1662],
  ['明治', 1868],
  ['大正', 1912],
  ['昭和', 1926],
];

/** Each name as the source of a pattern. */
export const eraNames = firstYears.map(([name]) => name);

const eras = firstYears.map(([name, year]) => ({
  year,
  /** Months of an emperor's year are those of the moon: with one, only the year is known. */
  pattern: new RegExp(`(?:中[华華])?${name}(?:\\s*)(元|\\d{1,3})(?!\\d)\\s*年?${year < 1912 ? '.*' : ''}`, 'u'),
}));

/**
 * @param text with plain figures
 * @example commonEra('光绪20年') // '1894年'
 */
export const commonEra = (text: string): string =>
  eras.reduce(
    (all, { year, pattern }) =>
      all.replace(pattern, (_, nth: string) => `${year - 1 + (nth === '元' ? 1 : Number(nth))}年`),
    text,
  );
