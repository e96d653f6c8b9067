/**
 * Texts to learn from that are made of the candidates of Taiwan's local elections: `npm run train -- --elections DIR`.
 * Their names, and the names of the villages they stood in, as news has them: what a city's press holds of its own
 * villages and people says nothing of those of the next.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknown } from '../../src/conversion/learned/context.ts';
import { settings, surelyTraditional, titlesBefore, verbsAfter } from './settings.ts';

/** The lists of candidates: heads of villages, and representatives of towns. */
const lists = ['2014', '2018', '2022'].flatMap((year) =>
  ['村里長', '鄉鎮市民代表'].map((office) => join(year, `${office}.csv`)),
);

/** Where somebody stood, and the name. @param folder `data` of a checkout of kiang/db.cec.gov.tw */
function candidatesIn(folder: string): { area: string; name: string }[] {
  return lists.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .normalize('NFKC')
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([area = '', , name = '']) => ({ area: area.trim(), name: name.trim() })),
  );
}

/** What stands before a village and behind it, by turns. */
const beforeVillage = '|位於|在|前往|、|與|及|，|於|到|（|由|是|為|訪視|協助'.split('|');
const afterVillage =
  '里長|里民|社區|活動中心|辦公處|的|、|里里長|居民|等|一帶|與|及|，|為|道路|鄰|設置|附近|地區'.split('|');

/**
 * Taiwan's villages in 里 in four places each: by themselves, behind their district, alone in a sentence, in a list.
 * @param folder `data` of a checkout of kiang/db.cec.gov.tw
 */
export function villageText(folder: string): string {
  const areas = candidatesIn(folder).flatMap(({ area }) => {
    const [, , district, village] =
      /^(\p{Script=Han}{2}[縣市])(\p{Script=Han}{1,3}[鄉鎮市區])(\p{Script=Han}{1,4}里)$/u.exec(area) ?? [];
    return district && village ? [`${district} ${village}`] : [];
  });
  const villages = [...new Set(areas)].sort().map((area) => area.split(' ') as [district: string, village: string]);
  const after = (i: number): string => afterVillage[i % afterVillage.length]!;
  return villages
    .flatMap(([district, village], i) => {
      const before = beforeVillage[(3 * i) % beforeVillage.length]!;
      const other = villages[(17 * i + 5) % villages.length]![1];
      return [
        `${unknown}${village}${unknown}\n`,
        `${unknown}${district}${village}${after(i)}${unknown}\n`,
        `${unknown}${before}${village}${after(7 * i + 3)}${unknown}\n`,
        `${unknown}、${village}、${other}${after(11 * i)}${unknown}\n`,
      ];
    })
    .join('');
}

/** Of the settings of a name so many are taken for each. */
const settingsOfOne = 6;

/**
 * The candidates' names with what stands around a name in news.
 * @param folder `data` of a checkout of kiang/db.cec.gov.tw
 */
export function candidateText(folder: string): string {
  const titles = surelyTraditional(titlesBefore());
  const verbs = surelyTraditional(verbsAfter());
  const names = candidatesIn(folder).flatMap(({ name }) => (/^\p{Script=Han}{2,4}$/u.test(name) ? [name] : []));
  return [...new Set(names)]
    .sort()
    .flatMap((name, i) =>
      settings
        .map((set, k) => set(name, titles[(7 * i + k) % titles.length]!, verbs[(5 * i + k) % verbs.length]!))
        .filter((_, k) => (i + k) % settings.length < settingsOfOne),
    )
    .map((sentence) => `${sentence}\n`)
    .join('');
}
