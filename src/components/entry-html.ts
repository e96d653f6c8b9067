/**
 * An article in a list: date, title, the first words, where it came from. Drawn as text: an article stands in a dozen
 * lists of each edition, and a component for each would be half of the work of printing them. To keep what is drawn
 * for the next list costs more memory, and so more time, than to draw it again.
 */
import type { Edition } from '../core/edition.ts';
import { escapeAttribute, escapeText } from '../core/escape.ts';
import { withBase } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { Entry, Link } from '../views/page.ts';
import { type Pictures, pictureHtml, pictureSizes } from '../views/picture.ts';
import { dateHtml } from './date-html.ts';
import { phrasesHtml } from './phrases.ts';

/** How a list shows its entries. */
export interface EntryLook {
  edition: Edition;
  base: string;
  pictures: Pictures;
  /** The level of the titles below the page's own headings. */
  level: 2 | 3;
  /** Brief: dates and titles alone. Second: below the lead, without a picture. Wide: the dates in a column where there is room. */
  form: 'brief' | 'full' | 'second' | 'wide';
}

/** The element of an entry in a list. @example entryHtml(entry, look) // '<li class="report">…</li>' */
export function entryHtml(entry: Entry, { edition, base, pictures, level, form }: EntryLook): string {
  const { date, summary, category, source, image, draft } = entry;
  const linked = (href: string, html: string): string =>
    `<a href="${escapeAttribute(withBase(base, href))}">${html}</a>`;
  const a = ({ href, label }: Link): string => linked(href, escapeText(label));
  const badge = draft ? `<span class="badge">${word(edition, 'draft')}</span>` : '';
  const title = linked(entry.href, phrasesHtml(entry.title)) + badge;
  const day = dateHtml(edition, date, { class: 'report-day' });
  const heading = `<h${level} class="entry-title">${title}</h${level}>`;
  if (form === 'brief') return `<li class="report">${day}<div class="report-text">${heading}</div></li>`;
  const words = summary && `<p class="entry-summary">${escapeText(summary)}</p>`;
  if (form === 'second') {
    const line = `<p class="entry-facts">${dateHtml(edition, date)}${category ? a(category) : ''}</p>`;
    return `<li class="report"><div class="report-text">${heading}${words}${line}</div></li>`;
  }
  const facts = (category ? a(category) : '') + (source ? `<span>${escapeText(source)}</span>` : '');
  const text = `${heading}${words}${facts && `<p class="entry-facts">${facts}</p>`}`;
  const picture = image
    ? `<div class="report-picture">${pictureHtml(pictures, { src: image, alt: '', sizes: pictureSizes.list })}</div>`
    : '';
  return `<li class="report">${day}<div class="report-text">${text}</div>${picture}</li>`;
}
