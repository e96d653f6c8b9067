/** The editions of a page name each other: absolute, both ways, themselves included (the rules of hreflang). */
import { fileAt, type Site, type SitePage } from './site.ts';

/** @returns a line for each page whose alternates are wrong */
export function wrongAlternates(site: Site): string[] {
  const wrong: string[] = [];
  for (const page of site.pages.values()) {
    if (!/^zh-han[st]\//.test(page.file)) continue;
    const lang = page.document.documentElement.getAttribute('lang') ?? '';
    const own = alternatesOf(page);
    const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    if (canonical !== new URL(page.path, site.home).href) wrong.push(`${page.file}: canonical is ${canonical}`);
    if (own.get(lang) !== canonical) wrong.push(`${page.file}: does not name itself`);
    for (const name of ['zh-Hans', 'zh-Hant', 'x-default']) {
      const address = own.get(name);
      const file = address?.startsWith(site.home) ? fileAt(site, new URL(address).pathname) : undefined;
      const other = file && site.pages.get(file);
      if (!other) wrong.push(`${page.file}: ${name} leads to ${address}`);
      else if (name !== 'x-default' && alternatesOf(other).get(lang) !== canonical)
        wrong.push(`${page.file}: ${file} does not name it back`);
      else if (name !== 'x-default' && other.document.documentElement.getAttribute('lang') !== name)
        wrong.push(`${page.file}: ${file} is not in ${name}`);
    }
  }
  return wrong;
}

const alternatesOf = ({ document }: SitePage): Map<string, string> =>
  new Map(
    [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang')!,
      link.getAttribute('href')!,
    ]),
  );
