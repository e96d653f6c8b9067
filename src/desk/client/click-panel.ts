/** What was clicked in an edition: what stands there and why, what else it could be, and how far a correction reaches. */
import type { ClickAnswer, Clicked, CorrectAnswer, CorrectRequest } from '../api.ts';
import type { TextEdit } from '../text/file-text.ts';
import { choose } from './dialog.ts';
import { changedPlaces } from './difference.ts';
import { fill, h } from './dom.ts';
import { doing, notice } from './notice.ts';
import { ask } from './server.ts';
import { t } from './words.ts';

/**
 * Shows the panel.
 * @param apply makes edits of the open text
 * @param goTo leads to the place in the text
 */
export async function clickPanel(
  panel: HTMLElement,
  clicked: Clicked & { version: string },
  apply: (edits: readonly TextEdit[]) => void,
  goTo: (offset: number) => void,
): Promise<void> {
  const answer = await ask<ClickAnswer>('click', clicked);
  const close = (): void => {
    panel.hidden = true;
    fill(panel);
  };
  const input = h('input', { type: 'text', id: 'click-value', value: answer.printed, autocomplete: 'off' });
  const candidates = answer.candidates.map((one) =>
    h('button', { type: 'button', class: 'candidate', onclick: () => (input.value = one) }, one),
  );
  const scopes = (['here', 'article', 'archive'] as const).map((scope) =>
    h(
      'button',
      {
        type: 'button',
        class: scope === 'here' ? 'main' : '',
        onclick: doing(async () => {
          if (await correct({ ...clicked, word: answer.word, value: input.value, scope }, apply)) close();
        }),
      },
      t(scope),
    ),
  );
  fill(
    panel,
    h('h2', {}, t('clicked', { word: answer.printed })),
    answer.converted && h('p', {}, t('writtenAs', { word: answer.word })),
    h('p', { class: 'why' }, answer.why),
    h('label', { for: 'click-value' }, t('printInstead')),
    h('div', { class: 'candidates' }, ...candidates, input),
    h('div', { class: 'scopes', role: 'group', 'aria-label': t('howFar') }, ...scopes),
    h(
      'div',
      { class: 'panel-foot' },
      answer.span &&
        h('button', { type: 'button', class: 'quiet', onclick: () => goTo(answer.span!.from) }, t('toText')),
      h('button', { type: 'button', class: 'quiet', onclick: close }, t('close')),
    ),
  );
  panel.hidden = false;
  input.focus();
  input.select();
  panel.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
}

/** Shows the places that change, and changes them once a person says so. @returns true where it was done */
async function correct(request: CorrectRequest, apply: (edits: readonly TextEdit[]) => void): Promise<boolean> {
  const { places, total, edits } = await ask<CorrectAnswer>('correct', { ...request, dry: true });
  if (request.scope === 'here') {
    apply(edits ?? []);
    notice(t('correctedHere'));
    return true;
  }
  const asked = t(request.scope === 'article' ? 'confirmArticle' : 'confirmArchive', {
    n: total,
    word: request.word,
    value: request.value,
  });
  if (
    !(await choose<true>(
      asked,
      [changedPlaces(places)],
      [{ label: t('doMany', { n: total }), value: true, main: true }],
    ))
  )
    return false;
  const done = request.scope === 'archive' ? await ask<CorrectAnswer>('correct', request) : { edits };
  apply(done.edits ?? []);
  notice(t('corrected', { n: total }));
  return true;
}
