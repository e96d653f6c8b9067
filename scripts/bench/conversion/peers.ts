/** The converters that the benchmark sets side by side: ours first, then stock opencc-js, then what else npm offers. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { sify, tify } from 'chinese-conv';
import { Converter as stock } from 'opencc-js';
import switchChinese from 'switch-chinese';
import { createConverter } from '../../../src/conversion/index.ts';

type Convert = (text: string) => string;

/** One converter in the three ways that an archive needs. */
export interface Peer {
  name: string;
  toHant: Convert;
  toHantHk: Convert;
  toHans: Convert;
}

/** Cuts with jieba (and its hidden Markov model) first and converts word by word. */
function wordByWord(convert: Convert): Convert {
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.cut(text, true).map(convert).join('');
}

/** All peers, ready to convert. */
export async function openPeers(): Promise<Peer[]> {
  const tw = stock({ from: 'cn', to: 'tw' });
  const hk = stock({ from: 'cn', to: 'hk' });
  const cn = stock({ from: 'tw', to: 'cn' });
  const { traditionalized, simplized } = switchChinese();
  const text =
    (convert: (text: string) => unknown): Convert =>
    (input) =>
      String(convert(input));
  return [
    {
      name: 'huikan',
      toHant: createConverter({ to: 'zh-Hant', region: 'tw' }).convert,
      toHantHk: createConverter({ to: 'zh-Hant', region: 'hk' }).convert,
      toHans: createConverter({ to: 'zh-Hans' }).convert,
    },
    { name: 'opencc-js', toHant: tw, toHantHk: hk, toHans: cn },
    { name: 'opencc-js hk', toHant: hk, toHantHk: hk, toHans: stock({ from: 'hk', to: 'cn' }) },
    { name: 'jieba+opencc', toHant: wordByWord(tw), toHantHk: wordByWord(hk), toHans: wordByWord(cn) },
    { name: 'chinese-conv', toHant: tify, toHantHk: tify, toHans: sify },
    { name: 'switch-chinese', toHant: text(traditionalized), toHantHk: text(traditionalized), toHans: text(simplized) },
  ];
}
