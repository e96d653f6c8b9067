/** Pinyin as legacy sites inserted it: one syllable with tone marks in brackets after a character. */
import { pinyin } from 'pinyin-pro';
import { remembered } from '../../core/remembered.ts';
import { simplified } from '../comparable.ts';

/** One syllable, with or without tone marks. */
export const syllable = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿɡ]{1,7}';

/** True where a tone mark stands in the syllable. */
export const isToned = (text: string): boolean => /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/.test(text);

const known = new Map<string, Set<string>>();

/** All readings of a character, toned and toneless, its Simplified form's included. */
function readings(char: string): Set<string> {
  let found = known.get(char);
  if (!found) {
    found = new Set<string>();
    for (const form of new Set([char, simplified(char)])) {
      for (const reading of pinyin(form, { multiple: true, type: 'array', nonZh: 'removed' })) found.add(reading);
      for (const reading of pinyin(form, { multiple: true, type: 'array', toneType: 'none', nonZh: 'removed' }))
        found.add(reading);
    }
    known.set(char, found);
  }
  return found;
}

/** A run is tried with one syllable against all characters that a byte may make. */
const plain = remembered((reading: string): string => reading.normalize('NFC').replace(/ɡ/g, 'g'));

/** True where the syllable is a reading of the character. @example reads('長', 'zhǎng') // true */
export const reads = (char: string, reading: string): boolean => readings(char).has(plain(reading));
