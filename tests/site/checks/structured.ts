/** Structured data against the vocabulary of schema.org, as schema-dts declares it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Site } from './site.ts';

const declarations = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts'),
  'utf8',
);

/** The properties that each type declares itself, and the types that it extends. */
const vocabulary = new Map<string, { properties: Set<string>; parents: string[] }>();
for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
  /^interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
))
  vocabulary.set(name, {
    properties: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property]) => property!)),
    parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent]) => parent!),
  });
// A type without properties of its own is declared only by its name.
for (const [, name = '', parents = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+)Leaf extends ([^{]+) \{/gm,
))
  if (!vocabulary.has(name))
    vocabulary.set(name, {
      properties: new Set(),
      parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent]) => parent!),
    });
for (const [, body = ''] of declarations.matchAll(/^interface ThingBase extends [^{]+ \{\n([\s\S]*?)^\}/gm))
  vocabulary.set('Thing', {
    properties: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property]) => property!)),
    parents: [],
  });

const knows = (type: string, property: string): boolean => {
  const entry = vocabulary.get(type);
  return !!entry && (entry.properties.has(property) || entry.parents.some((parent) => knows(parent, property)));
};

/** What search engines ask of the types that the site uses, beyond the vocabulary. */
const required: Record<string, readonly string[]> = {
  NewsArticle: ['headline', 'datePublished', 'inLanguage', 'url', 'publisher'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name'],
  WebSite: ['name', 'url'],
  Dataset: ['name', 'description', 'url', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat', 'contentSize'],
  CollectionPage: ['name', 'url', 'inLanguage', 'mainEntity'],
  Person: ['name'],
};

type Thing = Record<string, unknown>;

/** @returns a line for each type, property or value that is wrong */
export function wrongStructuredData(site: Site): string[] {
  const wrong: string[] = [];
  for (const { file, document } of site.pages.values())
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      let thing: Thing;
      try {
        thing = JSON.parse(script.textContent ?? '') as Thing;
      } catch (error) {
        wrong.push(`${file}: ${(error as Error).message}`);
        continue;
      }
      if (thing['@context'] !== 'https://schema.org') wrong.push(`${file}: no context`);
      wrong.push(...wrongThing(thing).map((line) => `${file}: ${line}`));
    }
  return wrong;
}

function wrongThing(thing: Thing): string[] {
  const type = String(thing['@type']);
  if (!vocabulary.has(type)) return [`there is no type ${type}`];
  const wrong = (required[type] ?? []).filter((name) => !(name in thing)).map((name) => `${type} without ${name}`);
  for (const [name, value] of Object.entries(thing)) {
    if (name.startsWith('@')) continue;
    if (!knows(type, name)) wrong.push(`${type} has no property ${name}`);
    if (/^date/.test(name) && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) wrong.push(`${type}.${name} is ${value}`);
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === 'object' && one !== null) wrong.push(...wrongThing(one as Thing));
      else if (one === '' || one === null) wrong.push(`${type}.${name} is empty`);
  }
  return wrong;
}
