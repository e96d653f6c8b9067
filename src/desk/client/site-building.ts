/** The whole site as a folder and a zip: to be published without git, or to be read before it is public. */
import type { BuiltSite, Target } from '../publish/build-site.ts';
import { fill, h } from './dom.ts';
import { doing } from './notice.ts';
import { ask } from './server.ts';
import { t } from './words.ts';

/** Milliseconds between two looks at how far the build is. */
const pause = 1000;

/** A button that builds, and what was built. @param main true where it is what the screen is for */
export function siteBuilding(target: Target, main: boolean): HTMLElement {
  const state = h('div', { class: 'built', role: 'status' });
  const button = h(
    'button',
    { type: 'button', class: main ? 'main large' : '', onclick: doing(build) },
    t(target === 'site' ? 'buildSite' : 'buildPreview'),
  );
  async function build(): Promise<void> {
    button.disabled = true;
    fill(state, t('building', { said: '' }));
    const timer = setInterval(
      doing(async () => {
        const progress = await ask<{ said?: string } | null>('build-progress');
        if (button.disabled && progress?.said) fill(state, t('building', { said: progress.said }));
      }),
      pause,
    );
    try {
      const { folder, url, address } = await ask<BuiltSite>('build', { target });
      fill(
        state,
        h('p', {}, t('builtHere', { folder })),
        h('p', {}, t('builtAddress', { address })),
        h(
          'p',
          {},
          h('a', { class: 'button', href: url, target: '_blank', rel: 'noopener' }, t('seeIt')),
          h('a', { class: 'button', href: `download/${target}.zip` }, t('takeZip')),
        ),
      );
    } catch (error) {
      fill(state);
      throw error;
    } finally {
      clearInterval(timer);
      button.disabled = false;
    }
  }
  return h('div', { class: 'building' }, button, state);
}
