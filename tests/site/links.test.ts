import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtFixture, builtSample, textOf } from './built.ts';
import { brokenLinks, brokenRedirects } from './checks/links.ts';
import { breaking, readSite, type Site } from './checks/site.ts';

describe.each([
  ['the sample archive', builtSample],
  ['the fixture archive, under a base', builtFixture],
])('links of %s', (_, build) => {
  let built: BuiltSite;
  let site: Site;
  beforeAll(async () => {
    built = await build();
    site = readSite(built);
  });

  test('every address and anchor inside the site leads somewhere', () => {
    expect(site.pages.size).toBeGreaterThan(100);
    expect(brokenLinks(site)).toEqual([]);
  });

  test('a link, an anchor and a picture that are broken on purpose are found', () => {
    const home = 'zh-hans/index.html';
    const gone = breaking(site, home, (html) => html.replaceAll('/archive/2023/01/', '/archive/2023/13/'));
    expect(brokenLinks(gone)[0]).toContain('/2023/13/');
    const anchor = breaking(site, home, (html) => html.replace('href="#main"', 'href="#nowhere"'));
    expect(brokenLinks(anchor)).toEqual([`${home}: #nowhere has no such anchor`]);
    const style = breaking(site, home, (html) =>
      html.replace(/(<link rel="stylesheet" href="[^"]*)\/_assets\//, '$1/_nothing/'),
    );
    expect(brokenLinks(style)).toHaveLength(1);
  });

  test('old addresses lead to articles, in one step', () => {
    const rules = textOf(built, '_redirects');
    expect(rules).not.toBe('');
    expect(brokenRedirects(site, rules)).toEqual([]);
    const [line = ''] = rules.split('\n');
    const [from, to] = line.split(' ');
    expect(brokenRedirects(site, `${from} ${to}nowhere/ 301\n`)).toHaveLength(1);
    expect(brokenRedirects(site, `${line}\n${line}\n`)).toHaveLength(1);
  });
});
