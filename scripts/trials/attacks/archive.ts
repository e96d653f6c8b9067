/** An archive in whose every field an attack stands. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The fields of an article that hold words or addresses; `%` is the attack, as a JSON string. */
const fields: Record<string, string> = {
  title: 'title: %',
  tags: 'tags: [%]',
  people: 'people: [%]',
  places: 'places: [%]',
  organisations: 'organisations: [%]',
  source: 'source: %',
  'source-address': 'source: { name: 报, url: % }',
  credits: 'credits: [{ role: author, name: % }]',
  summary: 'summary: %',
  'image-address': 'image: { src: %, alt: 图 }',
  'image-words': 'image: { src: /images/a.svg, alt: %, caption: %, credit: % }',
  corrections: 'corrections: [{ date: 2020-01-01, text: % }]',
  legacy: 'legacy: { urls: [%] }',
  conversion: 'conversion: { hant: { 正文: % } }',
};

/** The settings of the site that hold words or addresses. */
const settings = ['title: %', 'description: %', 'publisher: %', 'icp: %', 'address: %', 'telephone: %'];

const usual = { title: 'title: 回乡', date: 'date: 2016-04-18' };

/** Writes a file of the archive. */
export function write(content: string, path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

/** The articles of an attack, one for each field and one for the text. @returns texts by path */
export function articlesOf(attack: string, number: number): Map<string, string> {
  const value = JSON.stringify(attack);
  const texts = new Map<string, string>();
  for (const [name, line] of Object.entries(fields)) {
    const lines = Object.values({ ...usual, [name]: line.replaceAll('%', () => value) });
    texts.set(`news/2016/04/${name}-${number}.mdx`, `---\n${lines.join('\n')}\n---\n\n正文。\n`);
  }
  const head = Object.values(usual).join('\n');
  texts.set(`news/2016/04/body-${number}.mdx`, `---\n${head}\n---\n\n甲${attack}乙\n`);
  texts.set(`pages/own-${number}.mdx`, `---\ntitle: ${value}\n---\n\n甲${attack}乙\n`);
  texts.set(`glossary/g${number}.yaml`, `- { hans: 乡亲${number}, hant: ${value}, note: ${value} }\n`);
  return texts;
}

/** The settings with an attack in one of them. @returns the text of site.yaml */
export const settingsOf = (attack: string, number: number): string =>
  `url: https://example.org\n${number % settings.length === 0 ? '' : 'title: 会刊\n'}${settings[
    number % settings.length
  ]!.replace('%', () => JSON.stringify(attack))}\n`;

/** The settings without any attack. */
export const plainSettings = 'title: 会刊\nurl: https://example.org\n';

/** Begins an archive anew. */
export function begin(content: string): void {
  rmSync(content, { recursive: true, force: true });
  write(content, 'images/a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  write(content, 'site.yaml', plainSettings);
}
