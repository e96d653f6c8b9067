/**
 * Fills Hugo's two content folders: an article in its own script is copied, with its permanent address as an alias; the
 * other edition comes from OpenCC's own program. It is started once for each direction, on all articles at once, and
 * reads only what has changed.
 * `node convert.ts CONTENT HUGO-CONTENT`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const [content = '', out = ''] = process.argv.slice(2);
const configs = { 'zh-hans': 'tw2s.json', 'zh-hant': 's2tw.json' } as const;
type Folder = keyof typeof configs;
const folders: readonly Folder[] = ['zh-hans', 'zh-hant'];

/** A line that stands in no article. */
const border = '=====8<=====';

const isNewer = (source: string, target: string): boolean => {
  const made = statSync(target, { throwIfNoEntry: false });
  return !made || made.mtimeMs < statSync(source).mtimeMs;
};

/** An article's text with one more key in its front matter; Hugo prints a page for it by layouts/alias.html. */
const withAlias = (text: string, path: string): string => text.replace(/^---\n/, `$&aliases: [${path}]\n`);

const news = join(content, 'news');
const listed = readdirSync(news, { recursive: true, encoding: 'utf8' });
const due: Record<Folder, { text: string; target: string }[]> = { 'zh-hans': [], 'zh-hant': [] };
const sections = new Set<string>();

for (const file of listed.filter((name) => name.endsWith('.mdx'))) {
  const source = join(news, file);
  sections.add(dirname(file)).add(dirname(dirname(file)));
  for (const folder of folders) {
    const target = join(out, folder, 'news', file.replace(/\.mdx$/, '.md'));
    if (!isNewer(source, target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(source, 'utf8');
    if (/^script: (.+)$/m.exec(text)?.[1]?.toLowerCase() === folder)
      writeFileSync(target, withAlias(text, `/news/${basename(file, '.mdx')}/`));
    else due[folder].push({ text, target });
  }
}
for (const folder of folders) {
  for (const section of sections) {
    const index = join(out, folder, 'news', section, '_index.md');
    if (isNewer(join(news, section), index)) writeFileSync(index, `---\ntitle: "${section.replace('/', '-')}"\n---\n`);
  }
  if (due[folder].length === 0) continue;
  const input = due[folder].map(({ text }) => text).join(`${border}\n`);
  const { status, stdout } = spawnSync('opencc', ['-c', configs[folder], '--noflush', '1'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 31,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`opencc: exit code ${status}`);
  for (const [i, text] of stdout.split(`${border}\n`).entries()) writeFileSync(due[folder][i]!.target, text);
}
