import { expect, test } from 'vitest';
import { takeMhtmlPictures } from '../../../src/import/formats/mhtml-pictures.ts';
import { jpeg, png } from './pictures.ts';

const part = (head: string, body: Uint8Array): string =>
  `--=_b\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`;
const file = Buffer.from(
  `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/html\r\nContent-Location: http://old.example/news/7.html\r\n\r\n<p>渡口</p>\r\n${part(
    'Content-Type: image/png\r\nContent-Location: http://old.example/pic/ferry.png?a=1&b=2',
    png(),
  )}${part('Content-Type: image/jpeg\r\nContent-ID: <boat@x>', jpeg())}${part('Content-Type: image/gif\r\nContent-Location:\r\n http://old.example/news/c.gif', Buffer.from('GIF89a'))}--=_b--\r\n`,
);

test('a page shows its pictures by their address, by one relative to its own, or by their id', () => {
  const { text, pictures } = takeMhtmlPictures(
    `<img src="http://old.example/pic/ferry.png?a=1&amp;b=2"><img alt='x' src='cid:boat@x'><img src=c.gif><img src="none.png"><a href="http://old.example/news/c.gif">原图</a>`,
    file,
  );
  expect(text).toBe(
    `<img src="embedded-picture-1.png"><img alt='x' src="embedded-picture-2.jpg"><img src="embedded-picture-3.gif"><img src="none.png"><a href="http://old.example/news/c.gif">原图</a>`,
  );
  expect(Buffer.from(pictures['embedded-picture-2.jpg']!)).toEqual(jpeg());
});

test('a picture that is shown twice is one', () => {
  const { pictures } = takeMhtmlPictures('<img src="cid:boat@x"><img data-src="cid:boat@x">', file);
  expect(Object.keys(pictures)).toEqual(['embedded-picture-1.jpg']);
});
