/** How large a file is, for readers: in powers of a thousand, as hosts and disks count. */

const units = ['B', 'kB', 'MB', 'GB'] as const;

/** @example bytesText(12_345) // '12.3 kB' */
export function bytesText(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
