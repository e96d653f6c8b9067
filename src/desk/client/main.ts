/** The desk: five screens under one bar. The address after `#` says which one is open. */
import type { DeskState } from '../api.ts';
import { fill, h } from './dom.ts';
import { importScreen } from './import-screen.ts';
import { drawNav, nav, tellDoubts, tellReading } from './nav.ts';
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
let open: Screen | undefined;
let reading: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds between two looks at how far the reading of the archive is. */
const pause = 1500;

const isScreen = (name: string): name is ScreenName => Object.hasOwn(screens, name);

async function show(): Promise<void> {
  const [name = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
  const chosen: ScreenName = isScreen(name) ? name : 'review';
  if (open?.takes?.(chosen, rest.join('/'))) return;
  open?.close?.();
  open = undefined;
  document.title = `${t(chosen)} · ${t('title')}`;
  const state = await ask<DeskState>('state');
  drawNav(Object.keys(screens) as ScreenName[], chosen, state);
  const next = screens[chosen](state, rest.join('/'));
  open = next;
  fill(main, next.element);
  // The link that led here is drawn anew: whoever uses the keyboard goes on in the screen, not at the top of the page.
  if (document.activeElement === document.body) main.focus({ preventScroll: true });
  await next.open?.();
  clearTimeout(reading);
  if (tellReading(state.reading)) reading = setTimeout(() => void look().catch(tellError), pause);
}

/** While the archive is being read the open screen shows more and more of it. */
async function look(): Promise<void> {
  const state = await ask<DeskState>('state');
  tellDoubts(state.doubts);
  if (tellReading(state.reading)) reading = setTimeout(() => void look().catch(tellError), pause);
  await open?.refresh?.();
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
