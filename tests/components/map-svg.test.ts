import { expect, test } from 'vitest';
import { mapSvg } from '../../src/components/map-svg.ts';

const place = (label: string, latitude: number, longitude: number) => ({
  label,
  title: `${label}，共1篇`,
  count: 1,
  href: `/a/${encodeURIComponent(label)}/?b&c`,
  latitude,
  longitude,
});

test('each place is a link for the pointer; the list beside the map is for the keyboard and for reading aloud', () => {
  const svg = mapSvg([place('余姚', 30.04, 121.15), place('沈阳', 41.8, 123.43)]);
  expect(svg).toContain('aria-hidden="true"');
  expect(svg.match(/<a /g)).toHaveLength(2);
  expect(svg.match(/tabindex="-1"/g)).toHaveLength(2);
  expect(svg).toContain('<title>余姚，共1篇</title>');
  expect(svg).toContain('>沈阳</text>');
});

test('the graticule tells its degrees and their side', () => {
  const svg = mapSvg([place('甲', 1, 1), place('乙', -1, -1)]);
  for (const told of ['>1°N<', '>1°S<', '>1°E<', '>1°W<', '>0°<']) expect(svg).toContain(told);
});

test('names are text and addresses attributes, whatever they are', () => {
  const svg = mapSvg([place('<b>&', 30, 120), place('乙', 31, 121)]);
  expect(svg).toContain('&lt;b&gt;&amp;');
  expect(svg).toContain('?b&amp;c"');
  expect(svg).not.toContain('<b>');
});
