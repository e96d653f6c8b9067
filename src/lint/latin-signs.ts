/** Signs of GBK that were read as Latin-1 amid text that was not: ¡°…¡± was “…”, £¬ was ，. */
import { matchesIn } from '../core/matches.ts';
import type { Misread } from './lost-bytes.ts';

/** The two bytes of each sign, A1 or A3 the first; beside other letters of Latin-1 the whole text was misread. */
const pairs = /(?<![\u0080-\u00ff])(?:[¡£][\u00a1-\u00fe])+(?![\u0080-\u00ff])/g;
/** Signs that a Chinese text is full of. */
const signs = /^[‘’“”—…·、。〈〉《》「」『』【】，；：！？（）％]+$/u;
const gbk = new TextDecoder('gbk');

/** @example latinSigns('他说：¡°好。¡±')[0] // { found: '¡°', meant: '“', index: 3 } */
export const latinSigns = (source: string): Misread[] =>
  matchesIn(source, pairs).flatMap(({ 0: found, index }) => {
    const meant = gbk.decode(Buffer.from(found, 'latin1'));
    return signs.test(meant) ? [{ found, meant, index }] : [];
  });
