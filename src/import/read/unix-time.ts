/** Unix time in scripts of Chinese sites: it counts from midnight in Greenwich, and its day is the one in Beijing. */
const beijing = 8 * 3_600_000;
/** From here on it counts milliseconds. */
const milliseconds = 1e11;

/** @example beijingDay(1388505600) // '2014-01-01' */
export const beijingDay = (time: number): string =>
  new Date((time > milliseconds ? time : time * 1000) + beijing).toISOString().slice(0, 10);
