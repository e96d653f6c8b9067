import { expect, test } from 'vitest';
import { nearFiles } from '../../src/archive/near-files.ts';

const paths = [
  '/files/report.pdf',
  '/files/year-report.pdf',
  '/files/2016/report.pdf',
  '/files/年度报告书.pdf',
  '/images/2016/04/hall.jpg',
  '/images/2016/04/new-hall.jpg',
  '/images/2016/04/tea-1.jpg',
  '/images/2016/04/tea-2.jpg',
  '/images/2016/04/会员致辞.jpg',
];

const near = nearFiles(paths);

test.each([
  ['/files/year_report.pdf', '/files/year-report.pdf'],
  ['/files/yearreport.pdf', '/files/year-report.pdf'],
  ['/files/Year Report.PDF', '/files/year-report.pdf'],
  ['/files/year-report.doc', '/files/year-report.pdf'],
  ['/files/year-report', '/files/year-report.pdf'],
  ['/files/report.pdf.pdf', '/files/report.pdf'],
  ['/files/reprot.pdf', '/files/report.pdf'],
  ['/images/report.pdf', '/files/report.pdf'],
  ['/report.pdf', '/files/report.pdf'],
  ['/files/年度报告.pdf', '/files/年度报告书.pdf'],
  ['/images/2016/05/new_hall.jpg', '/images/2016/04/new-hall.jpg'],
  ['/images/2016/04/hall.png', '/images/2016/04/hall.jpg'],
  ['/images/2016/04/hal.jpg', '/images/2016/04/hall.jpg'],
])('%s means %s', (written, path) => expect(near(written)).toBe(path));

test.each([
  // Two of the name, and neither lies where it was looked for.
  '/files/2015/report.pdf',
  // The third of a row, which is not there.
  '/images/2016/04/tea-3.jpg',
  // Another thing by one character, a film, and what is like nothing.
  '/images/2016/04/会长致辞.jpg',
  '/images/2016/04/hall.mp4',
  '/images/2016/04/gate.jpg',
  '/images/2016/05/hal.jpg',
  '/images/2016/04/',
])('%s means none', (written) => expect(near(written)).toBeUndefined());

test('where it must be sure, a letter and an ending count', () => {
  expect(near('/images/2016/04/new hall.jpg', 'signs')).toBe('/images/2016/04/new-hall.jpg');
  expect(near('/images/2016/04/hal.jpg', 'signs')).toBeUndefined();
  expect(near('/images/2016/04/hall.png', 'signs')).toBeUndefined();
});
