/**
 * Shortcodes in square brackets, of WordPress plug-ins and of forums: a name in Latin letters that has attributes, or a
 * closing tag, or a line to itself (WordPress Codex, Shortcode API). English words in brackets have none of these.
 */

/** Codes that are known by themselves, and may stand without attributes and without an end. */
const known =
  'tabs?|tabgroup|accordions?|toggles?|rows?|columns?|cols?|buttons?|btn|sliders?|slideshow|maps?|sitemap|products?|cart|checkout|downloads?|posts|archives|login|register|spacer|divider|separator|clear|icon|box|table|forms?|poll|popup|calendar|events|carousel|testimonials?|pricing|faq|share|subscribe|newsletter|toc|dropcap|highlight|blockquote|pullquote|soundcloud|flickr|code|sourcecode|contact|comments|hide|reply|free|flash|media|list|pdf|countdown';
/** Recordings and posts of other sites, with an address behind the name. */
const embedded =
  'youtube|vimeo|bilibili|youku|tudou|soundcloud|embed|embedyt|video|audio|flickr|twitter|tweet|facebook|instagram|gist|dailymotion|googlemaps?|iframe|pdf';
/** Attributes whose values stand without quotes. */
const bare =
  'ids?|url|link|href|src|type|size|color|colour|bgcolor|width|height|w|h|limit|columns|count|number|cat|category|class|style|title|name|align|slug|page|post|form|per_page|orderby|order|autoplay|span|target|theme|icon|tag|tags|user|zoom';

const open = '[\\[［]';
const close = '[\\]］](?![(（])';
const within = '[^\\[\\]［］\\n]';
const name = '[A-Za-z][\\w-]{0,40}';

/** An end of its own, of any name. */
const end = `${open}[/／]${name}[ ]?${close}`;
/** With attributes: one in quotes, or nothing but such as are known. */
const withAttributes = `${open}${name}[ \\u3000\\u00a0]+(?:${within}*?(?<=[ \\u3000\\u00a0])[\\w-]+[ ]?[=＝][ ]?(?:["'“”‘’＂]|&quot;)${within}*|(?:(?:${bare})[=＝][^\\[\\]［］\\s]+[ ]*)+[/／]?)${close}`;
/** What ends itself. */
const empty = `${open}[a-z][\\w-]*[ ]*[/／]${close}`;
/** An address behind a name. */
const media = `${open}(?:${embedded})[ ]+(?:https?:|\\0)${within}*${close}`;
/** The beginning of a pair. */
const begin = `${open}(?<code>${name})(?:[=＝]${within}{1,60})?${close}(?=[\\s\\S]{0,4000}?${open}[/／]\\k<code>[ ]?[\\]］])`;
/** Alone on its line: a name of several parts, as programs have them, or one that is known. */
const alone = `(?<=(?:^|\\n)[ \\t\\u0001]*)${open}(?:[a-z]+\\d*(?:[_-][a-z\\d]+)+|${known})${close}(?=[ \\t]*(?:\\n|$))`;

/** Codes of forums and of WordPress itself. */
const others = 'br|hr|caption|gallery|embed|b|i|u|s|img|url|color|size|quote|align';
/** Components, a forum's codes and WordPress's own, which mean something here and are found by rules of their own. */
const notOthers = `(?!${open}[/／]?(?:${others}|Note|Gallery|Gap)(?:[ =＝][^\\[\\]]*)?[\\]］])`;

/**
 * One code.
 * @example '[contact-form-7 id="5"]'.replace(new RegExp(shortcode, 'u'), '') // ''
 */
export const shortcode = `${notOthers}(?:${[withAttributes, end, empty, media, begin, alone].join('|')})`;

/**
 * Words between both ends of one, in a line.
 * @example '见[button]章程[/button]'.replace(new RegExp(pairedShortcode, 'u'), '') // '见'
 */
export const pairedShortcode = `${notOthers}${open}(?<tag>${name})(?:[ \\u3000\\u00a0=＝]${within}*)?[\\]］]${within}{1,80}${open}[/／]\\k<tag>[ ]?${close}`;

/** Codes of boxes for hints. */
export const boxes = '(?:[a-z]+[_-])?(?:note|notice|alert|info|tip|warning|message|box|callout|infobox)(?:[_-][a-z]+)?';

/**
 * What a pair is in Markdown: a link where it has an address, or its words; nothing where it has more.
 * @example wordsOfPair('[button link="/about/"]关于[/button]') // '[关于](/about/)'
 */
export function wordsOfPair(written: string): string | undefined {
  const [, code = '', given = '', words = ''] = /^.([\w-]+)([^\]］]*).([^[［]*)/u.exec(written) ?? [];
  // A title is printed with its words, and only a person knows how; in capitals the code may be one of the others.
  if (new RegExp(`^(?:${boxes}|${others})$`, 'i').test(code) || /\btitle\s*[=＝][^=＝]*\p{Script=Han}/u.test(given))
    return undefined;
  const address = addressIn(given);
  return address ? `[${words.trim()}](${address})` : words;
}

/** Where the attributes of a code lead. @example addressIn(' url="/about/"') // '/about/' */
export const addressIn = (attributes: string): string | undefined =>
  /(?:^|[\s\u3000])(?:url|link|href)\s*[=＝]\s*["'“”‘’＂]?((?:https?:\/\/|\/(?=\w))[^\s"'“”‘’＂\]］]+)/i.exec(
    attributes,
  )?.[1];
