/**
 * The wording of every branch of what is said of a problem, in every language. Which of them a mistake leads to, the
 * tests of the checks say; here a sentence that is lost, or told in place of another, is seen in a reviewed snapshot.
 */
import { test } from 'vitest';
import type { Definition } from '../../../src/content/problems/define.ts';
import { type ProblemCode, problemTable } from '../../../src/content/problems/table.ts';
import { variantsOfBodies } from './variants/bodies.ts';
import { variantsOfFiles } from './variants/files.ts';
import { variantsOfSettings } from './variants/settings.ts';
import { variantsOfTexts } from './variants/texts.ts';
import { variantsOfValues } from './variants/values.ts';
import type { Variants } from './variants/variants.ts';
import { expectWorded, worded } from './worded.ts';

test.each<[string, Variants]>([
  ['values', variantsOfValues],
  ['files', variantsOfFiles],
  ['bodies', variantsOfBodies],
  ['texts', variantsOfTexts],
  ['settings', variantsOfSettings],
])('word for word: %s', async (name, variants) => {
  const rows = Object.entries(variants).flatMap(([code, all]) =>
    all.map((params) => {
      const { message, fix } = (problemTable[code as ProblemCode] as Definition<object>).say(params);
      return worded(`${code} ${JSON.stringify(params)}`, message, fix);
    }),
  );
  await expectWorded(name, rows);
});
