import { expect, test } from 'vitest';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { planOwnPages } from '../../src/views/own-page.ts';
import type { Pictures } from '../../src/views/picture.ts';
import { paperArchive } from './paper-archive.ts';

const about = {
  id: 'about',
  script: 'zh-Hans' as const,
  digest: 'digest',
  images: ['/images/a.png'],
  text: {
    'zh-Hans': { title: '关于', description: '简介', html: '<img src="/images/a.png" alt="">' },
    'zh-Hant': { title: '關於', description: '簡介', html: '' },
  },
};
const pictures: Pictures = new Map([['/images/a.png', { src: '/images/a.png', width: 30, height: 20, sources: [] }]]);
const plan = (own = about, measured = pictures) => [
  ...planOwnPages(new EditionPlan({ ...paperArchive([]), ownPages: [own] }, 'zh-Hans', measured)),
];

test('an own page says what its edition says, with its pictures measured', () => {
  const [page] = plan();
  expect(page!.path).toBe('/zh-hans/about/');
  expect(page!.make()).toMatchObject({
    kind: 'own',
    path: '/zh-hans/about/',
    title: '关于',
    heading: '关于',
    description: '简介',
    html: '<img src="/images/a.png" width="30" height="20" alt="">',
  });
});

test('its key changes with its text and with the measures of its pictures', () => {
  const keys = [plan(), plan({ ...about, digest: 'other' }), plan(about, new Map())].map(([page]) => page!.key);
  expect(new Set(keys).size).toBe(3);
});
