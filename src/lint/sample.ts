/** What is left of the sample chamber in an archive that another chamber made its own. */
import { join } from 'node:path';
import type { Article } from '../archive/article.ts';
import type { ArchiveReading } from '../archive/reading.ts';
import { type Problem, problem } from '../content/problem.ts';
import { glossaryKinds } from '../content/schema/glossary.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { textOf } from './texts.ts';

/** In the name of the sample's chamber, and of no other. */
const sampleName = '甬台豫商';
/** What the sample says of its invented people. */
const sampleWords = ['样本人物', '（样本）'];

/** Figures of samples: nothing but noughts, one to eight in a row, letters and stars in their place. */
const sampleNumber = /(?<!\d)0{6,}(?!\d)|12345678|[xX×*＊]{4,}/;

const isSample = (text: string): boolean => {
  const folded = foldToSimplified(text);
  return folded.includes(sampleName) || sampleWords.some((word) => folded.includes(word));
};

/** @returns a rule for articles, and what is wrong with the rest; both silent in the sample itself */
export function sampleFinder({ config, own, exhibits }: ArchiveReading, shown: string) {
  const { settings, placeOf: placeOfSetting, glossary, glossaryPlaces, sound } = config;
  const isOwn = !sound || isSample(`${settings.title}${settings.publisher ?? ''}`);
  const rest = (): Problem[] => [
    ...(['telephone', 'icp'] as const).flatMap((key) => {
      const found = settings[key];
      return found && sampleNumber.test(found.normalize('NFKC'))
        ? [problem('placeholder', { found }, { file: join(shown, 'site.yaml'), ...placeOfSetting([key]) })]
        : [];
    }),
    ...[...own.sources, ...exhibits.sources]
      .filter(({ front, body }) => isSample(`${front.title}${front.description ?? ''}${textOf(body)}`))
      .map(({ file, placeOf }) => problem('sample-left', {}, { file, ...placeOf(['title']) })),
    ...glossaryKinds.flatMap((kind) => {
      const at = glossary[kind].findIndex((entry) => isSample(`${entry.hans}${entry.description ?? ''}`));
      const place = { file: join(shown, 'glossary', `${kind}.yaml`), ...glossaryPlaces[kind]([at]) };
      return at === -1 ? [] : [problem('sample-left', {}, place)];
    }),
  ];
  return {
    /** True for the sample itself: nothing of it is a remainder. */
    isOwn,
    rest: isOwn ? [] : rest(),
    article: ({ front, body, placeOf }: Pick<Article, 'front' | 'body' | 'placeOf'>, file: string): Problem[] =>
      !isOwn && isSample(`${front.title}${front.summary ?? ''}${front.organisations.join()}${textOf(body)}`)
        ? [problem('sample-left', {}, { file, ...placeOf(['title']) })]
        : [],
  };
}
