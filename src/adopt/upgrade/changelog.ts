/** What CHANGELOG.md says of the versions after one. */
import type { Language } from '../../i18n/sentence.ts';

/** Sections whose entries an archive may not need: name → true where they concern it. */
export type Concerns = (section: string) => boolean;

/** One section with the entries of all versions after one. */
export interface Changes {
  section: string;
  entries: string[];
}

/** True where a version is later. @example isLater('0.10.0', '0.2.0') // true */
export function isLater(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(/[.-]/).map(Number)) as [number[], number[]];
  for (let at = 0; at < 3; at++) if ((one[at] ?? 0) !== (other[at] ?? 0)) return (one[at] ?? 0) > (other[at] ?? 0);
  return false;
}

/**
 * The entries of later versions, those of one section together, in one language. An entry is `- 中文 · English`; a
 * section `### 内容 Content`; a version `## 0.2.0 (…)`, or a heading without a number for what is to be released.
 * @param text of CHANGELOG.md
 * @param since the version that is known
 */
export function changesSince(text: string, since: string, language: Language, concerns: Concerns): Changes[] {
  const found = new Map<string, string[]>();
  let later = false;
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    const [, heading] = /^## (.+)/.exec(line) ?? [];
    const [, name] = /^### (.+)/.exec(line) ?? [];
    const [, entry] = /^- (.+)/.exec(line) ?? [];
    if (heading) {
      const [version] = /\d+\.\d+\.\d+/.exec(heading) ?? [];
      later = version === undefined || isLater(version, since);
    } else if (name) section = name;
    else if (entry && later && concerns(section)) {
      const list = found.get(section) ?? [];
      found.set(section, list);
      list.push(inLanguage(entry, language));
    }
  }
  return [...found].map(([one, entries]) => ({ section: one, entries }));
}

function inLanguage(entry: string, language: Language): string {
  const [chinese = entry, ...english] = entry.split(' · ');
  return language === 'en' ? english.join(' · ') || entry : chinese;
}
