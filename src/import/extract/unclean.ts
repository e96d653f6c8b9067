/**
 * Values that hold more, or something else, than their field asks for: an outlet with a verb before it or a reporter behind
 * it, a person where an outlet should stand, one value in two fields. They are kept as they are read, and told.
 */
import { isName } from '../classify/patterns.ts';
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim, Field } from '../page.ts';
import { isMedium, isOutlet } from './outlets.ts';
import { ranks } from './ranks.ts';

const notOutlet =
  /^(?:[转摘选节录引取][自载贴帖发摘编]|原[载刊]|刊[于载登]|本文|此文|来[源自]|作者|编辑|文[:：／/]|图[:：／/])|记者|通讯员|作者|撰稿|报道$|报导$|供稿$|[讯电]$(?<!通讯|商讯|侨讯|会讯|乡讯|资讯|快讯|简讯|族讯|时讯|华讯|视讯|腾讯|和讯)|[\p{Script=Han}][\s　]+\p{Script=Han}{2,8}$|[:：|｜]/u;

/** @param claim which won the field */
export function isUnclean({ field, value, rank }: Claim, fields: Partial<Record<Field, Claim>>): boolean {
  if (rank >= ranks.given) return false;
  const folded = foldScript(value.trim());
  if (field === 'source')
    return notOutlet.test(folded) || (isName(folded) && !isOutlet(value)) || isSame(fields.author, value);
  if (field === 'author') return isMedium(value) || /[\s　]{2,}|[:：|｜]/.test(value);
  return false;
}

const isSame = (other: Claim | undefined, value: string): boolean =>
  other !== undefined && foldLine(other.value) === foldLine(value);
