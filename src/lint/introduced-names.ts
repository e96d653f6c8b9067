/** A person whom a text introduces by a role, and names below with a character that sounds alike: 厂长车建军, and then 车建君. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isEstablished } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { surnameUnits } from '../core/surnames.ts';
import { areTogether, calledIn, isKin, spellingsOf } from './namesakes.ts';

const role =
  '(?:[会會厂廠店站村局处處科镇鎮乡鄉县縣市班队隊组組馆館所部社园園场場校院行船团團]|董事|理事|[监監]事|秘[书書])[长長]|主[席任编編]|[书書][记記]|[总總][监監务務]|[经經]理|[负負][责責]人|[创創][办辦始]人|老[板闆]|店主|[户戶业業]主|[师師]傅|工程[师師]|[技厨廚律教老][师師]|教[练練授]|[记記]者|司[机機]|[编編][辑輯]|[会會][员員]|[顾顧][问問]|[财財]政|村民|居民|[学學]生|[艺藝匠]人|[医醫]生|[专專]家';
/** At the beginning of a name: the role before it, and a sign that it has no fourth character. */
const introduced = new RegExp(
  `(?<=(?<role>${role}))(?<name>\\p{Script=Han}{3})(?=[^\\p{Script=Han}]|[说說表介告算讲講谈談在是为為从從和与與向对對把被将將有正已曾也就先率带帶宣致代给給认認指回坦忆憶答主])`,
  'uy',
);
/** 1 for the code units that end a role: the expression is asked only behind one of them and before a surname. */
const roleEnds = lazy(() => {
  const ends = new Uint8Array(0x10000);
  for (const end of '长長席任编編记記监監务務理人板闆主傅师師练練授者机機辑輯员員问問政民生匠家')
    ends[end.charCodeAt(0)] = 1;
  return ends;
});
/** Behind the sign that ends a clause: who is named alone there was named before. */
const alone = /(?:^|[\n。！？；，：”」])[ \u3000]*$/u;
/** What stands behind the first name of several. */
const listed = /^(?:[、（(：:]|[和与與及]\p{Script=Han}{2,3}[、，。两兩二等是])/u;

interface Introduced {
  role: string;
  /** Offset of what follows the name. */
  end: number;
}

/** People of three characters by their names, where each is introduced first. */
export function introducedIn(prose: string): Map<string, Introduced> {
  const people = new Map<string, Introduced>();
  const [begins, ends] = [surnameUnits(), roleEnds()];
  for (let at = 1; at < prose.length; at++) {
    if (begins[prose.charCodeAt(at)] === 0 || ends[prose.charCodeAt(at - 1)] === 0) continue;
    introduced.lastIndex = at;
    const { role = '', name = '' } = introduced.exec(prose)?.groups ?? {};
    if (name && !people.has(name)) people.set(name, { role, end: at + name.length });
  }
  return people;
}

/** @returns each second spelling of a name that has no role of its own, or the role of the first */
export function checkIntroducedNames({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const people = introducedIn(prose);
  const isCalled = (name: string): boolean => calledIn(source).some((one) => one.name === name);
  return [...people].flatMap(([name, { role: own, end }]) => {
    const others = spellingsOf(name, prose);
    const [other] = others;
    if (!other || others.some((one) => one.found !== other.found) || isKin(prose)) return [];
    // Other rules tell the people of the list, and who has a title and is named twice (namesakes.ts).
    if (front.people.includes(name) || (prose.split(name).length > 2 && isCalled(name))) return [];
    const { found } = other;
    const role = people.get(found)?.role;
    const isAlone = others.every(
      ({ index }) => alone.test(prose.slice(index - 3, index)) && !listed.test(prose.slice(index + 3, index + 9)),
    );
    const isOther =
      isCalled(found) || front.people.includes(found) || isEstablished(found) || areTogether(prose, name, found);
    return isOther || other.index < end || (role ? role !== own : !isAlone)
      ? []
      : [problem('name-two-ways', { found, other: name }, { file, ...pointIn(source)(other.index) })];
  });
}
