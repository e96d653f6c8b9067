/**
 * The names within a value that holds more than names: `余国基 江城大学副校长`, `渡口晚报记者站 余国基 摄影：金有`, `余国基江城大学教授`.
 */
import { isEstablished } from '../../conversion/index.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { standing } from '../standing.ts';
import { isGivenName } from './latin-name.ts';
import { isOutletName, isPersonName } from './leading-names.ts';
import { isPlace } from './places.ts';
import { arePosts } from './posts.ts';

/** Offices of a newsroom, with what stands before them in one word. */
const office = new RegExp(
  `^(?:[\\p{Script=Han}A-Za-z·]{0,12}?(?:${standing})*(?:记者站?|通讯员|报道员|实习生|特派员|撰稿人|评论员|编辑部))[\\s　:：]*`,
  'u',
);
/** What somebody else did, behind his label, and all that follows it. */
const others =
  /[\s　，,；;]*(?:摄影|图片?|制图|漫画|编辑|责编|校对|翻译|视频|剪辑)[\s　]*(?:[:：／/]|由|来自)[\s\S]*$/u;
const aside = /[（(【[][^（()）【】[\]]*[)）】\]]?/gu;
const deed = /(?:摄影|摄|文|报道|采写|撰文|供稿|整理)$/u;
const lengths = [3, 2, 4];

/** The name that a word begins with, where the rest says what its bearer is. */
function beforeWork(word: string): string | undefined {
  const folded = foldScript(word);
  const fits = (size: number) => isName(folded.slice(0, size)) && arePosts(folded.slice(size));
  const size =
    lengths.find((one) => fits(one) && isPlace(folded.slice(one, one + 2))) ?? lengths.find((one) => fits(one));
  return size === undefined ? undefined : word.slice(0, size);
}

/** A word as the name that it is, or that it begins with. */
function nameIn(word: string): string | undefined {
  if (isOutletName(word)) return undefined;
  if (isPersonName(word)) return word;
  const done = word.slice(0, word.length - (deed.exec(foldScript(word))?.[0].length ?? 0));
  return done !== word && isPersonName(done) ? done : beforeWork(word);
}

/**
 * Such names, each once; none where the value is something else: a pen name, an outlet, a sentence.
 * @example namesWithin('渡口晚报记者站 余国基 摄影：金有') // ['余国基']
 */
export function namesWithin(value: string): string[] {
  const plain = value.replace(aside, ' ').trim();
  const own = plain.slice(0, others.exec(foldScript(plain))?.index);
  const bare = own.slice(office.exec(foldScript(own))?.[0].length ?? 0);
  const words = bare
    .split(/[\s　、，,；;／/|｜丨]+(?=\p{Script=Han})|(?<=\p{Script=Han})[\s　、，,；;／/|｜丨]+/u)
    .filter(Boolean);
  // Behind an office whoever stands alone has a name, whatever his surname is.
  const [only = ''] = words;
  if (bare !== own && words.length === 1 && /^\p{Script=Han}{2,3}$/u.test(only) && !isEstablished(foldScript(only)))
    return words;
  const names = words.flatMap((word) => nameIn(word) ?? []);
  // Beside names a given name in Latin letters is one, too.
  const isNamed = (word: string) => names.length > 0 && isGivenName(word);
  return [...new Set(words.flatMap((word) => nameIn(word) ?? (isNamed(word) ? word : [])))];
}
