/** Structured data (schema.org) of the archive as a data set. */
import { absolute } from '../core/url.ts';
import type { DataFile, DataPage } from '../views/page.ts';
import { type Json, organisation } from './json-ld.ts';

/** The archive as a data set in a catalogue of its own, with its files; those of the dump are one for both editions. */
export function dataset(page: DataPage): Json {
  const { settings, edition, path, description, files, span } = page;
  const { home, text } = settings;
  const { rights } = text[edition];
  const publisher = organisation(settings, edition);
  const download = ({ path: at, type, bytes }: DataFile): Json => ({
    '@type': 'DataDownload',
    name: at.slice(at.lastIndexOf('/') + 1),
    contentUrl: absolute(home, at),
    encodingFormat: type,
    ...(bytes !== undefined && { contentSize: `${bytes} B` }),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: text[edition].title,
    description,
    url: absolute(home, path),
    inLanguage: ['zh-Hans', 'zh-Hant'],
    isAccessibleForFree: true,
    ...(span && { temporalCoverage: `${span.first}/${span.last}` }),
    ...(rights && { license: rights.statement }),
    ...(rights?.holder && { copyrightHolder: { '@type': 'Organization', name: rights.holder } }),
    creator: publisher,
    publisher,
    includedInDataCatalog: { '@type': 'DataCatalog', name: text[edition].title, url: home },
    distribution: [files.index, ...files.years, ...files.tables, ...files.feeds].map(download),
  };
}
