/** The two converters of an archive, built when first needed. */

import type { Glossary } from '../content/schema/glossary.ts';
import { type Converter, createConverter } from '../conversion/index.ts';
import type { Edition, Region } from '../core/edition.ts';

/** Conversion as an archive's settings and glossary want it. */
export interface Converters {
  to(edition: Edition): Converter;
  /** A text in an edition: as it is where it was written in that script, converted where not. */
  into(edition: Edition, written: Edition, text: string): string;
  /** Changes whenever any text could come out otherwise. */
  readonly version: string;
}

let last: { key: string; converters: Converters } | undefined;

/**
 * Building a converter takes a tenth of a second: settings that are read again, unchanged, have the same ones.
 * @example makeConverters('tw', glossary).into('zh-Hant', 'zh-Hans', '商会') // '商會'
 */
export function makeConverters(region: Region, glossary: Glossary): Converters {
  const key = region + JSON.stringify(glossary);
  if (last?.key !== key) last = { key, converters: buildConverters(region, glossary) };
  return last.converters;
}

function buildConverters(region: Region, glossary: Glossary): Converters {
  const built = new Map<Edition, Converter>();
  const to = (edition: Edition): Converter => {
    let converter = built.get(edition);
    if (!converter) {
      converter = createConverter({ to: edition, region, glossary });
      built.set(edition, converter);
    }
    return converter;
  };
  return {
    to,
    into: (edition, written, text) => (edition === written ? text : to(edition).convert(text)),
    get version() {
      return `${to('zh-Hans').version}|${to('zh-Hant').version}`;
    },
  };
}
