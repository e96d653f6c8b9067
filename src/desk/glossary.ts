/** The glossary as a form: one entry at a time, checked as the archive's check does, its effect shown before it is kept. */

import { appendYamlItem, editYamlItem } from '../content/edit-yaml-list.ts';
import { type Problem, type Told, tell } from '../content/problem.ts';
import { type FormField, fieldsOf } from '../content/schema/form-fields.ts';
import {
  type GlossaryEntry,
  type GlossaryKind,
  glossaryEntry,
  glossaryFile,
  glossaryKinds,
} from '../content/schema/glossary.ts';
import { readYaml } from '../content/yaml.ts';
import { deskWords } from '../i18n/desk.ts';
import { checkGlossary } from '../lint/glossary.ts';
import type { ChangedPlace } from './api.ts';
import { noFile } from './archive/archive-files.ts';
import type { DeskContext } from './context.ts';
import { glossaryImpact } from './correct/glossary-impact.ts';
import { Refusal } from './refusal.ts';
import { applyEdits, applyToPlain } from './text/file-text.ts';

/** One file of the glossary, and the form of its entries. */
export interface ShownGlossary {
  kind: GlossaryKind;
  fields: FormField[];
  entries: GlossaryEntry[];
  version: string;
}

/** An entry to be added, changed or taken away. */
export interface EntryRequest {
  kind: GlossaryKind;
  /** Its number in the file; none adds one. */
  at?: number;
  /** None takes it away. */
  entry?: Readonly<Record<string, unknown>>;
  version: string;
  /** True to hear only what it would do. */
  dry?: boolean;
}

/** What an entry would change, or has. */
export interface EntryAnswer {
  problems: Told[];
  places: ChangedPlace[];
  /** More than are listed. */
  total: number;
  /** True where it was written. */
  done: boolean;
}

/** Places that are listed; their number is always whole. */
const listed = 300;
const fields = fieldsOf(glossaryEntry);
const fileOf = (kind: GlossaryKind): string => `glossary/${kind}.yaml`;

/** What one file of the glossary says. */
export function shownGlossary(desk: DeskContext, { kind }: { kind: GlossaryKind }): ShownGlossary {
  if (!glossaryKinds.includes(kind)) throw new Refusal(deskWords.badRequest);
  const version = desk.files.read(fileOf(kind))?.version ?? noFile;
  return { kind, fields, entries: desk.index.config().glossary[kind], version };
}

/**
 * Writes an entry, or tells what it would do. One that the archive's check calls an error is not written.
 * @throws {import('./refusal.ts').Refusal} where the file has changed since it was shown
 */
export async function saveEntry(desk: DeskContext, request: EntryRequest): Promise<EntryAnswer> {
  const { kind, at, entry, version, dry } = request;
  const { glossary } = shownGlossaryOf(desk, kind, version);
  const file = fileOf(kind);
  const state = desk.files.read(file);
  const plain = state?.plain ?? '';
  const edit = at === undefined ? appendYamlItem(plain, entry ?? {}) : editYamlItem(plain, at, entry);
  if (!edit) throw new Refusal(deskWords.glossaryUnread);
  const { value, problems, placeOf } = readYaml(applyToPlain(plain, [edit]), glossaryFile, { file });
  const own = entry && placeOf([at ?? (value?.length ?? 1) - 1]).line;
  const places = { ...desk.index.config().glossaryPlaces, [kind]: placeOf };
  const found: Problem[] = value ? checkGlossary({ ...glossary, [kind]: value }, places, '') : problems;
  const told = found
    .filter((one) => !value || (one.file === file && one.line === own))
    .map((one) => tell(one, desk.language));
  if (!value || told.some(({ severity }) => severity === 'error'))
    return { problems: told, places: [], total: 0, done: false };
  const was = at === undefined ? undefined : glossary[kind][at];
  const now = entry && value[at ?? value.length - 1];
  const words = [was, now].flatMap((one) => (one ? [one.hans, one.hant, ...one.aliases] : []));
  const changed = await glossaryImpact(desk, { ...glossary, [kind]: value }, words);
  const answer = { problems: told, places: changed.slice(0, listed), total: changed.length };
  if (dry) return { ...answer, done: false };
  const after = await desk.files.write(file, applyEdits(state?.raw ?? '', [edit]), version);
  desk.undo.push({
    label: desk.say(deskWords.setGlossary),
    changes: [{ path: file, before: state?.raw, after }],
    ids: [],
  });
  return { ...answer, done: true };
}

/** The glossary as a person was shown it. */
function shownGlossaryOf(desk: DeskContext, kind: GlossaryKind, version: string) {
  if (shownGlossary(desk, { kind }).version !== version) throw new Refusal(deskWords.glossaryChanged, 409);
  return desk.index.config();
}
