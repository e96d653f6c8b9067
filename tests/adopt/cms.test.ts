import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { cmsConfig, cmsFiles, renewCms, writeCms } from '../../src/adopt/cms.ts';
import { frontMatter } from '../../src/content/schema/front-matter.ts';

const chamber = {
  title: '甬江商会<会刊>',
  url: 'https://news.example.org',
  base: '/archive/',
  script: 'zh-Hant',
  categories: [{ id: 'members', title: '會員風采' }],
} as const;

interface Field {
  name: string;
  widget: string;
  required?: boolean;
  options?: { value: string }[];
  fields?: Field[];
}

test('the fields are those of the schema', () => {
  const { collections, site_url } = parse(cmsConfig(chamber)) as {
    collections: { fields: Field[] }[];
    site_url: string;
  };
  expect(site_url).toBe('https://news.example.org/archive/');
  const fields = collections[0]!.fields;
  const known = Object.keys(frontMatter.shape);
  for (const { name } of fields) expect([...known, 'body']).toContain(name);
  for (const name of ['title', 'date', 'category', 'draft', 'credits', 'image', 'tags'])
    expect(fields.map((field) => field.name)).toContain(name);
  expect(fields.find(({ name }) => name === 'category')?.options).toEqual([{ label: '會員風采', value: 'members' }]);
  expect(fields.find(({ name }) => name === 'title')?.required).toBeUndefined();
  expect(fields.find(({ name }) => name === 'tags')).toMatchObject({ widget: 'list', required: false });
});

test('its words are in the script of the archive, and nothing of a title is markup', () => {
  const files = cmsFiles(chamber);
  expect(files['public/admin/config.yml']).toContain('標題');
  expect(files['public/admin/index.html']).toContain('甬江商会&lt;会刊>');
  expect(files['public/admin/index.html']).toMatch(/@sveltia\/cms@\d+\.\d+\.\d+\//);
});

test('written anew, its fields are those of the schema and its repository is the one that people named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-cms-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(renewCms(folder, chamber)).toEqual([]);
  expect(writeCms(folder, chamber)).toEqual(Object.keys(cmsFiles(chamber)));
  expect(writeCms(folder, chamber)).toEqual([]);
  const config = join(folder, 'public/admin/config.yml');
  const backend = { name: 'gitlab', repo: 'chamber/archive', branch: 'trunk', api_root: 'https://git.example.org' };
  writeFileSync(config, cmsConfig(chamber, backend));
  const more = { ...chamber, categories: [...chamber.categories, { id: 'charity', title: '公益慈善' }] };
  expect(renewCms(folder, more)).toEqual(['public/admin/config.yml']);
  expect(readFileSync(config, 'utf8')).toBe(cmsConfig(more, backend));
  for (const damaged of ['backend: [', '', 'collections: []']) {
    writeFileSync(config, damaged);
    expect(renewCms(folder, chamber)).toEqual(['public/admin/config.yml']);
    expect(readFileSync(config, 'utf8')).toBe(cmsConfig(chamber));
  }
});
