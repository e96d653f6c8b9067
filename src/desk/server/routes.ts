/** What can be asked of the desk, by name: each answers plain data. */
import type { GlossaryKind } from '../../content/schema/glossary.ts';
import type { Clicked, CorrectRequest, DecideRequest, DrawRequest, QueueRequest, SaveRequest } from '../api.ts';
import { articleFields } from '../article-fields.ts';
import type { DeskContext } from '../context.ts';
import { correct, explainClick } from '../correcting.ts';
import { type EntryRequest, saveEntry, shownGlossary } from '../glossary.ts';
import { importDropped, importProgress } from '../importing.ts';
import { originalOf } from '../originals.ts';
import { pasteHtml } from '../pasting.ts';
import { buildProgress, buildSite, type Target } from '../publish/build-site.ts';
import { comparedChange, historyOf, isOnline, publishChanges, shownChanges, versionText } from '../publishing.ts';
import { decideItem, shownQueue, takeBack } from '../review.ts';
import { type SettingRequest, saveSetting, shownSettings } from '../settings.ts';
import { deskState } from '../state.ts';
import { discardText, drawText, knownNames, listArticles, newArticle, openArticle, saveArticle } from '../writing.ts';

/** Answers one question. @throws {import('../refusal.ts').Refusal} with a sentence for a person */
type Route = (desk: DeskContext, body: never) => unknown;

/** The routes below `api/`. */
export const routes: Readonly<Record<string, Route>> = {
  state: (desk) => deskState(desk),
  queue: (desk, body: QueueRequest) => shownQueue(desk, body),
  decide: (desk, body: DecideRequest) => decideItem(desk, body),
  undo: async (desk) => ({ label: await takeBack(desk) }),
  original: (desk, body: { path: string; id?: string }) => originalOf(desk, body),
  articles: (desk) => listArticles(desk),
  fields: () => articleFields,
  names: (desk) => knownNames(desk),
  open: (desk, { path }: { path: string }) => openArticle(desk, path),
  new: (desk, { title }: { title: string }) => newArticle(desk, title),
  draw: (desk, body: DrawRequest) => drawText(desk, body),
  save: (desk, body: SaveRequest) => saveArticle(desk, body),
  keep: (desk, { path, text, version }: DrawRequest) => desk.unsaved.keep({ path, text, version, at: Date.now() }),
  discard: (desk, { path }: { path: string }) => discardText(desk, path),
  click: (desk, body: Clicked) => explainClick(desk, body),
  paste: (desk, body: { html: string }) => pasteHtml(desk, body),
  import: (desk, body: { batch: string }) => importDropped(desk, body),
  'import-progress': (desk) => importProgress(desk) ?? null,
  changes: (desk) => shownChanges(desk),
  compare: (desk, body: { path: string }) => comparedChange(desk, body),
  publish: (desk, body: { settled?: Record<string, string> }) => publishChanges(desk, body),
  build: (desk, body: { target: Target }) => buildSite(desk, body),
  'build-progress': (desk) => buildProgress(desk) ?? null,
  online: (desk, body: { before?: string }) => isOnline(desk, body),
  history: (desk, body: { path: string }) => historyOf(desk, body),
  version: (desk, body: { path: string; commit: string }) => versionText(desk, body),
  settings: (desk) => shownSettings(desk),
  glossary: (desk, body: { kind: GlossaryKind }) => shownGlossary(desk, body),
  'save-entry': (desk, body: EntryRequest) => saveEntry(desk, body),
  'save-setting': (desk, body: SettingRequest) => saveSetting(desk, body),
  correct: (desk, body: CorrectRequest) => correct(desk, body),
};
