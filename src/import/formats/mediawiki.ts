/** MediaWiki's XML export: pages of the main name space, the markup that articles use as HTML. */
import type { Dropped } from '../page.ts';
import type { FilePath } from '../run/files.ts';
import { type Entry, escapeHtml, givenOf } from './entry.ts';
import { wikiBlocks } from './wiki-table.ts';
import { doubtsOf, readRecords, textIn } from './xml.ts';

/** Pages in their order; talk pages, templates and redirects are told. */
export async function* readMediaWiki(path: FilePath): AsyncGenerator<Entry> {
  let number = 0;
  for await (const page of readRecords(path, new Set(['page']))) {
    const revision = page.children.findLast(({ name }) => name === 'revision');
    const title = textIn(page, 'title');
    const text = (revision && textIn(revision, 'text')) ?? '';
    number++;
    if ((textIn(page, 'ns') ?? '0') !== '0' || /^#(?:redirect|重定向)/i.test(text)) {
      yield { number, skipped: 'wiki-page', title };
      continue;
    }
    const { html, dropped, sections } = wikiHtml(text);
    const fields: Record<string, string | undefined> = { title, uploaded: revision && textIn(revision, 'timestamp') };
    yield { number, text: html, given: { ...givenOf((key) => fields[key]), sections }, dropped, flags: doubtsOf(page) };
  }
}

/** Wikitext as HTML. @example wikiHtml("'''甲'''\n== 乙 ==").html // '<p><b>甲</b></p>\n<h2>乙</h2>' */
export function wikiHtml(source: string): { html: string; dropped: Dropped[]; sections: string[] } {
  const dropped: Dropped[] = [];
  const sections: string[] = [];
  const take = (reason: string) => (text: string) => {
    dropped.push({ text, reason });
    return '';
  };
  let text = source
    .replace(/<ref\b[^>]*?(?:\/>|>[\s\S]*?<\/ref>)/g, take('reference'))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replaceAll('{{!}}', '|');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\{\{[^{}]*\}\}/g, take('wiki-template'));
  }
  text = text.replace(/\[\[(?:分类|分類|Category)\s*[:：]\s*([^\]|]+)[^\]]*\]\]/gi, (whole, name: string) => {
    sections.push(name.trim());
    return take('section')(whole);
  });
  return { html: wikiBlocks(text.split('\n'), { lineHtml, inlineHtml }), dropped, sections };
}

function lineHtml(line: string): string {
  const heading = /^(={1,6})\s*(.+?)\s*\1\s*$/.exec(line);
  if (heading) return `<h${heading[1]!.length}>${inlineHtml(heading[2]!)}</h${heading[1]!.length}>`;
  const item = /^([*#]+)\s*(.*)$/.exec(line);
  if (item)
    return item[1]!.endsWith('#')
      ? `<ol><li>${inlineHtml(item[2]!)}</li></ol>`
      : `<ul><li>${inlineHtml(item[2]!)}</li></ul>`;
  if (/^\|[}-]/.test(line) || line.trim() === '') return '';
  return `<p>${inlineHtml(line.replace(/^[:;|!]+\s*/, ''))}</p>`;
}

const inlineHtml = (text: string): string =>
  escapeHtml(text)
    .replace(/'''(.+?)'''/g, '<b>$1</b>')
    .replace(/''(.+?)''/g, '<i>$1</i>')
    .replace(
      /\[\[(?:File|Image|文件|檔案|图像)\s*:([^|\]]+)(?:\|[^\]]*?)?(?:\|([^|\]]*))?\]\]/gi,
      '<img src="$1" alt="$2">',
    )
    .replace(/\[\[([^|\]]+)\|([^\]]+)\]\]/g, '$2')
    .replace(/\[\[([^\]]+)\]\]/g, '$1')
    .replace(/\[(https?:\/\/[^\s\]]+)\s+([^\]]+)\]/g, '<a href="$1">$2</a>');
