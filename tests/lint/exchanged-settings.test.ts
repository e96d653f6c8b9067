import { expect, test } from 'vitest';
import { checkExchangedSettings } from '../../src/lint/exchanged-settings.ts';

const told = (settings: object) =>
  checkExchangedSettings(settings, ([key = '']) => ({ file: key, line: 1, column: 1 })).map(({ file, params }) => {
    const { other, exchanged, there, lines } = params as Record<string, string>;
    return [file, other ?? lines, exchanged ?? there].filter(Boolean).flat().join(' | ');
  });

const icp = '浙ICP备20160418号-1';
const police = '浙公网安备 33010002000001号';

test.each([
  [{ icp: police }, ['icp | police']],
  [{ police: icp }, ['police | icp']],
  [{ icp: police, police: icp }, [`icp | police | ${icp}`, `police | icp | ${police}`]],
  [{ icp: police, police }, [`icp | police | ${police}`]],
  [{ icp: `${icp}　${police}` }, [`icp | icp: ${icp} | police: ${police}`]],
  [{ icp: '33010002000001' }, ['icp | police']],
  [{ telephone: 'office@example.org' }, ['telephone | email']],
  [{ address: '0574-62345678' }, ['address | telephone']],
  [{ publisher: icp }, ['publisher | icp']],
])('%s', (settings, expected) => expect(told(settings)).toEqual(expected));

test.each([
  {
    icp,
    police,
    telephone: '0574-62345678',
    address: '余姚市阳明街道 1 号，电话 0574-62345678',
    publisher: '余姚商会',
  },
  { icp: '京ICP证030173号', police: '33010002000001' },
  { icp: '20160418' },
])('%s stand where they belong', (settings) => expect(told(settings)).toEqual([]));
