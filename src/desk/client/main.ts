/** The desk: five screens under one bar. The address after `#` says which one is open. */
import type { DeskState } from '../api.ts';
import { fill, h } from './dom.ts';
import { importScreen } from './import-screen.ts';
import { noticeLine, tellError } from './notice.ts';
import { publishScreen } from './publish-screen.ts';
import { reviewScreen } from './review-screen.ts';
import type { Screen } from './screen.ts';
import { ask, onAway } from './server.ts';
import { settingsScreen } from './settings-screen.ts';
import { t } from './words.ts';
import { writeScreen } from './write-screen.ts';

const screens = {
  review: reviewScreen,
  write: writeScreen,
  import: importScreen,
  publish: publishScreen,
  settings: settingsScreen,
} as const;
type ScreenName = keyof typeof screens;

/** The address says which screen is open: the link moves the focus alone. */
function toMain(event: Event): void {
  event.preventDefault();
  main.focus();
}

const main = h('main', { id: 'main', tabindex: -1 });
const away = h('div', { class: 'away', role: 'alert', hidden: true }, t('away'));
const nav = h('nav', { 'aria-label': t('screens') });
let open: Screen | undefined;

const isScreen = (name: string): name is ScreenName => Object.hasOwn(screens, name);

async function show(): Promise<void> {
  const [name = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
  const chosen: ScreenName = isScreen(name) ? name : 'review';
  if (open?.takes?.(chosen, rest.join('/'))) return;
  open?.close?.();
  open = undefined;
  document.title = `${t(chosen)} · ${t('title')}`;
  const state = await ask<DeskState>('state');
  drawNav(chosen, state);
  const next = screens[chosen](state, rest.join('/'));
  open = next;
  fill(main, next.element);
  await next.open?.();
}

function drawNav(chosen: ScreenName, { doubts, title }: DeskState): void {
  const links = (Object.keys(screens) as ScreenName[]).map((name) =>
    h(
      'a',
      { href: `#${name}`, ...(name === chosen && { 'aria-current': 'page' }) },
      t(name),
      name === 'review' && doubts > 0 && h('span', { class: 'count' }, String(doubts)),
    ),
  );
  fill(nav, h('span', { class: 'site' }, title), ...links);
}

document
  .getElementById('desk')
  ?.replaceChildren(
    h('a', { class: 'skip', href: '#main', onclick: toMain }, t('skip')),
    h('header', { class: 'bar' }, h('span', { class: 'seal', 'aria-hidden': 'true' }, t('seal')), nav),
    away,
    main,
    noticeLine,
  );
onAway((isAway) => {
  away.hidden = !isAway;
});
addEventListener('hashchange', () => void show().catch(tellError));
void show().catch(tellError);
