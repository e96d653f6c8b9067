/** Shortcodes: `[caption]`, `[gallery ids="1,2"]`, `[vc_row]`. Their words stay, their brackets go on the account. */
import type { Dropped } from '../page.ts';
import { escapeHtml } from './entry.ts';

/** Attachments by their number. */
export type Pictures = Map<string, { url: string; caption: string }>;

const shortcode =
  /\[(\/?)([a-z][a-z0-9_-]*)((?:\s+[a-z0-9_-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+)|\s+[^\]\s=]+)*)\s*\/?\]/gi;
/** Words that stand in square brackets and are no shortcode have a parameter or an end nowhere. */
const known =
  /^(?:caption|wp_caption|gallery|embed|audio|video|playlist|vc_|su_|et_pb_|fusion_|contact-form|button|columns?|row|tabs?|quote|highlight|divider)/i;

/** The text as HTML: captions become figures, galleries pictures, other shortcodes leave their content. */
export function escapeShortcodes(text: string, pictures: Pictures): { html: string; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const figures = text.replace(
    /\[(caption|wp_caption)[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/\1\]/gi,
    (whole, _name: string, picture: string, caption: string) =>
      `\n\n<figure>${picture}<figcaption>${caption.trim() || attribute(whole, 'caption')}</figcaption></figure>\n\n`,
  );
  const ends = new Set([...figures.matchAll(/\[\/([a-z][a-z0-9_-]*)\]/gi)].map(([, name]) => name!.toLowerCase()));
  const html = figures.replace(shortcode, (whole: string, end: string, name: string, parameters: string) => {
    if (!end && name.toLowerCase() === 'gallery') return gallery(attribute(parameters, 'ids'), pictures);
    if (!known.test(name) && !ends.has(name.toLowerCase()) && !/=/.test(parameters)) return whole;
    dropped.push({ text: whole, reason: 'shortcode' });
    return /^(?:vc_|et_pb_|fusion_|row|columns?|tabs?)/i.test(name) ? '\n\n' : '';
  });
  return { html: html.replace(/(^|\n)(https?:\/\/[^\s<]+)(?=\n|$)/g, '$1<a href="$2">$2</a>'), dropped };
}

const attribute = (parameters: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(parameters)?.[1] ?? '';

function gallery(ids: string, pictures: Pictures): string {
  const shown = ids.split(',').flatMap((id) => pictures.get(id.trim()) ?? []);
  return `\n\n${shown.map(({ url, caption }) => `<figure><img src="${url}" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`).join('\n')}\n\n`;
}
