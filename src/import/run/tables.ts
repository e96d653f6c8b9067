/** Files that hold many articles: CSV and TSV with a head line, JSON lines, WordPress exports (WXR). */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { GivenFields } from '../extract.ts';
import { decode } from '../read/decode.ts';
import { givenOf, type Row } from './row.ts';
import { readExport } from './wordpress.ts';

/** Which column holds what: `{ title: '标题', text: '内容' }`. Columns that are not named are found by their usual names. */
export type Columns = Partial<Record<keyof GivenFields | 'text', string>>;

const usual: Record<keyof GivenFields | 'text', RegExp> = {
  title: /^(?:title|标题|標題|题目|題目|subject|headline|post_title)$/i,
  text: /^(?:text|content|body|html|正文|内容|內容|文章内容|articlebody|post_content|paragraphs)$/i,
  date: /^(?:date|日期|时间|時間|发布时间|發佈時間|发布日期|發佈日期|pubdate|published|created_at|post_date|inputtime|addtime)$/i,
  source: /^(?:source|来源|來源|出处|copyfrom|origin)$/i,
  author: /^(?:author|作者|记者|writer|byline)$/i,
  editor: /^(?:editor|编辑|編輯|责任编辑|責任編輯)$/i,
  url: /^(?:url|link|网址|網址|链接|地址|address|permalink)$/i,
  summary: /^(?:summary|description|摘要|excerpt|简介)$/i,
};

/** Reads the rows of a file one after the other; the file is never whole in memory. */
export async function* readRows(path: string, columns: Columns = {}): AsyncGenerator<Row> {
  const type = extname(path).toLowerCase();
  if (type === '.xml') yield* readExport(path);
  else if (type === '.jsonl' || type === '.ndjson') yield* numbered(readLines(path), columns);
  else yield* numbered(readTable(path, type === '.tsv' ? '\t' : ','), columns);
}

async function* readTable(path: string, delimiter: string): AsyncGenerator<Record<string, unknown>> {
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

async function encodingOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampled), 0, sampled, 0);
    // A character that the sample cuts in two would make valid UTF-8 look broken: the last line is left out.
    const whole = buffer.subarray(
      0,
      bytesRead < sampled ? bytesRead : buffer.lastIndexOf(0x0a, bytesRead) + 1 || bytesRead,
    );
    return decode(whole).encoding;
  } finally {
    await file.close();
  }
}

async function* readLines(path: string): AsyncGenerator<Record<string, unknown>> {
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

async function* numbered(records: AsyncIterable<Record<string, unknown>>, columns: Columns): AsyncGenerator<Row> {
  let number = 0;
  for await (const record of records) {
    number++;
    const field = (name: keyof typeof usual): string | undefined => {
      const key = columns[name] ?? Object.keys(record).find((key) => usual[name].test(key.trim()));
      const value = key === undefined ? undefined : record[key];
      const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
      return text.trim() || undefined;
    };
    yield { number, text: field('text') ?? '', given: givenOf(field) };
  }
}
