import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHere } from '../../scripts/trials/archive.ts';
import { progressTo } from '../../src/build/progress.ts';
import { verify } from '../../src/build/verify.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { temporary } from './command.ts';

/** Text of every kind that somebody could write into a value. */
const text = fc.oneof(
  fc.constantFrom(
    '汝州',
    'Constructor',
    '__proto__',
    'toString',
    '<b>&amp;',
    '\u0000',
    '\ud800',
    '𠮷野',
    'a: b',
    '〓',
    '：「」',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const address = fc.oneof(
  fc.constantFrom(
    '/a.html',
    '/a.html/b.html',
    '/A.html',
    '/',
    '/index.html',
    '/zh-hans/',
    '/news/2016/04/a0/',
    '/?p=1',
    '/%00',
    '/../x.html',
    '/robots.txt',
    '/con.html',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text.map((name) => `/${name}.html`),
  fc.integer({ min: 1, max: 3000 }).map((length) => `/${'长'.repeat(length)}.html`),
);
const picture = fc.oneof(
  fc.constantFrom('/images/a.svg', '/images', '/images/../../x', 'a.svg', 'https://example.org/a.jpg', 'javascript:0'),
  address,
);
const body = fc.oneof(
  text,
  fc.constantFrom(
    '# 题\n\n正文<sub>2</sub>。',
    '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |',
    '[链](/news/2016/04/a0/)',
    '&#0; &#1; &#xD800;',
    '<Zh hans="里" hant="裡" />',
    '注[^1]\n\n[^1]: 脚注',
  ),
  fc.integer({ min: 1, max: 3000 }).map((depth) => `${'> '.repeat(depth)}深`),
  fc.integer({ min: 1, max: 300 }).map((depth) => `${'<sub>'.repeat(depth)}深${'</sub>'.repeat(depth)}`),
  fc.integer({ min: 1, max: 300 }).map((depth) => `${'- '.repeat(depth)}深`),
);
const front = fc.record(
  {
    title: text,
    tags: fc.array(text, { maxLength: 3 }),
    people: fc.array(text, { maxLength: 3 }),
    organisations: fc.array(text, { maxLength: 3 }),
    source: text,
    summary: text,
    image: fc.record({ src: picture, alt: text }),
    legacy: fc.record({ urls: fc.array(address, { maxLength: 4 }) }),
  },
  { requiredKeys: ['title'] },
);
const archive = fc.record({
  articles: fc.array(fc.record({ front, body }), { minLength: 1, maxLength: 5 }),
  link: fc.option(fc.constantFrom('a.svg', '..', '../../../../etc/passwd', 'nowhere')),
});

/** The archive that a build is given: each article by itself is left out where check refuses it. */
function write(content: string, { articles, link }: typeof archive extends fc.Arbitrary<infer T> ? T : never): void {
  rmSync(content, { recursive: true, force: true });
  const files: Record<string, string> = {
    'site.yaml': 'title: 会刊\nurl: https://example.org\n',
    'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  };
  for (const [at, { front, body }] of articles.entries()) {
    // JSON is YAML, and says every character by its number where it must.
    const lines = Object.entries({ date: '2016-04-18', ...front }).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}`,
    );
    files[`news/2016/04/a${at}.mdx`] = `---\n${lines.join('\n')}\n---\n\n${body}\n`;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  if (link) symlinkSync(link, join(content, 'images/link.svg'));
}

test('what check passes is built, and what is built is verified', { timeout: 900_000 }, async () => {
  const place = temporary('any-content');
  const content = join(place, 'content');
  const publicDir = join(place, 'public');
  let built = 0;
  const told = new Set<string>();
  await fc.assert(
    fc.asyncProperty(archive, async (any) => {
      write(content, any);
      const check = () =>
        checkArchive({ contentDir: content, shown: 'content', publicDir, today: '2026-11-22' }).filter(
          ({ severity }) => severity === 'error',
        );
      // Mends an archive as the impatient do: whatever is told of is taken away.
      for (let errors = check(); errors.length > 0; errors = check())
        for (const { file, code } of errors) {
          told.add(code);
          rmSync(join(place, file), { force: true });
        }
      const { code, output } = await buildHere(place);
      expect([code, output]).toEqual([0, '']);
      built++;
      const options = {
        dir: join(place, 'dist'),
        contentDir: content,
        shown: 'content',
        progress: progressTo(undefined, 'en'),
      };
      expect((await verify(options)).findings).toEqual([]);
      expect(readFileSync(join(place, 'dist/index.html'), 'utf8')).toContain('会刊');
    }),
    { numRuns: 12, seed: 2026, endOnFailure: true },
  );
  expect(built).toBe(12);
  expect(told.size).toBeGreaterThan(4);
});
