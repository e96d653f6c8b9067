import { expect, test } from 'vitest';
import { dataFiles } from '../../src/build/data-files.ts';
import { dataset } from '../../src/seo/dataset.ts';
import { planData } from '../../src/views/data-page.ts';
import type { DataPage } from '../../src/views/page.ts';
import { paperArchive } from '../views/paper-archive.ts';

const archive = paperArchive([{ id: 'road', date: '2016-01-01', title: '路', people: [] }]);
const rights = { statement: 'https://creativecommons.org/licenses/by/4.0/', holder: '样本商会' };
const page = (settings = archive.settings): DataPage => {
  const [hans] = planData({ ...archive, settings }, new Map(), (edition) =>
    dataFiles(archive, edition, (path) => (path.endsWith('.jsonl') ? 12 : undefined)),
  );
  return hans!.make() as DataPage;
};

test('the archive is a data set, with its files and their sizes', () => {
  const { text } = archive.settings;
  const told = dataset(page({ ...archive.settings, text: { ...text, 'zh-Hans': { ...text['zh-Hans'], rights } } })) as {
    description: string;
    distribution: unknown[];
  };
  expect(told).toMatchObject({
    '@type': 'Dataset',
    name: '样本会刊',
    url: 'https://example.org/zh-hans/data/',
    temporalCoverage: '2016/2016',
    license: rights.statement,
    copyrightHolder: { name: '样本商会' },
    inLanguage: ['zh-Hans', 'zh-Hant'],
    creator: { name: '样本会刊' },
    publisher: { name: '样本会刊' },
    includedInDataCatalog: { '@type': 'DataCatalog', name: '样本会刊', url: 'https://example.org/' },
  });
  expect(told.distribution).toContainEqual({
    '@type': 'DataDownload',
    name: '2016.jsonl',
    contentUrl: 'https://example.org/dump/2016.jsonl',
    encodingFormat: 'application/jsonl',
    contentSize: '12 B',
  });
  // What search engines ask of a description.
  expect(told.description.length).toBeGreaterThanOrEqual(50);
});

test('where nothing is said of rights, nothing is', () => {
  expect(dataset(page())).not.toHaveProperty('license');
});
