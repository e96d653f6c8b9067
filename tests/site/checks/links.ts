/** Follows every address that a page uses inside its site, to its file and to its anchor. */
import { fileAt, type Site } from './site.ts';

/** @returns a line for each address that leads nowhere */
export function brokenLinks(site: Site): string[] {
  const broken: string[] = [];
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string): Set<string> => {
    const known = anchors.get(file);
    if (known) return known;
    const ids = new Set([...(site.pages.get(file)?.document.querySelectorAll('[id]') ?? [])].map(({ id }) => id));
    anchors.set(file, ids);
    return ids;
  };
  const origin = new URL(site.home).origin;
  for (const page of site.pages.values())
    for (const address of addressesOf(page.document)) {
      const url = new URL(address, origin + page.path);
      if (url.origin !== origin || !/^https?:$/.test(url.protocol)) continue;
      // Spelt out in full, an address beside the archive's folder is somebody else's on the same host.
      if (/^https?:/.test(address) && !url.pathname.startsWith(site.base)) continue;
      const file = fileAt(site, url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!file) broken.push(`${page.file}: ${address}`);
      else if (anchor && !anchor.startsWith(':~:') && !anchorsOf(file).has(anchor))
        broken.push(`${page.file}: ${address} has no such anchor`);
    }
  return broken;
}

function* addressesOf(document: Document): Generator<string> {
  for (const element of document.querySelectorAll('[href],[src],[action]'))
    for (const name of ['href', 'src', 'action']) {
      const value = element.getAttribute(name);
      if (value) yield value;
    }
  for (const element of document.querySelectorAll('[srcset]'))
    for (const candidate of element.getAttribute('srcset')!.split(',')) yield candidate.trim().split(/\s+/)[0]!;
  for (const refresh of document.querySelectorAll('meta[http-equiv="refresh"]'))
    yield /url=(.*)$/.exec(refresh.getAttribute('content') ?? '')?.[1] ?? '';
}

/** Rules of `_redirects`: each leads from a path where nothing stands to one where something does, in one step. */
export function brokenRedirects(site: Site, rules: string): string[] {
  const list = rules
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const words = line.split(/\s+/);
      const [to = '', status = ''] = words.slice(-2);
      return [words.slice(0, -2).join(' '), to, status] as const;
    });
  const sources = new Set<string>();
  return list.flatMap(([from, to, status]) => {
    const problems: string[] = [];
    if (sources.has(from)) problems.push(`${from} is redirected twice`);
    sources.add(from);
    if (status !== '301') problems.push(`${from} is not redirected for good`);
    if (!fileAt(site, to)) problems.push(`${from} leads to ${to}, where nothing stands`);
    if (list.some(([other]) => other === to)) problems.push(`${from} leads to ${to}, which is redirected too`);
    return problems;
  });
}
