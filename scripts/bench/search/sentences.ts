/** Sentences of real texts, dealt out to generated articles: what words stand beside which is not to be generated. */
import { scriptOf } from '../../../src/conversion/character-script.ts';
import { type ByEdition, type Edition, editions, forEditions } from '../../../src/core/edition.ts';
import { sentencesOf } from '../../train/parts.ts';

/** Deals a body's paragraphs and a headline. */
export interface Sentences {
  /** @param length characters that a body has at least */
  body(script: Edition, length: number): string;
  headline(script: Edition): string;
  /** The Traditional share of the characters: articles drawn by it use up both scripts' sentences alike. */
  traditional: number;
}

/** The edition whose characters a text has more of. */
function editionOfText(sentences: readonly string[]): Edition {
  const counts = forEditions(() => 0);
  for (const character of sentences.slice(0, 1000).join('')) {
    const script = scriptOf(character);
    if (script) counts[script]++;
  }
  return editions.reduce((most, edition) => (counts[edition] > counts[most] ? edition : most));
}

/** Signs that would be Markdown in a file. */
const markup = /[<>[\]{}*_`~\\|#]/;

/** Characters of a headline at most. */
const headlineLength = 26;

/**
 * @param files texts of a sentence a line, gzipped or not, each in one script
 * @throws {Error} where an edition has no text
 * @example dealSentences(['press.zh-Hant.txt.gz', 'reports.zh-Hans.txt.gz']).body('zh-Hans', 500)
 */
export function dealSentences(files: readonly string[]): Sentences {
  const stock: ByEdition<string[]> = forEditions(() => []);
  for (const file of files) {
    const sentences = sentencesOf(file).filter((sentence) => sentence.isWellFormed() && !markup.test(sentence));
    const into = stock[editionOfText(sentences)];
    for (const sentence of sentences) into.push(sentence);
  }
  const at = forEditions(() => 0);
  const next = (script: Edition): string => {
    if (stock[script].length === 0) throw new Error(`--text has no file in ${script}`);
    // A text that comes to its end begins again: what then returns, returns as often for all who are compared.
    return stock[script][at[script]++ % stock[script].length]!;
  };
  const lengths = forEditions((script) => stock[script].reduce((sum, { length }) => sum + length, 0));
  return {
    traditional: lengths['zh-Hant'] / (lengths['zh-Hans'] + lengths['zh-Hant']),
    body(script, length) {
      const paragraphs: string[] = [];
      for (let written = 0; written < length; written += paragraphs.at(-1)!.length) paragraphs.push(next(script));
      return paragraphs.join('\n\n');
    },
    headline: (script) =>
      [...(next(script).match(/[^，。；：！？,;]+/)?.[0] ?? '会务')].slice(0, headlineLength).join(''),
  };
}
