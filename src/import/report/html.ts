/** The report as one HTML page that needs nothing else: the doubtful first, each with what was done to it. */
import { meaningOf } from '../../content/review-kinds.ts';
import type { PageReport, PageStatus } from './page.ts';
import { style } from './style.ts';
import words from './words.json' with { type: 'json' };

/** Pages that are shown with their details; the others stand in report.json. */
const detailed = 500;

const statuses: Record<PageStatus, [string, string]> = {
  new: ['新', 'new'],
  updated: ['更新', 'updated'],
  done: ['未变', 'unchanged'],
  edited: ['编辑改过，保留', 'kept as edited'],
  removed: ['编辑删去', 'deleted by an editor'],
  skipped: ['没有导入', 'not imported'],
  failed: ['失败', 'failed'],
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);
const both = (zh: string, en: string): string => `${zh} <span lang="en">${en}</span>`;

/** The words for a kind of change or a reason; the kind itself where it has none. */
function named(table: Record<string, string[]>, kind: string): string {
  const [zh = kind, en = ''] = table[kind] ?? [];
  return both(escapeHtml(zh), escapeHtml(en));
}

/**
 * @param pages in the order in which they are to be looked at
 * @param unmapped sections of the old site that are no category yet, with their pages
 */
export function reportHtml(pages: PageReport[], unmapped: readonly [section: string, count: number][] = []): string {
  const doubtful = pages.filter(({ doubt }) => doubt >= 4).length;
  const failed = pages.filter(({ status }) => status === 'failed').length;
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>导入报告 · Import report</title>
<style>${style}</style>
<header>
<h1>${both('导入报告', 'Import report')}</h1>
<ul class="totals">
<li><b>${pages.length}</b> ${both('页', 'pages')}
<li class="doubtful"><b>${doubtful}</b> ${both('需要看', 'to look at')}
<li><b>${pages.length - doubtful - failed}</b> ${both('把握较大', 'likely right')}
<li class="failed"><b>${failed}</b> ${both('失败', 'failed')}
</ul>
</header>
<main>
${list(
  '还没有对应栏目的旧栏目（写进 site.yaml 的 sections）',
  'Sections without a category (to be put into sections: of site.yaml)',
  unmapped.map(([name, count]) => `${escapeHtml(name)} × ${count}`),
)}
${pages.slice(0, detailed).map(section).join('\n')}
${pages.length > detailed ? `<p class="more">${both(`其余 ${pages.length - detailed} 页见 report.json`, `${pages.length - detailed} more pages in report.json`)}</p>` : ''}
</main>
</html>
`;
}

function section(page: PageReport): string {
  const level = page.status === 'failed' ? 'failed' : page.doubt >= 4 ? 'doubtful' : page.doubt > 0 ? 'noted' : 'clean';
  const [zh, en] = statuses[page.status];
  return `<details class="${level}">
<summary><span class="doubt" title="${level}">${page.status === 'failed' ? '!' : page.doubt}</span>
<span class="title">${escapeHtml(page.title) || '<i>无标题 untitled</i>'}</span>
<span class="status">${both(zh, en)}</span>
<span class="name">${escapeHtml(page.path ?? page.name)}</span></summary>
${page.error ? `<p class="error">${page.status === 'skipped' ? named(words.skips, page.error) : escapeHtml(page.error)}</p>` : ''}
<dl class="fields">${field('来源文件', 'file', page.name)}${field('日期', 'date', page.date)}${field('来源', 'source', page.source)}${field('作者', 'author', page.author)}${field('编辑', 'editor', page.editor)}${field('与之合为一篇', 'one article with', page.pair)}${field('旧栏目', 'section', page.sections?.join(' > '))}</dl>
${list(
  '要看的',
  'To look at',
  page.flags.map(
    ({ kind, quote, suggestions, why }) =>
      `${both(escapeHtml(meaningOf(kind).zh), escapeHtml(meaningOf(kind).en))}${quote ? ` <q>${escapeHtml(quote)}</q>` : ''}${suggestions?.length ? ` → ${suggestions.map((text) => `<mark>${escapeHtml(text)}</mark>`).join(' ')}` : ''}${why ? ` <small>${escapeHtml(why)}</small>` : ''}`,
  ),
)}
${list(
  '改动',
  'Changes',
  page.changes.map(
    ({ kind, count, examples }) =>
      `<b>${named(words.changes, kind)}</b> × ${count}: ${examples.map(({ from, to }) => `<del>${visible(from)}</del>${to ? `<ins>${visible(to)}</ins>` : ''}`).join(' · ')}`,
  ),
)}
${list(
  '没有收入正文的行',
  'Lines left out of the body',
  page.dropped.map(({ text, reason }) => `<small>${named(words.reasons, reason)}</small> ${escapeHtml(text)}`),
)}
</details>`;
}

const visible = (text: string): string =>
  escapeHtml(text)
    .replace(/\s/g, '␣')
    .replace(/[\u0000-\u001F\u200B-\u200F\uFEFF]/g, '�');

const field = (zh: string, en: string, value: string | null | undefined): string =>
  value === undefined ? '' : `<div><dt>${both(zh, en)}<dd>${value === null ? '—' : escapeHtml(value)}</div>`;

const list = (zh: string, en: string, items: string[]): string =>
  items.length === 0 ? '' : `<h2>${both(zh, en)}</h2><ul>${items.map((item) => `<li>${item}`).join('')}</ul>`;
