import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { ShownPictures } from '../../../src/import/run/shown-pictures.ts';

function noted(...contents: (string | Uint8Array)[]): ShownPictures {
  const shown = new ShownPictures();
  for (const content of contents) shown.note(content);
  return shown;
}

test.each([
  ['beside the page', '<img src="bridge.JPG">', '/in/news/bridge.jpg'],
  ['in a folder', "<img src='../pic/bridge.jpg?v=2'>", '/in/pic/bridge.jpg'],
  ['by a whole address', '![](http://old.example/pic/bridge.jpg)', '/in/pic/bridge.jpg'],
  ['directly below a host', '<img src=http://old.example/bridge.jpg>', '/in/bridge.jpg'],
  ['behind a variable', '![]({{ site.baseurl }}/pic/bridge.jpg)', '/in/pic/bridge.jpg'],
  ['in a shortcode', '{% asset_img bridge.jpg 新桥 %}', '/in/post/bridge.jpg'],
  ['with escapes', '<img src="%E6%A1%A5.png">', '/in/桥.png'],
  ['in another size', '<img src="/up/bridge-300x200.jpg">', '/in/up/bridge.jpg'],
  ['in the encoding of the time', iconv.encode('<img src="新桥.png">', 'gb18030'), '/in/新桥.png'],
  ['in UTF-8', iconv.encode('<img src="pic/新桥.png">', 'utf-8'), '/in/pic/新桥.png'],
])('a picture is shown %s', (_, content, path) => expect(noted(content).shows(path)).toBe(true));

test.each([
  ['of another name', '<img src="bridge.jpg">', '/in/ferry.jpg'],
  ['of another folder', '<img src="pic/bridge.jpg">', '/in/scans/bridge.jpg'],
  ['whose name only begins so', '<a href="bridge.jpg.html">', '/in/bridge.jpg'],
])('one %s is not', (_, content, path) => expect(noted(content).shows(path)).toBe(false));

test('a path of bytes is read as it was written', () => {
  expect(
    noted('<img src="新桥.png">').shows(Buffer.concat([Buffer.from('/in/'), iconv.encode('新桥.png', 'gb18030')])),
  ).toBe(true);
});

test('words of a million characters take no longer than others', () => {
  const started = performance.now();
  expect(
    noted(`${'x'.repeat(2_000_000)}.js <img src="bridge.jpg"> ${'y/'.repeat(500_000)}a.png`).shows('/in/bridge.jpg'),
  ).toBe(true);
  expect(performance.now() - started).toBeLessThan(2000);
});
