/** The order in which files of tests are run: the longest of each project first, so that none is alone at the end. */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from '../src/core/root.ts';

/** Whole sites first, since browsers look at what they build; units last, since they are many and short. */
const projects = ['site', 'browser', 'engines', 'unit'];

/** Files that take more than some seconds, the longest first; the others follow by their size. */
export const long: readonly string[] = [
  'tests/site/incremental.test.ts',
  'tests/site/upgrade.test.ts',
  'tests/site/html.test.ts',
  'tests/site/documents.test.ts',
  'tests/site/mistakes.test.ts',
  'tests/site/adopter.test.ts',
  'tests/site/preview-agrees.test.ts',
  'tests/site/verify.test.ts',
  'tests/site/preview.test.ts',
  'tests/site/reproducible.test.ts',
  'tests/browser/accessibility.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/newcomer.test.ts',
  'tests/browser/typography.test.ts',
  'tests/browser/seeds.test.ts',
  'tests/browser/reading.test.ts',
  'tests/desk/stories/accessibility.test.ts',
  'tests/desk/stories/publishing.test.ts',
  'tests/desk/stories/writing.test.ts',
  'tests/desk/stories/review.test.ts',
  'tests/pictures/safe.test.ts',
  'tests/scripts/bench-build.test.ts',
  'tests/import/ocr/read-scan.test.ts',
  'tests/import/ocr/skew.test.ts',
  'tests/import/ocr/scans.test.ts',
  'tests/scripts/architecture.test.ts',
  'tests/lint/editors.test.ts',
  'tests/content/problems/table.test.ts',
  'tests/import/templates/templates.test.ts',
  'tests/scripts/types.test.ts',
  'tests/scripts/launch.test.ts',
  'tests/lint/kept-checks.test.ts',
  'tests/lint/fix.test.ts',
  'tests/conversion/learned/train.test.ts',
];

/** Where a file stands: its project, then its place among the long ones. */
function placeOf({ project, moduleId }: TestSpecification): [number, number] {
  const place = long.indexOf(relative(root, moduleId).replaceAll('\\', '/'));
  return [projects.indexOf(project.name), place < 0 ? long.length : place];
}

/** Vitest's own order goes by the project's name, and by what it measured before: in a clone, nothing. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // Sorting is stable: the rest stays as Vitest has it.
    return sorted
      .map((file) => ({ file, place: placeOf(file) }))
      .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
      .map(({ file }) => file);
  }
}
