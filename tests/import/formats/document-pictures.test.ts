import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../../src/import/run/run.ts';
import { first, folder, html, put, second, useFolder } from './documents.ts';
import { png } from './pictures.ts';

const illustrated = () =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/1.png"/></Relationships>',
    ),
    'word/media/1.png': new Uint8Array(png()),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:r><w:t>${first}</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:p><w:r><w:t>${second}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
const written = async (...files: string[]) => {
  const out = join(folder, 'content');
  const { pages } = await importPages({ files, out, today: '2020-01-02' });
  const body = await readFile(join(out, pages[0]!.path!), 'utf8');
  const images = await readdir(join(out, 'images')).catch(() => []);
  return { pages, body, images };
};

useFolder();

describe('pictures in a document', () => {
  it.each([
    ['a.docx', illustrated, '插图'],
    [
      'a.html',
      () =>
        html.replace(
          '<p>2011',
          `<p><img alt="工地" src="data:image/png;base64,${png().toString('base64')}"></p><p>2011`,
        ),
      '工地',
    ],
    ['a.md', () => `${first}\n\n![工地](data:image/png;base64,${png().toString('base64')})\n\n${second}\n`, '工地'],
  ])('of %s come into the archive', async (name, make, alt) => {
    const { body, images } = await written(await put(name, make()));
    expect(images).toHaveLength(1);
    expect(body).toContain(`<Figure src="/images/${images[0]}" alt="${alt}" />`);
    expect(await readFile(join(folder, 'content/images', images[0]!))).toEqual(png());
  });
});
