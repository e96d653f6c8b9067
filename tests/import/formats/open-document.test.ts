import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOdt } from '../../../src/import/formats/open-document.ts';
import { png } from './pictures.ts';

const around = (body: string): string =>
  `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:svg="s" xmlns:xlink="x" xmlns:table="b" xmlns:dc="c"><office:meta><dc:title>题</dc:title></office:meta><office:body><office:text>${body}</office:text></office:body></office:document>`;
const flat = (body: string) => read(readOdt(strToU8(around(body))));
const zipped = (body: string) =>
  read(readOdt(zipSync({ 'content.xml': strToU8(around(body)), 'Pictures/1.png': new Uint8Array(png()) })));
const read = (entry: ReturnType<typeof readOdt>) => {
  if (!('text' in entry)) throw new Error(entry.skipped);
  return { html: entry.text.replace(/<\/?body>/g, ''), pictures: Object.keys(entry.pictures ?? {}) };
};
const image = (words = ''): string =>
  `<draw:frame><draw:image xlink:href="Pictures/1.png"/><draw:image xlink:href="Pictures/other.svm"/>${words}</draw:frame>`;

test('a picture of the archive is shown, its title is its words and no paragraph', () => {
  expect(zipped(`<text:p>${image('<svg:title>新桥</svg:title><svg:desc>细述</svg:desc>')}</text:p>`)).toEqual({
    html: '<p><img src="embedded-picture-1.png" alt="新桥"></p>',
    pictures: ['embedded-picture-1.png'],
  });
});

test('a picture in the text itself is a picture and never its code', () => {
  const code = png().toString('base64');
  const body = `<text:p>渡船<draw:frame><draw:image><office:binary-data>${code.slice(0, 20)}\n  ${code.slice(20)}</office:binary-data></draw:image></draw:frame></text:p>`;
  expect(flat(body)).toEqual({
    html: '<p>渡船<img src="embedded-picture-1.png" alt=""></p>',
    pictures: ['embedded-picture-1.png'],
  });
});

test('a box with a picture and words below it is a figure with its caption', () => {
  const body = `<text:p><draw:frame><draw:text-box><text:p>${image()}图一：新桥通车</text:p></draw:text-box></draw:frame></text:p>`;
  expect(zipped(body).html).toBe(
    '<p><figure><img src="embedded-picture-1.png" alt=""><figcaption>图一：新桥通车</figcaption></figure></p>',
  );
});

test('remarks of editors, what they struck out and formulas are no text', () => {
  expect(
    flat(
      '<text:tracked-changes><text:p>删去</text:p></text:tracked-changes><text:p>渡船<office:annotation><dc:creator>甲</dc:creator><text:p>核对</text:p></office:annotation>靠岸</text:p>',
    ).html,
  ).toBe('<p>渡船靠岸</p>');
});

test('headings, lists, tables and breaks', () => {
  expect(
    flat(
      '<text:h text:outline-level="3">渡口</text:h><text:list><text:list-item><text:p>甲</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>乙<text:line-break/>丙</text:p></table:table-cell></table:table-row></table:table>',
    ).html,
  ).toBe('<h3>渡口</h2><ul><li><p>甲</p></li></ul><table><tr><td><p>乙<br>丙</p></td></tr></table>');
});
