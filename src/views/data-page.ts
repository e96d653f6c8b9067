/** The page of the archive's data: which files there are for programs and spreadsheets, and what stands in them. */
import type { Archive } from '../archive/index.ts';
import type { Edition } from '../core/edition.ts';
import { editions } from '../core/edition.ts';
import { knownYear } from '../core/key.ts';
import { dataPath } from '../core/url.ts';
import { dataWord } from '../i18n/data.ts';
import { word } from '../i18n/words.ts';
import { EditionPlan } from './edition-plan.ts';
import type { DataFiles, DataPage, PlannedPage } from './page.ts';
import type { Pictures } from './picture.ts';

/**
 * Plans the page in both editions. It tells the sizes of files: a build makes it when they are written.
 * @param filesOf the files of an edition
 */
export const planData = (
  archive: Archive,
  pictures: Pictures,
  filesOf: (edition: Edition) => DataFiles,
): PlannedPage[] =>
  editions.map((edition) => {
    const plan = new EditionPlan(archive, edition, pictures);
    const files = filesOf(edition);
    return {
      path: dataPath(edition),
      key: plan.keyOf('data', archive.articles.length, JSON.stringify(files)),
      make: () => dataPage(plan, files),
    };
  });

function dataPage(plan: EditionPlan, files: DataFiles): DataPage {
  const { archive, edition, siteTitle } = plan;
  const total = archive.articles.length;
  const years = archive.articles.flatMap(({ key }) => knownYear(key) ?? []);
  const [last, first] = [years[0], years.at(-1)];
  return {
    ...plan.frame(
      dataPath(edition),
      word(edition, 'openData'),
      dataWord(edition, 'about', { archive: siteTitle, count: total }),
    ),
    kind: 'data',
    heading: word(edition, 'openData'),
    files,
    total,
    ...(first && last && { span: { first, last } }),
  };
}
