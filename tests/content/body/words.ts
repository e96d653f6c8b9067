/** What HTML needs to be told, in words that tests can recognise. */
import { type HtmlOptions, toHtml } from '../../../src/content/body/html.ts';
import { parseBody } from '../../../src/content/body/parse.ts';

export const options: HtmlOptions = {
  words: {
    gap: 'a lost character',
    gapLikely: (character) => `a lost character, perhaps ${character}`,
    note: 'Note',
    videoAt: (host) => `在${host}观看`,
    photo: 'Photo: ',
    footnotes: 'Footnotes',
    footnoteBack: 'Back',
    table: 'Table',
  },
  resolve: (address) => address,
};

/** The HTML of a body. @example html('**甲**') // '<p><strong>甲</strong></p>' */
export const html = (source: string): string => toHtml(parseBody(source, 'a.mdx').tree, options);
