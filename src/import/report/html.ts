/** The report as one HTML page in the script of the archive: by kind, the gravest first, each with what was done to it. */
import { meaningOf } from '../../content/review-kinds.ts';
import { speak } from '../../content/speak.ts';
import type { Edition } from '../../core/edition.ts';
import { words as template } from '../../i18n/sentence.ts';
import { type Group, groupsOf, ownFlags, type PictureFault, pictureFaults } from './groups.ts';
import type { PageReport } from './page.ts';
import { style } from './style.ts';
import table from './words.json' with { type: 'json' };

/** Where the report's links lead. */
export interface ReportSettings {
  script: Edition;
  /** The address of an article in the preview. */
  previewOf: (path: string) => string;
  /** Sections of the old site that are no category yet, with their pages. */
  unmapped?: readonly [section: string, count: number][];
}

/** Pages of a group that are shown; the others stand in report.json. */
const detailed = 300;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);

/** Writes the page. */
export function reportHtml(pages: PageReport[], settings: ReportSettings): string {
  return new Report(settings).page(pages);
}

class Report {
  readonly #settings: ReportSettings;

  constructor(settings: ReportSettings) {
    this.#settings = settings;
  }

  page(pages: PageReport[]): string {
    const doubtful = pages.filter(({ doubt, status }) => doubt >= 4 && status !== 'failed').length;
    const missing = pages.filter(({ status }) => status === 'failed' || status === 'skipped').length;
    return `<!doctype html>
<html lang="${this.#settings.script}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${this.#say('导入报告')}</title>
<style>${style}</style>
<header>
<h1>${this.#say('导入报告')}</h1>
<ul class="totals">
<li><b>${pages.length}</b> ${this.#say('页')}
<li class="doubtful"><b>${doubtful}</b> ${this.#say('需要看')}
<li><b>${pages.length - doubtful - missing}</b> ${this.#say('把握较大')}
<li class="failed"><b>${missing}</b> ${this.#say('没有导入')}
</ul>
<p>${this.#say('“预览”要先运行')} <code>npm run dev</code></p>
</header>
<main>
${this.#list(
  '还没有对应栏目的旧栏目（写进 site.yaml 的 sections）',
  (this.#settings.unmapped ?? []).map(([name, count]) => `${escapeHtml(name)} × ${count}`),
)}
${groupsOf(pages)
  .map((group) => this.#group(group))
  .join('\n')}
${this.#pictures(pictureFaults(pages))}
</main>
</html>
`;
  }

  #group({ kind, pages }: Group): string {
    const named = (table.groups as Record<string, string>)[kind] ?? meaningOf(kind).zh;
    const more = pages.length - detailed;
    return `<section${kind === 'clean' ? ' class="rest"' : ''}>
<h2>${this.#say(named)} <small>${pages.length}</small></h2>
${pages
  .slice(0, detailed)
  .map((page) => this.#entry(page))
  .join('\n')}
${more > 0 ? `<p class="more">${this.#say('其余见')} report.json：${more}</p>` : ''}
</section>`;
  }

  #entry(page: PageReport): string {
    const level =
      page.status === 'failed' ? 'failed' : page.doubt >= 4 ? 'doubtful' : page.doubt > 0 ? 'noted' : 'clean';
    return `<details class="${level}">
<summary><span class="doubt">${page.status === 'failed' ? '!' : page.doubt}</span>
<span class="title">${escapeHtml(page.title) || `<i>${this.#say('无标题')}</i>`}</span>
<span class="status">${this.#named('statuses', page.status)}</span>
<span class="name">${escapeHtml(page.name)}${this.#links(page)}</span></summary>
${page.error ? `<p class="error">${page.status === 'skipped' ? this.#named('skips', page.error) : escapeHtml(page.error)}</p>` : ''}
<dl class="fields">${this.#field('日期', page.date)}${this.#field('来源', page.source)}${this.#field('作者', page.author)}${this.#field('编辑', page.editor)}${this.#field('与之合为一篇', page.pair)}${this.#field('旧栏目', page.sections?.join(' > '))}</dl>
${this.#list(
  '要看的',
  ownFlags(page).map(
    ({ flag: { kind, quote, suggestions, why }, count }) =>
      `${this.#say(meaningOf(kind).zh)}${count > 1 ? ` × ${count}` : ''}${quote ? ` <q>${escapeHtml(quote)}</q>` : ''}${suggestions?.length ? ` → ${suggestions.map((text) => `<mark>${escapeHtml(text)}</mark>`).join(' ')}` : ''}${why ? ` <small>${escapeHtml(why)}</small>` : ''}`,
  ),
)}
${this.#list(
  '改动',
  page.changes.map(
    ({ kind, count, examples }) =>
      `<b>${this.#named('changes', kind)}</b> × ${count}: ${examples.map(({ from, to }) => `<del>${visible(from)}</del>${to ? `<ins>${visible(to)}</ins>` : ''}`).join(' · ')}`,
  ),
)}
${this.#list(
  '没有收入正文的行',
  page.dropped.map(({ text, reason }) => `<small>${this.#named('reasons', reason)}</small> ${escapeHtml(text)}`),
)}
</details>`;
  }

  /** The article, its source and its preview; the report lies one folder below them. */
  #links({ path, original, status }: PageReport): string {
    const links: [string, string][] = [];
    if (path && status !== 'removed') {
      links.push(['文章', `../${path}`], ['预览', this.#settings.previewOf(path)]);
    }
    if (original) links.push(['原件', `../${original}`]);
    return links.map(([name, href]) => ` <a href="${escapeHtml(encodeURI(href))}">${this.#say(name)}</a>`).join('');
  }

  #pictures(faults: PictureFault[]): string {
    if (faults.length === 0) return '';
    return `<section>
<h2>${this.#say('图片')} <small>${faults.length}</small></h2>
<ul>${faults
      .slice(0, detailed)
      .map(
        ({ kind, quote, pages }) =>
          `<li>${this.#say(meaningOf(kind).zh)} <q>${escapeHtml(quote)}</q> <small>${pages.length} ${this.#say('页')}：${escapeHtml(pages[0]!.title || pages[0]!.name)}</small>`,
      )
      .join('\n')}</ul>
</section>`;
  }

  /** Words of the report in the archive's script. */
  #say(text: string): string {
    return escapeHtml(speak({ zh: template(text), en: text }, this.#settings.script));
  }

  /** The words for a kind or a reason; the kind itself where it has none. */
  #named(of: 'statuses' | 'changes' | 'reasons' | 'skips', kind: string): string {
    return this.#say((table[of] as Record<string, string>)[kind] ?? kind);
  }

  #field(name: string, value: string | null | undefined): string {
    return value === undefined
      ? ''
      : `<div><dt>${this.#say(name)}<dd>${value === null ? '—' : escapeHtml(value)}</div>`;
  }

  #list(name: string, items: string[]): string {
    return items.length === 0
      ? ''
      : `<h3>${this.#say(name)}</h3><ul>${items.map((item) => `<li>${item}`).join('')}</ul>`;
  }
}

const visible = (text: string): string =>
  escapeHtml(text)
    .replace(/\s/g, '␣')
    .replace(/[\u0000-\u001F\u200B-\u200F\uFEFF]/g, '�');
