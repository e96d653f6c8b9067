import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOfEachKind } from '../../scripts/page-kinds.ts';
import { editions } from '../../src/core/edition.ts';
import { builtFixture, builtSample } from './built.ts';
import { readSite, type Site, type SitePage } from './checks/site.ts';

/**
 * The HTML standard and its accessibility rules. Astro writes void elements, booleans and entities in its own
 * style, which the standard allows as well.
 */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Chinese titles say in thirty characters what the rule allows seventy Latin letters for; it counts neither.
    'long-title': 'off',
    // Telephone numbers belong to people; how they are spaced is theirs to say.
    'tel-non-breaking': 'off',
    'require-sri': 'off',
    // HTML has no element for a list of suggestions under a field.
    'prefer-native-element': ['error', { exclude: ['listbox', 'combobox'] }],
  },
};
/** The stock loader works out the same configuration for each page: a third of the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string, override?: ConfigData) {
    this.#resolved ??= super.getConfigFor(handle, override);
    return this.#resolved;
  }
}
const validator = new HtmlValidate(new OneConfig({ ...config, root: true }));

const errorsOf = async (html: string, file: string): Promise<string[]> => {
  const report = await validator.validateString(html, file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
};

/** Lists of a kind that are validated: all are made of the same parts, and an article's page holds what its author wrote. */
const listsOfAKind = 12;

/**
 * The fullest page of each kind in both editions, and of one edition, since both have the same templates, every article
 * and some of each kind of list.
 */
function pagesToValidate(site: Site, dir: string): SitePage[] {
  const kinds = new Set(pagesOfEachKind(dir).map(({ path }) => path));
  const lists = new Map<string, number>();
  const isOneOfMany = (file: string): boolean => {
    const [, kind] = /^[^/]+\/(?!news\/)([^/]+)\/./.exec(file) ?? [];
    if (!kind) return false;
    lists.set(kind, (lists.get(kind) ?? 0) + 1);
    return lists.get(kind)! > listsOfAKind;
  };
  return [...site.pages.values()].filter(
    ({ file }) =>
      kinds.has(file.replace(/index\.html$/, '')) || (!file.startsWith(`${editions[0]}/`) && !isOneOfMany(file)),
  );
}

describe.each([
  ['the sample archive', builtSample],
  ['the fixture archive', builtFixture],
])('HTML of %s', (_, build) => {
  let site: Site;
  let pages: SitePage[];
  beforeAll(async () => {
    const built = await build();
    site = readSite(built);
    pages = pagesToValidate(site, built.dir);
  });

  test('pages of every kind are valid', async () => {
    expect(pages.length).toBeGreaterThan(100);
    const errors: string[] = [];
    for (const { html, file } of pages) errors.push(...(await errorsOf(html, file)));
    expect(errors.slice(0, 20)).toEqual([]);
  });

  test('a mistake made on purpose is found', async () => {
    const { html, file } = site.pages.get('zh-hans/index.html')!;
    expect(await errorsOf(html.replace('<main ', '<img src="/a.png"><main '), file)).not.toEqual([]);
    expect(await errorsOf(html.replace('</main>', '</section>'), file)).not.toEqual([]);
    expect(await errorsOf(html.replace('<h1 ', '<h1 id="main" '), file)).not.toEqual([]);
  });

  test('nothing inline runs and nothing inline is styled, as the policy of the headers demands', () => {
    for (const { document, file } of site.pages.values()) {
      expect(document.querySelectorAll('[style],style').length, file).toBe(0);
      for (const script of document.querySelectorAll('script:not([type="application/ld+json"])'))
        expect(script.getAttribute('src'), file).toBeTruthy();
    }
  });
});
