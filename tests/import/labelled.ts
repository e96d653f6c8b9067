/** Reads the labelled pages of tests/fixtures/import-lines; its README says what the labels mean. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/import-lines');

/** A page and what should be read from it. */
export interface LabelledPage {
  name: string;
  text: string;
  fields: Record<string, string | null>;
  body: string[];
}

/** All labelled pages. */
export function labelledPages(): LabelledPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => read(name, readFileSync(join(folder, name), 'utf8')));
}

function read(name: string, source: string): LabelledPage {
  const page: LabelledPage = { name, text: '', fields: {}, body: [] };
  for (const line of source.split('\n').filter(Boolean)) {
    const [, key, value] = /^#(\w+) (.*)$/.exec(line) ?? [];
    if (key && value) {
      page.fields[key] = value === '-' ? null : value;
      continue;
    }
    const [label = '', text = ''] = line.split('\t');
    page.text += `${text.replace(/[⟦⟧]/g, '')}\n`;
    if (label === 'P' || label === 'S') page.body.push(plain(text.replace(/⟦.*?⟧/g, '')));
  }
  return page;
}

/** Lines compared without spaces and width, which repairs may change. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
