/** JSON-LD of a page (schema.org): what it says of the article. */
import { claim, dateClaim } from '../extract/claims.ts';
import { ranks } from '../extract/ranks.ts';
import type { Claim } from '../page.ts';
import { attributeOf, type DomElement } from './dom.ts';

type Json = Record<string, unknown>;

/** Titles and claims of the first article that the page's JSON-LD describes. */
export function linkedData(elements: DomElement[]): { titles: string[]; claims: Claim[] } {
  const objects = elements
    .filter((element) => element.tagName === 'script' && /ld\+json/i.test(attributeOf(element, 'type') ?? ''))
    .flatMap((element) => objectsIn(element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')));
  const article = objects.find((object) => /Article|BlogPosting|Report/.test(String(object['@type'])));
  // What pages tell Baidu (熊掌号) has a context of its own, no type, and the day by another name.
  const told = objects.find((object) => /cambrian\.jsonld/.test(String(object['@context'])));
  // WordPress describes the page of an article, and not the article.
  const page = objects.find((object) => /^(?:Web|Item|News)Page$/.test(String(object['@type'])));
  const day = dateClaim('date', textIn(told?.pubDate) || textIn(page?.datePublished), ranks.declared);
  if (!article) return { titles: [], claims: day };
  return {
    titles: [textIn(article.headline) || textIn(article.name)].filter(Boolean),
    claims: [
      ...dateClaim('date', textIn(article.datePublished), ranks.declared),
      ...claim('author', personsIn(article.author), ranks.declared),
      ...claim('editor', personsIn(article.editor), ranks.declared),
    ],
  };
}

/** All objects of a document, those of a graph and of lists too; a document that is no JSON has none. */
function objectsIn(text: string): Json[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/[\u0000-\u001F]+/g, ' '));
  } catch {
    return [];
  }
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter(isObject)
    .flatMap((object) => [object, ...(Array.isArray(object['@graph']) ? object['@graph'].filter(isObject) : [])]);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Some systems fill in the markup of a link for the name that it leads to. */
const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/<\/?[a-z][^<>]*>/gi, '').trim() : '';

/** The names of people; an organisation is no author. */
function personsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(personsIn).filter(Boolean).join('、');
  if (!isObject(value)) return textIn(value);
  return value['@type'] === 'Organization' ? '' : textIn(value.name).replace(/[\s,，、;；]+$/, '');
}
