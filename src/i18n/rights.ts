/** The names of statements of rights, in both scripts. */
import type { Edition } from '../core/edition.ts';

/** RightsStatements.org 1.0, by the code in the address. */
const statements: Record<string, readonly [hans: string, hant: string]> = {
  InC: ['受著作权保护', '受著作權保護'],
  'InC-OW-EU': ['受著作权保护，权利人不明（欧盟孤儿作品）', '受著作權保護，權利人不明（歐盟孤兒著作）'],
  'InC-EDU': ['受著作权保护，可用于教育', '受著作權保護，可用於教育'],
  'InC-NC': ['受著作权保护，可非商业使用', '受著作權保護，可非商業使用'],
  'InC-RUU': ['受著作权保护，权利人无法查明', '受著作權保護，權利人無法查明'],
  'NoC-CR': ['无著作权，受合同限制', '無著作權，受契約限制'],
  'NoC-NC': ['无著作权，只可非商业使用', '無著作權，只可非商業使用'],
  'NoC-OKLR': ['无著作权，另有法律限制', '無著作權，另有法律限制'],
  'NoC-US': ['在美国无著作权', '在美國無著作權'],
  CNE: ['著作权状况未经评估', '著作權狀況未經評估'],
  UND: ['著作权状况未定', '著作權狀況未定'],
  NKC: ['未知有著作权', '未知有著作權'],
};

/**
 * The name of a statement.
 * @example rightsName('zh-Hans', 'https://creativecommons.org/licenses/by-sa/4.0/') // 'CC BY-SA 4.0'
 */
export function rightsName(edition: Edition, statement: string): string {
  const [, family, code = '', version = ''] =
    /\/\/(?:(rightsstatements)\.org\/\w+|creativecommons\.org\/\w+)\/([\w-]+)\/(\d\.\d)/.exec(statement) ?? [];
  if (family) return statements[code]?.[edition === 'zh-Hans' ? 0 : 1] ?? code;
  if (code === 'zero') return `CC0 ${version}`;
  if (code === 'mark') return edition === 'zh-Hans' ? '公共领域' : '公共領域';
  return `CC ${code.toUpperCase()} ${version}`;
}
