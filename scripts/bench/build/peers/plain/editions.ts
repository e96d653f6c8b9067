/** The two editions as the peers make them: opencc-js as it comes. */
import { Converter } from 'opencc-js';

/** An edition, or the script that an article is written in. */
export type Edition = 'zh-Hans' | 'zh-Hant';

/** Both editions. */
export const editions: readonly Edition[] = ['zh-Hans', 'zh-Hant'];

/** The first folder of an edition's addresses. */
export const folderOf = (edition: Edition): string => edition.toLowerCase();

const into: Record<Edition, (text: string) => string> = {
  'zh-Hans': Converter({ from: 'tw', to: 'cn' }),
  'zh-Hant': Converter({ from: 'cn', to: 'tw' }),
};

/** Text or HTML in an edition's script; what is already in it stays as it is. */
export const convert = (edition: Edition, script: Edition, text: string): string =>
  edition === script ? text : into[edition](text);
