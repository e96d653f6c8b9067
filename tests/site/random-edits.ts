/**
 * Changes a small archive at random and publishes it after each change; what is published must be, byte for
 * byte, what a build without any cache publishes. A clean build costs five incremental ones, and what is once wrong
 * stays so until its source changes: the test compares after every fourteenth change, `trials edits` after each.
 * `node tests/site/random-edits.ts STEPS SEED EVERY`
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Random, seededRandom } from '../../scripts/bench/random.ts';
import { listArticles } from '../../src/archive/files.ts';
import { programDigest } from '../../src/build/build-key.ts';
import { progressTo } from '../../src/build/progress.ts';
import { publish } from '../../src/build/publish.ts';
import { digest } from '../../src/core/digest.ts';
import { walk } from '../../src/core/walk.ts';
import { temporary } from './command.ts';

const [steps = 200, seed = 1, every = 1] = process.argv.slice(2).map(Number);
const place = temporary('random-edits');
const contentDir = join(place, 'content');
cpSync('tests/fixtures/hongkong', contentDir, { recursive: true });

/** What an editor, a disk or a crash can do. Each says what it did, or nothing if it found nothing to do it to. */
const changes: Record<string, (random: Random, articles: string[]) => void> = {
  body: (random, articles) => append(random.pick(articles), `\n\n${sentence(random)}\n`),
  title: (random, articles) => edit(random.pick(articles), /^title: .*$/m, `title: ${sentence(random).slice(0, 12)}`),
  tags: (random, articles) =>
    edit(random.pick(articles), /^title: /m, `tags: [${random.pick(words)}, ${random.pick(words)}]\ntitle: `),
  people: (random, articles) => edit(random.pick(articles), /^title: /m, `people: [${random.pick(names)}]\ntitle: `),
  draft: (random, articles) => edit(random.pick(articles), /^title: /m, 'draft: true\ntitle: '),
  rename: (random, articles) => {
    const article = random.pick(articles);
    renameSync(article, join(dirname(article), `renamed-${random.between(1, 9999)}.mdx`));
  },
  move: (random, articles) => {
    const article = random.pick(articles);
    const [year, month] = [String(random.between(2020, 2025)), String(random.between(1, 12)).padStart(2, '0')];
    edit(article, /^date: .*$/m, `date: ${year}-${month}-1${random.between(0, 9)}`);
    const target = join(contentDir, 'news', year, month, `moved-${random.between(1, 9999)}.mdx`);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(article, target);
  },
  remove: (random, articles) => {
    if (articles.length > 6) rmSync(random.pick(articles));
  },
  add: (random) => addArticle(random),
  addMany: (random) => {
    for (let i = 0; i < 4; i++) addArticle(random);
  },
  touch: (random, articles) => {
    const now = random.between(1, 1_000_000_000);
    utimesSync(random.pick(articles), now, now);
  },
  sameLength: (random, articles) => edit(random.pick(articles), /[會商年月人]/, random.pick('會商年月人')),
  exhibit: (random, articles) => {
    const chosen = [random.pick(articles), random.pick(articles)].map((path) =>
      relative(join(contentDir, 'news'), path).slice(0, -4),
    );
    writeFileSync(
      join(contentDir, 'exhibits', `e${random.between(1, 2)}.mdx`),
      `---\ntitle: ${sentence(random)}\ndate: 2026-0${random.between(1, 9)}-01\narticles: [${chosen.join(', ')}]\ntimeline: [{ date: 2024, text: ${random.pick(words)}, article: ${chosen[1]} }]\n---\n\n${sentence(random)}\n`,
    );
  },
  picture: (random) =>
    writeFileSync(
      join(contentDir, 'images', `p${random.between(1, 3)}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg"><!--${random()}--></svg>`,
    ),
  lostPage: (random) => rmSync(random.pick(published().filter((path) => path.endsWith('.html')))),
  strayFile: () => writeFileSync(join(place, 'dist', 'stray.html'), '?'),
  lostManifest: () => rmSync(cached('published.json')),
  damagedManifest: () => writeFileSync(cached('published.json'), '[["zh-hans/ind'),
  damagedIndex: () => truncateSync(cached('articles.json'), 100),
  damagedPack: () => {
    for (const path of walk(cache())) if (path.endsWith('.pack')) truncateSync(join(cache(), path), 2000);
  },
};
/** Changes of the settings, and whether there are exhibits, print every page again: seconds, so they are rarer. */
const settings: typeof changes = {
  glossary: (random) =>
    append(
      join(contentDir, 'glossary/names.yaml'),
      `\n- { hans: ${random.pick(names)}, hant: ${random.pick(names)}, note: "${random.between(1, 1e6)}" }\n`,
    ),
  site: (random) => edit(join(contentDir, 'site.yaml'), /^pageSize: .*$/m, `pageSize: ${random.between(5, 9)}`),
  page: (random) => append(join(contentDir, 'pages/about.mdx'), `\n\n${sentence(random)}\n`),
  noExhibit: () => rmSync(join(contentDir, 'exhibits'), { recursive: true }),
};

const words = ['招商', '年會', '助學', '展覽', '回歸', '學習', '發展'];
const names = ['李乾', '范遠', '于海', '余建', '沈冰', '鍾秀'];
const sentence = (random: Random) =>
  `${Array.from({ length: random.between(3, 9) }, () => random.pick(words)).join(random.pick(['、', '，', '與']))}。`;
const cache = () => join(place, 'cache', walk(join(place, 'cache'))[0]!.split('/')[0]!);
const cached = (name: string) => join(cache(), name);
const published = () => walk(join(place, 'dist')).map((path) => join(place, 'dist', path));

function edit(path: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(path, 'utf8');
  // A key may stand once only: the one that is there goes.
  const key = /^(\w+): .*\ntitle: $/.exec(replacement)?.[1];
  const without = key ? text.replace(new RegExp(`^${key}: .*\\n(?:(?: |- ).*\\n)*`, 'm'), '') : text;
  writeFileSync(path, without.replace(pattern, replacement));
}
const append = (path: string, text: string) => writeFileSync(path, readFileSync(path, 'utf8') + text);

function addArticle(random: Random): void {
  const [year, month] = [String(random.between(2019, 2025)), String(random.between(1, 12)).padStart(2, '0')];
  const path = join(contentDir, 'news', year, month, `added-${random.between(1, 99999)}.mdx`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `---\ntitle: ${sentence(random)}\ndate: ${year}-${month}-0${random.between(1, 9)}\nscript: ${random.pick(['zh-Hans', 'zh-Hant'])}\ntags: [${random.pick(words)}]\npeople: [${random.pick(names)}]\n---\n\n${sentence(random)}\n`,
  );
}

const program = programDigest();

/** @returns false where the content has errors, so that nothing was published */
async function build(outDir: string, cacheDir: string): Promise<boolean> {
  const { publication } = await publish({
    contentDir,
    shown: 'content',
    outDir,
    cacheDir,
    overrides: {},
    program,
    search: true,
    encoded: false,
    generations: 0,
    progress: progressTo(undefined, 'zh-Hans'),
  });
  return publication !== undefined;
}

/** Every published file with the digest of its bytes. */
const contents = (dir: string): Map<string, string> =>
  new Map(walk(dir).map((path) => [path, digest(readFileSync(join(dir, path)))]));

/** Builds anew from nothing; only what Astro compiled is taken over, since it depends on no article. */
async function clean(): Promise<Map<string, string>> {
  const [dir, fresh] = [join(place, 'clean'), join(place, 'clean-cache')];
  for (const name of existsSync(fresh) ? readdirSync(fresh) : [])
    if (name !== 'renderer') rmSync(join(fresh, name), { recursive: true });
  rmSync(dir, { recursive: true, force: true });
  await build(dir, fresh);
  return contents(dir);
}

/** Each of some names once, in an order of chance, before any comes again: in few steps none is left out. */
function* dealt(names: readonly string[], random: Random): Generator<string, never> {
  for (;;) {
    const left = [...names];
    while (left.length > 0) yield left.splice(random.between(0, left.length - 1), 1)[0]!;
  }
}

const random = seededRandom(seed);
const decks = { changes: dealt(Object.keys(changes), random), settings: dealt(Object.keys(settings), random) };
const counts: Record<string, number> = {};
let refused = 0;
await build(join(place, 'dist'), join(place, 'cache'));
/** What is published after the step before. */
let publishedBefore = contents(join(place, 'dist'));
for (let step = 1; step <= steps; step++) {
  const isSetting = step % 10 === 0;
  const table = isSetting ? settings : changes;
  const name = (isSetting ? decks.settings : decks.changes).next().value;
  const articles = listArticles(contentDir).files.map(({ path }) => join(contentDir, path));
  for (const folder of ['images', 'exhibits']) mkdirSync(join(contentDir, folder), { recursive: true });
  cpSync(contentDir, join(place, 'before'), { recursive: true });
  table[name]!(random, articles);
  counts[name] = (counts[name] ?? 0) + 1;
  // A change can break a link: then nothing is published, and the editor takes it back.
  const good = await build(join(place, 'dist'), join(place, 'cache'));
  const incremental = contents(join(place, 'dist'));
  const compared = step % every === 0 || step === steps;
  const expected = !good ? publishedBefore : compared ? await clean() : incremental;
  if (!good) {
    refused++;
    rmSync(contentDir, { recursive: true });
    cpSync(join(place, 'before'), contentDir, { recursive: true });
  }
  rmSync(join(place, 'before'), { recursive: true });
  publishedBefore = incremental;
  const differing = [...new Set([...incremental.keys(), ...expected.keys()])].filter(
    (path) => incremental.get(path) !== expected.get(path),
  );
  if (differing.length > 0) {
    console.error(JSON.stringify({ step, seed, change: name, differing: differing.slice(0, 10), place }, null, 2));
    process.exit(1);
  }
}
rmSync(place, { recursive: true, force: true });
console.log(JSON.stringify({ steps, seed, every, refused, counts }));
