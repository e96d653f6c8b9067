import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidateText, villageText } from '../../../scripts/train/elections.ts';

const folder = mkdtempSync(join(tmpdir(), 'elections-'));
const head = 'area,cand_no,cand_name\n';

beforeAll(() => {
  for (const year of ['2014', '2018', '2022']) {
    mkdirSync(join(folder, year));
    writeFileSync(join(folder, year, '村里長.csv'), `${head}臺南市北區六合里,1,于大川\n宜蘭縣蘇澳鎮南建里,2,余強\n`);
    writeFileSync(join(folder, year, '鄉鎮市民代表.csv'), `${head}宜蘭縣蘇澳鎮第01選區,1,范姜小雲\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a village stands by itself, behind its district, alone in a sentence, and in a list', () => {
  const lines = villageText(folder).trim().split('\n');
  expect(lines.length).toBe(8);
  expect(lines.filter((line) => line.includes('北區六合里')).length).toBe(1);
  expect(lines.every((line) => line.includes('里'))).toBe(true);
  expect(lines.join()).not.toContain('選區');
});

test('a candidate stands once in each of several settings, in Traditional', () => {
  const lines = candidateText(folder).trim().split('\n');
  for (const name of ['于大川', '余強', '范姜小雲']) expect(lines.filter((line) => line.includes(name)).length).toBe(6);
  expect(new Set(lines).size).toBe(lines.length);
});
