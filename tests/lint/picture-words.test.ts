import { expect, test } from 'vitest';
import { checkPictureWords } from '../../src/lint/picture-words.ts';

const found = (source: string) =>
  checkPictureWords('a.mdx', source).map(({ params }) => (params as { found: string }).found);

test.each([
  ['![DSC_0042](/images/a.jpg)', 'DSC_0042'],
  ['![微信图片_20160418](/images/a.jpg)', '微信图片_20160418'],
  ['![图1](/images/a.jpg)', '图1'],
  ['![一群人站在室内 自动生成的说明](/images/a.jpg)', '一群人站在室内 自动生成的说明'],
  [
    '![A group of people Description automatically generated](/images/a.jpg)',
    'A group of people Description automatically generated',
  ],
  ['![hall-2](/images/hall-2.jpg)', 'hall-2'],
  ['<Figure src="/images/a.jpg" alt="a.jpg" />', 'a.jpg'],
  ['image: { src: /images/a.jpg, alt: IMG_2031 }', 'IMG_2031'],
  ['image:\n  src: /images/a.jpg\n  alt: "mmexport1460944800000"\n', 'mmexport1460944800000'],
])('%s', (source, name) => expect(found(source)).toEqual([name]));

test.each([
  '![会场](/images/会场.jpg)',
  '![1988年的会场](/images/a.jpg)',
  '<Figure src="/images/a.jpg" alt="Opening of the hall" />',
  'image: { src: /images/a.jpg, alt: 会场全景 }',
  '[a.jpg](/files/a.jpg)',
])('%s says what is seen', (source) => expect(found(source)).toEqual([]));
