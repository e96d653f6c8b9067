/** 里 as the name of a village or of a division, which the text around it tells and three characters on each side do not. */
import { type Reading, readings } from './review.ts';

/** The character 里, which elsewhere means "inside". */
export const village = '里'.charCodeAt(0);

/** Readings of the lattice that no phrase, figure or name upholds. */
export const isWeak = (reading: Reading): boolean => reading === readings.alone || reading === readings.word;

/**
 * A text that speaks of villages: their heads, people and offices, a district before one, one listed beside another; or of
 * what Taiwan's first peoples named, whose sounds 里 writes (雾里薛, 里佳部落), and of old names and where they were.
 */
export const namesVillages =
  /里(?:[长長民办辦邻鄰]|[、及和与與]\p{Script=Han}{2,3}里|活动中心|活動中心|集会所|集會所|巡守|守望|志工)|[区區](?:\p{Script=Han}{1,3}|\/)里|各里(?!面)|逐里|里[/、][邻鄰]|[区區]公所|登革[热熱]|平埔|原住民|部落|[旧舊古]地名|[旧舊][称稱]|（[今即]\p{Script=Han}|即今|今[属屬]/u;

/** Beside another in a list a name is a village unless the model is so sure that it is none: 富力里、新生里. */
const noVillageInList = 0.7;
const listedBefore = /里[、及和与與]\p{Script=Han}{2,3}$/u;
const listedBehind = /^里[、及和与與]\p{Script=Han}{2,3}里/u;

/**
 * As the head of a sentence that says which division it was: 咸昌里，是台湾南部自清治时期至日治初期的一个行政区划. What is
 * inside something is none.
 */
const noVillageDefined = 0.998;
const defined = /(?:^|[。！？；\n])[ \u3000]*\p{Script=Han}{2,3}$/u;
const definition = /^里，?[是为為即]?[^。！？；\n]*?(?:行政(?:[区區][划劃]?|[单單]位)|里)(?:之一)?(?:$|[，。；：\n])/u;
const divides = /行政|[轄辖]|之一|[清日]治|[明清][代朝末]|明[郑鄭]/u;

/**
 * True where a name before 里 is a village's or a division's though the model doubts it.
 * @param text the whole text
 * @param inside the probability of "inside"
 */
export function isVillageByText(text: string, at: number, inside: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const behind = text.slice(at, at + 60);
  if (inside < noVillageInList && namesVillages.test(text) && (listedBehind.test(behind) || listedBefore.test(before)))
    return true;
  if (inside > noVillageDefined || !defined.test(before)) return false;
  const found = definition.exec(behind)?.[0];
  return found !== undefined && found.length > 3 && divides.test(found);
}
