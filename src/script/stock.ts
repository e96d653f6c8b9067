/** The stock converter of opencc-js behind our interface: the peer that the archive’s own is measured against. */
import { Converter as stock } from 'opencc-js';
import type { Converter, ConverterOptions } from './converter.ts';

/**
 * @example stockConverter({ to: 'zh-Hant', region: 'tw' }).convert('回归工程') // '迴歸工程'
 */
export function stockConverter({ to, region = 'tw' }: ConverterOptions): Converter {
  let run: ((text: string) => string) | undefined;
  const convert = (text: string): string => {
    run ??= to === 'zh-Hant' ? stock({ from: 'cn', to: region }) : stock({ from: 'tw', to: 'cn' });
    return run(text);
  };
  const converter: Converter = {
    to,
    version: `opencc-${to}-${region}`,
    convert,
    explain: (text) => ({ text: convert(text), decisions: [] }),
    withRules: () => converter,
  };
  return converter;
}
