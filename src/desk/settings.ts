/** Settings as a form: site.yaml, one value at a time, refused where the archive's own check would refuse it. */

import { parse } from 'yaml';
import { editYaml } from '../content/edit-front-matter.ts';
import { tell } from '../content/problem.ts';
import { type FormField, fieldsOf } from '../content/schema/form-fields.ts';
import { site } from '../content/schema/site.ts';
import { readYaml } from '../content/yaml.ts';
import { deskWords } from '../i18n/desk.ts';
import { words } from '../i18n/sentence.ts';
import { noFile } from './archive/archive-files.ts';
import type { DeskContext } from './context.ts';
import { Refusal } from './refusal.ts';
import { applyEdits } from './text/file-text.ts';

/** The settings and their form. */
export interface ShownSettings {
  fields: FormField[];
  values: Record<string, unknown>;
  version: string;
}

/** One changed setting. */
export interface SettingRequest {
  path: [string | number, ...(string | number)[]];
  value?: unknown;
  version: string;
}

const file = 'site.yaml';

/** What can be set in the form; which version of the program wrote the settings is the program's own to say. */
export const settingFields: FormField[] = fieldsOf(site).filter(({ key }) => key !== 'huikan');

/** What site.yaml says. */
export function shownSettings(desk: DeskContext): ShownSettings {
  const state = desk.files.read(file);
  return {
    fields: settingFields,
    values: (parse(state?.plain ?? '', { logLevel: 'silent' }) as Record<string, unknown> | null) ?? {},
    version: state?.version ?? noFile,
  };
}

/** Writes one value; a remark in the file stays. @throws {Refusal} for a value that the archive's check refuses */
export async function saveSetting(
  desk: DeskContext,
  { path, value, version }: SettingRequest,
): Promise<{ version: string }> {
  const state = desk.files.read(file);
  const plain = state?.plain ?? '';
  const edit = editYaml(plain, path, value);
  if (edit === undefined) throw new Refusal(deskWords.settingsUnread);
  if (edit === null) return { version };
  const raw = applyEdits(state?.raw ?? '', [edit]);
  const { problems } = readYaml(applyEdits(plain, [edit]), site, { file });
  const [wrong] = problems.filter(({ severity }) => severity === 'error');
  if (wrong) {
    const { message, fix } = tell(wrong, desk.language);
    throw new Refusal({ zh: words(`${message} → ${fix}`), en: `${message} → ${fix}` });
  }
  const after = await desk.files.write(file, raw, version);
  desk.undo.push({
    label: desk.say(deskWords.setSetting),
    changes: [{ path: file, before: state?.raw, after }],
    ids: [],
  });
  return { version: after };
}
