/** Why a file was left out, and what to do: the words of the report, for whoever else tells it. */
import table from './words.json' with { type: 'json' };

const reasons: Readonly<Record<string, string>> = table.skips;

/** @example whySkipped('nested-zip').en // 'nested zip' */
export const whySkipped = (kind: string): { zh: string; en: string } => ({
  zh: Object.hasOwn(reasons, kind) ? reasons[kind]! : kind,
  en: kind.replaceAll('-', ' '),
});
