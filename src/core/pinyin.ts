/** Pinyin (GB/T 16159) of Chinese text in plain ASCII: for addresses, file names and what a reader types without an IME. */
import { pinyin } from 'pinyin-pro';

/**
 * The syllables of a Simplified text, without tones, `v` for ü; Latin words and numbers are syllables of their own.
 * @param text in Simplified characters, so that both editions have the same reading
 * @example pinyinSyllables('驻马店2016年') // ['zhu', 'ma', 'dian', '2016', 'nian']
 */
export const pinyinSyllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).flatMap(
    (part) =>
      part
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? [],
  );
