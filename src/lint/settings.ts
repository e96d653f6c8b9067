/** What the values of site.yaml say, beside what its schema asks. */
import { join } from 'node:path';
import type { ArchiveReading } from '../archive/reading.ts';
import { type Problem, problem } from '../content/problem.ts';
import { slugOf } from '../core/slug.ts';
import { checkExchangedSettings } from './exchanged-settings.ts';
import { checkResidue } from './residue.ts';
import { checkWritten } from './script.ts';

const local = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[::1\])/i;
/** Addresses of templates and manuals, which nobody owns. */
const ofTemplate =
  /^https?:\/\/(?:www\.)?(?:example\.com|your-?(?:domain|site|name|username)\b|yoursite|mysite|xxx+\.|domain\.com|username\.github\.io)/i;

/** An address as it is compared: its slashes say nothing. */
const plainAddress = (address: string): string => address.replace(/(?<!:)\/+/g, '/').replace(/\/$/, '');

/** The values of site.yaml are converted like everything else: each is in the archive's script. @param source its text */
export function checkSettings(
  shown: string,
  { settings, placeOf, sound }: ArchiveReading['config'],
  source: string | undefined,
): Problem[] {
  const file = join(shown, 'site.yaml');
  if (!sound || source === undefined) return [];
  const { title, description, publisher, address, telephone, categories, navigation, script } = settings;
  const values: [value: string | undefined, path: (string | number)[]][] = [
    [title, ['title']],
    [description, ['description']],
    [publisher, ['publisher']],
    [address, ['address']],
    ...categories.flatMap((one, at): [string | undefined, (string | number)[]][] => [
      [one.title, ['categories', at, 'title']],
      [one.description, ['categories', at, 'description']],
    ]),
    ...navigation.map((one, at): [string, (string | number)[]] => [one.title, ['navigation', at, 'title']]),
  ];
  const at = (path: (string | number)[]) => ({ file, ...placeOf(path) });
  const isFirst = (key: 'id' | 'title', i: number): boolean =>
    categories.findIndex((one) => one[key] === categories[i]![key]) === i;
  const phone = telephone?.normalize('NFKC');
  const twice = (id: string, title: string) => ({
    id,
    first: categories.find((one) => one.id === id)?.title ?? id,
    title,
    better: slugOf(title),
  });
  return [
    ...(local.test(settings.url ?? '') ? [problem('local-site', { url: settings.url }, at(['url']))] : []),
    ...(ofTemplate.test(settings.url ?? '') ? [problem('placeholder', { found: settings.url }, at(['url']))] : []),
    ...settings.formerly.flatMap((address, i) =>
      plainAddress(address) === plainAddress(settings.url + settings.base)
        ? [problem('formerly-now', { address }, at(['formerly', i]))]
        : [],
    ),
    ...categories.flatMap(({ id, title: name }, i) =>
      !isFirst('id', i)
        ? [problem('category-twice', twice(id, name), at(['categories', i, 'id']))]
        : !isFirst('title', i)
          ? [problem('category-twice', { id: name, of: 'title' }, at(['categories', i, 'title']))]
          : [],
    ),
    ...navigation.flatMap(({ title: name, href }, i) => {
      const first = navigation.slice(0, i).find((one) => one.href === href);
      return first
        ? [problem('navigation-twice', { title: name, first: first.title, href }, at(['navigation', i, 'href']))]
        : [];
    }),
    ...(telephone && phone !== telephone
      ? [problem('letter-in-figure', { found: telephone, better: phone! }, at(['telephone']))]
      : []),
    ...checkExchangedSettings(settings, at),
    ...checkResidue(file, source),
    ...values.flatMap(([text, path]) => (text ? checkWritten({ text, script, place: at(path) }, 'settings') : [])),
    ...values.flatMap(([text, path]) => {
      const better = text && /^[“"「『‘](.+)[”"」』’]$/.exec(text)?.[1];
      return better && !/[“”「」]/.test(better) ? [problem('quotes-in-list', { found: text, better }, at(path))] : [];
    }),
  ];
}
