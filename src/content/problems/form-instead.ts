/** Values of a fixed form as they were meant: full width made half, what is missing added, names of places as zones. */
import { slugOf } from '../../core/slug.ts';
import { statementOf } from './rights-from-text.ts';
import { codeIn } from './site-codes.ts';
import { addressWithin } from './source-from-text.ts';

/** Time zones of the IANA database by what people write for them. */
const zones: readonly (readonly [words: RegExp, zone: string])[] = [
  [/北京|上海|中[国國]|china|beijing|prc|\+0?8|东八|東八|cst/i, 'Asia/Shanghai'],
  [/香港|hong ?kong/i, 'Asia/Hong_Kong'],
  [/[台臺][北湾灣]|taipei|taiwan/i, 'Asia/Taipei'],
  [/澳[门門]|maca[uo]/i, 'Asia/Macau'],
  [/新加坡|星洲|singapore/i, 'Asia/Singapore'],
  [/吉隆坡|[马馬][来來]西[亚亞]|malaysia|kuala/i, 'Asia/Kuala_Lumpur'],
];

const plain = (text: string): string => text.normalize('NFKC').replaceAll('。', '.').trim();

/** The address of a picture that was written by its name or its place in the folder. @example plainPicture('images/a.jpg') // '/images/a.jpg' */
export function plainPicture(found: string): string {
  const own = addressWithin(found) ?? /(?<=[^\w.:/])\/images\/[^\s，。）)】\]]+$/.exec(found)?.[0];
  if (own) return own;
  const address = plain(found).replaceAll('\\', '/');
  return /^(?:https?:|\/)/.test(address)
    ? address
    : `/${address.replace(/^(?:\.{1,2}\/)*(?:content\/|public\/|static\/)?/, '').replace(/^(?!images\/)/, 'images/')}`;
}

/** A word of a menu as the themes NexT and Butterfly write it, without its icon. @example withoutIcon('/about/ || fa fa-user') // '/about/' */
export const withoutIcon = (text: string): string => text.replace(/\s*(?:\|\||｜｜).*$/s, '').trim();

/** Where an entry of the navigation leads, from what was written. @example plainHref('pages/about.mdx') // '/about/' */
export function plainHref(found: string): string | undefined {
  const address = plain(withoutIcon(found));
  const within = addressWithin(found);
  if (within) return within;
  if (/^\/|^https?:/.test(address)) return address;
  if (/^www\./.test(address)) return `https://${address}`;
  const page = address.replace(/^(?:\.{1,2}\/|content\/|pages\/)*/, '').replace(/(?:\.mdx?|\.html?|\/)$/, '');
  return /^[a-z\d-]+(?:\/[a-z\d-]+)*$/.test(page) ? `/${page.replace(/^index$/, '')}/`.replace('//', '/') : undefined;
}

/** Ways to the right form, by the keys. */
const ways: Readonly<Record<string, (found: string) => string | undefined>> = {
  id: (found) => slugOf(plain(found).replaceAll('_', '-')),
  slug: (found) => slugOf(plain(found).replaceAll('_', '-')),
  base: (found) => {
    const folder = plain(found)
      .replaceAll('\\', '/')
      .replace(/^https?:\/\/[^/]+|^\.(?=\/|$)/, '')
      .replace(/^\/+|\/+$/g, '');
    return /^[\w./~-]+$/.test(folder) ? `/${folder}/` : folder === '' ? '/' : undefined;
  },
  email: (found) => {
    const signs = plain(found)
      .replace(/\s*[[(（]?(?:\bat\b|#)[\])）]?\s*/i, '@')
      .replace(/[[(（]dot[\])）]/gi, '.')
      .replace(/(?<=@[\w-]+),(?=\w)/g, '.');
    const [address] = /[\w.+-]+\s?@\s?[\w-]+(?:\.\s?[\w-]+)+/.exec(signs.replace(/^mailto:/, '')) ?? [];
    return address?.replace(/\s/g, '');
  },
  image: plainPicture,
  statement: statementOf,
  baidu: codeIn,
  google: codeIn,
  bing: codeIn,
  urls: (found) => (/^[\w.%/?=&-]+\.\w+(?:\?.*)?$/.test(found) ? `/${found}` : undefined),
  href: plainHref,
  timeZone: (found) => zones.find(([words]) => words.test(found))?.[1],
};

/** @example formInstead('email', 'info＠chamber.example') // 'info@chamber.example' */
export function formInstead(key: string, found: string): string | undefined {
  const better = Object.hasOwn(ways, key) ? ways[key]!(found) : undefined;
  return better === found ? undefined : better;
}

/** An address that is right as it stands. */
const asWritten = (address: string): string | undefined =>
  /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address) ? address : undefined;

/** A web address without its beginning, or with signs of a Chinese keyboard. @example addressInstead('example.org') // 'https://example.org' */
export function addressInstead(found: string): string | undefined {
  const inner = /^[“”"'‘’＜<《〈]\s*(.*?)\s*[“”"'‘’＞>》〉]$/.exec(found.trim())?.[1];
  const linked = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(found.trim())?.[1];
  if (inner ?? linked) return addressInstead(inner ?? linked!) ?? asWritten(inner ?? linked!);
  const within = addressWithin(found);
  if (within) return within;
  const address = plain(found)
    .replace(/\s/g, '')
    .replace(/^(?:https?:?\/{0,2}|\/\/)?/i, '');
  const scheme = /^http:/i.test(plain(found)) ? 'http' : 'https';
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:?#][\w./~%?#=&:-]*)?$/.test(address) ? `${scheme}://${address}` : undefined;
}
