import { expect, test } from 'vitest';
import { EmbeddedPictures, takeDataPictures } from '../../../src/import/formats/embedded-pictures.ts';
import { jpeg, png } from './pictures.ts';

const data = (type: string, bytes: Uint8Array): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

test('pictures have addresses by what they are; one that no browser shows is not there', () => {
  const pictures = new EmbeddedPictures();
  const metafile = Buffer.from([0xd7, 0xcd, 0xc6, 0x9a]);
  expect(
    [png(), jpeg(), Buffer.from('GIF89a'), Buffer.from('RIFF....WEBP'), metafile].map((one) => pictures.add(one)),
  ).toEqual([
    'embedded-picture-1.png',
    'embedded-picture-2.jpg',
    'embedded-picture-3.gif',
    'embedded-picture-4.webp',
    'embedded-picture-5',
  ]);
  expect(Object.keys(pictures.all)).toHaveLength(4);
});

test('pictures are parted from a text, signs and placeholders stay', () => {
  const icon = data('png', png(16, 16));
  const { text, pictures } = takeDataPictures(
    `<img src="${data('png', png())}"><img src="${icon}"><img src="${data('jpeg', jpeg(5000))}"><img src="${data('jpeg', jpeg(50))}">`,
  );
  expect(text).toBe(
    `<img src="embedded-picture-1.png"><img src="${icon}"><img src="embedded-picture-2.jpg"><img src="${data('jpeg', jpeg(50))}">`,
  );
  expect(Buffer.from(pictures['embedded-picture-1.png']!)).toEqual(png());
});

test('what stands behind a picture stays, and one whose code is broken into lines is left alone', () => {
  const whole = data('png', Buffer.concat([png(), Buffer.alloc(300)]));
  expect(takeDataPictures(`<img src=${whole} alt=新桥>![](${whole} "渡口")`).text).toBe(
    '<img src=embedded-picture-1.png alt=新桥>![](embedded-picture-2.png "渡口")',
  );
  const broken = `<img src="${whole.slice(0, 200)}\n${whole.slice(200)}">`;
  expect(takeDataPictures(broken).text).toBe(broken);
});
