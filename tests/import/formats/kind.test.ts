import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/import/formats/kind.ts';

const kind = (name: string, head = '') => kindOf(name, Buffer.from(head, 'latin1'));

describe('a file is', () => {
  test.each([
    ['a page by its text', 'a.html', '<html>', 'page'],
    ['a page without an ending', 'a', 'text', 'page'],
    ['markdown by its name', 'a.md', 'text', 'markdown'],
    ['a table by its name', 'a.CSV', 'a,b', 'csv'],
    ['lines of JSON by its name', 'a.ndjson', '{}', 'jsonl'],
    ['PDF by its beginning', 'a.html', '%PDF-1.7', 'pdf'],
    ['RTF by its beginning', 'a.doc', '{\\rtf1', 'rtf'],
    ['old Word by its beginning and its name', 'a.doc', '\xD0\xCF\x11\xE0', 'doc'],
    ['nothing known where an old table is so', 'a.xls', '\xD0\xCF\x11\xE0', 'unknown'],
    ['a dump of a database by its name', 'a.sql', '/* x */ SET NAMES utf8;', 'dump'],
    ['a dump of a database by its beginning', 'a.txt', '-- MySQL dump 10.13\n', 'dump'],
    ['a dump of one table', 'a.txt', 'INSERT INTO `dede_archives` VALUES (1);', 'dump'],
    ['a page that speaks of one', 'a.txt', 'news: INSERT INTO `t`', 'page'],
    ['gzip', 'a.sql', '\x1f\x8b', 'gzip'],
    ['Word by its name', 'a.docx', 'PK\x03\x04', 'docx'],
    ['Word by what is in it', 'a.zip', 'PK\x03\x04....word/document.xml', 'docx'],
    ['a table by what is in it', 'a', 'PK\x03\x04....xl/workbook.xml', 'xlsx'],
    ['OpenDocument', 'a', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['an archive', 'a.zip', 'PK\x03\x04', 'zip'],
    ['nothing known where it is packed otherwise', 'a.jar', 'PK\x03\x04', 'unknown'],
    ['a feed', 'a.xml', '<?xml version="1.0"?><rss>', 'xml'],
    ['a page that is called XML', 'a.xml', '<html xmlns="…">', 'page'],
    ['nothing known where it is other XML', 'a.xml', '<svg/>', 'unknown'],
    ['a saved page', 'a.eml', 'From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n', 'mhtml'],
    [
      'OpenDocument in one file',
      'a.fodt',
      '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.text">',
      'odt',
    ],
    [
      'nothing known where it is Word’s old XML',
      'a.htm',
      '<?xml version="1.0"?><?mso-application?><w:wordDocument>',
      'unknown',
    ],
    ['a page in XHTML', 'a', '<?xml version="1.0"?><html xmlns:w="w">', 'page'],
    ['an asset by its name', 'a.css', '<html>', 'asset'],
    ['a picture by its name', 'a.JPG', '', 'picture'],
    ['nothing known where its bytes are no text', 'a', '\x01\x02\x03\x04'.repeat(20), 'unknown'],
    ['a page in UTF-16', 'a', 'a\0b\0c\0d\0e\0f\0g\0h\0', 'page'],
  ])('%s', (_, name, head, expected) => expect(kind(name, head)).toBe(expected));

  // 嶺 and 開 hold bytes that are control characters by themselves.
  test.each(['utf-16le', 'utf-16be'])('a page in %s that has more Chinese than anything else', (encoding) => {
    const text = '嶺南同鄉會一九九八年會務報告\n本會於四月開會，討論會所修繕一事。';
    expect(kindOf('a.txt', iconv.encode(`\uFEFF${text}`, encoding))).toBe('page');
    expect(kindOf('a.txt', iconv.encode(`${text}\n1998-4-6 <p>`.repeat(3), encoding))).toBe('page');
    expect(kindOf('a.xml', iconv.encode(`\uFEFF<?xml version="1.0"?><rss>${text}`, encoding))).toBe('xml');
  });
});
