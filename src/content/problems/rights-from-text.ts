/** Licences and statements of rights by the words that people write for them. */

/** @example statementOf('CC BY-NC 4.0') // 'https://creativecommons.org/licenses/by-nc/4.0/' */
export function statementOf(text: string): string | undefined {
  if (/\bCC[\s-]*0\b/i.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version = '4.0'] =
    /(?:CC|知[识識]共享|[创創]用\s*CC)[\s-]*((?:BY)(?:[\s-]*(?:NC|SA|ND))*)[\s-]*(\d\.\d)?/i.exec(text) ?? [];
  if (kind)
    return `https://creativecommons.org/licenses/${kind
      .toLowerCase()
      .match(/by|nc|sa|nd/g)!
      .join('-')}/${version}/`;
  if (/公有[领領]域|公共[领領]域|public ?domain/i.test(text))
    return 'https://creativecommons.org/publicdomain/mark/1.0/';
  return /版[权權]|保留|著作[权權]|[侵翻][权權版]|copyright|all rights|[©Ⓒ]|\(c\)/i.test(text)
    ? 'https://rightsstatements.org/vocab/InC/1.0/'
    : undefined;
}

/** @example rightsOf('版权所有 汝州商会') // { statement: 'https://rightsstatements.org/vocab/InC/1.0/', holder: '汝州商会' } */
export function rightsOf(text: string): { statement: string; holder?: string } | undefined {
  const statement = statementOf(text) ?? (/^https?:\/\/\S+$/.test(text) ? text : undefined);
  if (!statement) return undefined;
  const [, holder] =
    /(?:版[权權](?:所有|[归歸]|[属屬])?|©|Copyright|\(c\))[\s:：]*(?:\d{4}\s*)?(\p{Script=Han}{3,20}?)(?:所有|版[权權]|[，。；]|$)/iu.exec(
      text,
    ) ?? [];
  return { statement, ...(holder && !/保留|[侵翻翻]|必究/.test(holder) && { holder }) };
}
