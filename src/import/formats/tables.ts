/** Files that hold many articles: CSV, TSV and workbooks with a head line, JSON lines, XML exports. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { GivenFields } from '../extract.ts';
import { decode } from '../read/decode.ts';
import type { FilePath } from '../run/files.ts';
import { type Entry, givenOf } from './entry.ts';
import { readFeed } from './feed.ts';
import type { FileKind } from './kind.ts';
import { readMediaWiki } from './mediawiki.ts';
import { readWordPress } from './wordpress.ts';
import { readWorkbook } from './zipped-xml.ts';

/** Which column holds what: `{ title: '标题', text: '内容' }`. Columns that are not named are found by their usual names. */
export type Columns = Partial<Record<Column, string>>;

type Column = Exclude<keyof GivenFields, 'tags' | 'sections'> | 'text';

const usual: Record<Column, RegExp> = {
  title: /^(?:title|标题|文章标题|新闻标题|標題|题目|題目|subject|headline|post_title)$/i,
  text: /^(?:text|content|body|html|正文|内容|內容|文章内容|articlebody|post_content|paragraphs|body_value|fulltext|introtext|newstext|正文内容)$/i,
  date: /^(?:date|日期|时间|時間|发布时间|發佈時間|发布日期|發佈日期|pubdate|published|created_at|post_date|created|inputtime|addtime|newstime|publish_up)$/i,
  uploaded: /^(?:updated|updated_at|modified|更新时间|更新日期|lastdotime)$/i,
  source: /^(?:source|来源|來源|出处|copyfrom|origin|befrom)$/i,
  author: /^(?:author|作者|记者|writer|byline|created_by_alias|befrom_author)$/i,
  editor: /^(?:editor|编辑|編輯|责任编辑|責任編輯)$/i,
  url: /^(?:url|link|网址|網址|链接|地址|address|permalink)$/i,
  group: /(?:^|[_ ])translation_group$/i,
  summary: /^(?:summary|description|摘要|excerpt|简介)$/i,
};

/** Kinds of files that hold many articles. */
export const isTable = (kind: FileKind): boolean =>
  kind === 'csv' || kind === 'tsv' || kind === 'jsonl' || kind === 'xml' || kind === 'xlsx';

/** Reads the records of a file one after the other; the file is never whole in memory, but for workbooks. */
export async function* readEntries(path: FilePath, kind: FileKind, columns: Columns = {}): AsyncGenerator<Entry> {
  if (kind === 'xml') yield* await exportOf(path);
  else if (kind === 'jsonl') yield* numbered(readLines(path), columns);
  else if (kind === 'xlsx') yield* numbered(readWorkbook(await readFile(path)), columns);
  else yield* numbered(readTable(path, kind === 'tsv' ? '\t' : ','), columns);
}

/** Which kind of export an XML file is, by its first kilobytes. */
async function exportOf(path: FilePath): Promise<AsyncGenerator<Entry>> {
  const head = (await sampleOf(path)).toString('latin1');
  if (/<mediawiki\b/.test(head)) return readMediaWiki(path);
  return /xmlns:wp=|<wp:/.test(head) ? readWordPress(path) : readFeed(path);
}

async function* readTable(path: FilePath, delimiter: string): AsyncGenerator<Record<string, unknown>> {
  const parser = parse({
    columns: true,
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  createReadStream(path)
    .pipe(iconv.decodeStream(await encodingOf(path)))
    .pipe(parser);
  for await (const record of parser as AsyncIterable<Record<string, unknown>>) yield record;
}

/** Bytes from which the encoding of a table is told. */
const sampled = 1 << 16;

async function encodingOf(path: FilePath): Promise<string> {
  const sample = await sampleOf(path);
  // A character that the sample cuts in two would make valid UTF-8 look broken: the last line is left out.
  const whole = sample.length < sampled ? sample : sample.subarray(0, sample.lastIndexOf(0x0a) + 1 || sample.length);
  return decode(whole).encoding;
}

async function sampleOf(path: FilePath): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampled), 0, sampled, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* readLines(path: FilePath): AsyncGenerator<Record<string, unknown>> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = { text: line };
    }
    yield value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : { text: String(value) };
  }
}

/** A record that cannot be read costs itself; what ends the file early is told as one more. */
async function* numbered(
  records: AsyncIterable<Record<string, unknown>> | Iterable<Record<string, unknown>>,
  columns: Columns,
): AsyncGenerator<Entry> {
  let number = 0;
  try {
    for await (const record of records) {
      const field = (name: Column): string | undefined => fieldOf(record, columns[name], usual[name]);
      const given = givenOf((name) => field(name as Column));
      yield {
        number: ++number,
        text: field('text') ?? '',
        given: {
          ...given,
          tags: listOf(record, /^(?:tags?|标签|標籤|关键词)$/i),
          sections: listOf(record, /^(?:category|categories|栏目|欄目|分类|分類|catname)$/i),
        },
      };
    }
  } catch {
    yield { number: number + 1, skipped: 'broken' };
  }
}

/** The value of the named column, or of the first that is usual for it; several texts of one record are joined. */
function fieldOf(record: Record<string, unknown>, named: string | undefined, pattern: RegExp): string | undefined {
  const keys = named === undefined ? Object.keys(record).filter((key) => pattern.test(key.trim())) : [named];
  for (const key of keys) {
    const value = record[key];
    const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
    const rest = key === 'introtext' ? String(record.fulltext ?? '') : '';
    if (text.trim()) return rest ? `${text}\n${rest}` : text.trim();
  }
  return undefined;
}

const listOf = (record: Record<string, unknown>, pattern: RegExp): string[] =>
  Object.entries(record)
    .filter(([key]) => pattern.test(key.trim()))
    .flatMap(([, value]) => (Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,，、;；]\s*/)))
    .map((item) => item.trim())
    .filter(Boolean);
