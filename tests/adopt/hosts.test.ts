import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostFiles, hostNames, hosts, workflowsOf } from '../../src/adopt/hosts.ts';

describe('files of hosts', () => {
  test.each(hostNames)('%s: each is there, and parses', (name) => {
    const files = hostFiles([name], { host: 'news.example.org', folder: '/srv/news' });
    expect(Object.keys(files)).toEqual(Object.keys(hosts[name].files));
    for (const [path, text] of Object.entries(files)) {
      expect(text).not.toMatch(/(?<!\$)\{\{/);
      if (path.endsWith('.yml')) expect(parse(text)).toBeTypeOf('object');
    }
  });
});

test('what a host’s file says of the site is the site’s', () => {
  const [conf] = Object.values(hostFiles(['nginx'], { host: 'news.example.org', folder: '/srv/news' }));
  expect(conf).toContain('news.example.org');
  expect(conf).toContain('/srv/news');
  expect(Object.keys(hostFiles(['nginx', 'docker'], { host: '', folder: '' }))).toContain('Dockerfile');
  expect(hostFiles([], { host: '', folder: '' })).toEqual({});
});

test('every host says what is done by hand, and one takes the program’s workflow', () => {
  for (const { steps } of Object.values(hosts)) expect(steps.en).toMatch(/^[A-Z]\w+.*: \S|^[a-z]+: \S/);
  expect([workflowsOf(['nginx', 'github']), workflowsOf(['nginx'])]).toEqual([['.github/workflows/publish.yml'], []]);
});
