import { expect, test } from 'vitest';
import { checkPartsOfWholes } from '../../src/lint/parts-of-wholes.ts';

const sums = (text: string) =>
  checkPartsOfWholes('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ params }) => (params as { sum: string }).sum,
  );

test.each([
  ['到会四十人，其中男三十人，女二十人。', '50'],
  ['会费由一百元增至一百五十元，增加六十元。', '50'],
  ['会员由120人减少到95人，减少20人。', '25'],
])('%s', (text, sum) => expect(sums(text)).toEqual([sum]));
test.each([
  '到会五十人，其中男三十人，女二十人。',
  '到会约四十人，其中男三十人，女二十人。',
  '会费由一百元增至一百五十元，增加五十元。',
  '会费由一百元增至一百五十元，增加五成。',
])('%s is right', (text) => expect(sums(text)).toEqual([]));
