import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/archive/config.ts';
import { siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const config = (files: Record<string, string>, overrides = {}) => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return readConfig(folder, 'content', overrides);
};

test('settings, glossary and converters belong together', () => {
  const { settings, glossary, converters, sound, problems } = config({
    'site.yaml': siteYaml,
    'glossary/terms.yaml': '- { hans: 风采, hant: 風采甲 }\n',
  });
  expect(problems).toEqual([]);
  expect(sound).toBe(true);
  expect(glossary.terms.map(({ hant }) => hant)).toEqual(['風采甲']);
  expect(converters.into('zh-Hant', 'zh-Hans', '风采')).toBe('風采甲');
  // The settings are said with the glossary, too.
  expect(settings.text['zh-Hant'].categories[0]!.title).toBe('會員風采甲');
});

test('the region of the settings decides the conversion', () => {
  const hongKong = config({ 'site.yaml': `${siteYaml}traditional: hk\n` });
  expect(hongKong.converters.into('zh-Hant', 'zh-Hans', '里面')).toBe('裏面');
});

test('what the command says takes the place of the settings', () => {
  const { settings } = config({ 'site.yaml': siteYaml }, { url: 'https://other.example', base: '/b/' });
  expect(settings.home).toBe('https://other.example/b/');
});

describe('settings that cannot be used', () => {
  test('are told, and articles can be checked all the same', () => {
    const { settings, sound, problems, addressed } = config({ 'glossary/names.yaml': '- { hans: 甲 }\n' });
    expect(sound).toBe(false);
    expect(settings.script).toBe('zh-Hans');
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['no-settings', join('content', 'site.yaml')],
      ['missing-key', join('content', 'glossary', 'names.yaml')],
    ]);
    expect(addressed.addresses).toEqual([]);
  });
});

test('the picture of the settings is an address like others, told at its place', () => {
  const { addressed } = config({ 'site.yaml': `${siteYaml}image: /images/a.jpg\n` });
  expect(addressed).toEqual({
    file: join('content', 'site.yaml'),
    key: '',
    addresses: [{ kind: 'image', address: '/images/a.jpg', line: 4, column: 8 }],
  });
});
