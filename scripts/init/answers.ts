/** What `init` must know of a chamber: from its options, and from a person at a terminal. */
import { createInterface } from 'node:readline/promises';
import { addressOf, type Chamber, categoriesOf, usualCategories } from '../../src/adopt/chamber.ts';
import { type HostName, hostNames } from '../../src/adopt/hosts.ts';
import { speak } from '../../src/content/speak.ts';
import { adopting } from '../../src/i18n/messages/adopting.ts';
import { messages } from '../../src/i18n/messages.ts';
import { type Sentence, words } from '../../src/i18n/sentence.ts';
import { type Speaker, WrongUse } from '../options.ts';

/** The options of `init`, as node:util's parseArgs takes them. */
export const options = {
  title: { type: 'string' },
  url: { type: 'string' },
  base: { type: 'string' },
  publisher: { type: 'string' },
  script: { type: 'string' },
  region: { type: 'string' },
  categories: { type: 'string' },
  host: { type: 'string' },
  huikan: { type: 'string' },
  cms: { type: 'boolean', default: false },
  'no-install': { type: 'boolean', default: false },
} as const;

type Given = { [Name in keyof typeof options]?: string | boolean | undefined };
type Question = keyof typeof adopting.ask | 'host';
type Answers = Record<Question, string> & Given;

/** What an answer is where nothing is typed; name and address have none. */
const defaults = (script: string) => ({
  script: 'zh-Hans',
  region: 'tw',
  categories: speak({ zh: words(usualCategories), en: '' }, script === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'),
  host: 'github',
});

/** What is asked, in this order. */
const questions: Readonly<Record<Question, Sentence>> = { ...adopting.ask, host: adopting.askHost(hostNames) };

/** The options, and what a person answers where one is missing. @throws {WrongUse} where nobody can be asked */
export async function answers(given: Given, say: Speaker): Promise<Answers> {
  const missing = (['title', 'url'] as const).filter((name) => given[name] === undefined);
  if (!process.stdin.isTTY) {
    if (missing.length > 0) throw new WrongUse(adopting.optionMissing(missing.map((name) => `--${name}`)), 'init');
    return { ...defaults(String(given.script)), ...definedOf(given) } as Answers;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Kept from the beginning: somebody may paste all answers at once.
    return await askAll(given, terminal[Symbol.asyncIterator](), say);
  } finally {
    terminal.close();
  }
}

/**
 * Asks for what is not given.
 * @param lines what is typed, a line an answer; an empty one takes what usually is
 * @throws {WrongUse} where the lines end before the questions
 */
export async function askAll(given: Given, lines: AsyncIterator<string>, say: Speaker): Promise<Answers> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(questions) as Question[]) {
    const said = given[name];
    const usual = defaults(String(found.script ?? given.script))[name as 'script'];
    found[name] = typeof said === 'string' ? said : await ask(lines, name, usual, say);
  }
  return { ...given, ...found } as Answers;
}

const definedOf = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Asks until the answer can be used: a slip costs one line, not the answers before it. @throws {WrongUse} where the answers end */
async function ask(
  lines: AsyncIterator<string>,
  name: Question,
  usual: string | undefined,
  say: Speaker,
): Promise<string> {
  for (;;) {
    process.stderr.write(`${say(questions[name])}${usual ? ` [${usual}]` : ''}\n> `);
    const { value, done } = await lines.next();
    if (done) throw new WrongUse(adopting.optionMissing(['--title', '--url']), 'init');
    const answer = value.trim() || usual;
    if (!answer) continue;
    try {
      readers[name](answer);
      return answer;
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      process.stderr.write(`${say(error.said)}\n`);
    }
  }
}

/** What an answer says; each throws WrongUse for one that cannot be used. */
const readers = {
  title(text: string): string {
    if (!text.trim() || /[\r\n]/.test(text)) throw new WrongUse(adopting.titleWrong, 'init');
    return text.trim();
  },
  url(text: string): string {
    if (!/^https?:\/\/[^\s/]+/.test(text) || !URL.canParse(text)) throw new WrongUse(adopting.urlWrong(text), 'init');
    return text;
  },
  script: (text: string) => oneOf('--script', text, ['zh-Hans', 'zh-Hant'] as const),
  region: (text: string) => oneOf('--region', text, ['tw', 'hk'] as const),
  categories: readCategories,
  host: (text: string): HostName[] => text.split(/[,，、]/).map((name) => oneOf('--host', name.trim(), hostNames)),
};

/** @throws {WrongUse} for an answer that cannot be used */
export function chamberOf({ title, url, base, publisher, script, region, categories, host }: Answers): Chamber {
  return {
    title: readers.title(title),
    ...addressOf(readers.url(url), base as string | undefined),
    ...(publisher ? { publisher: String(publisher) } : {}),
    script: readers.script(script),
    region: readers.region(region),
    categories: readers.categories(categories),
    hosts: readers.host(host),
  };
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new WrongUse(messages.oneOf(name, known), 'init');
  return found;
}

function readCategories(text: string): Chamber['categories'] {
  try {
    return categoriesOf(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongUse(adopting.categoryWrong(error.message), 'init');
  }
}
