import { h } from './dom.ts';
import type { OpenScreen } from './screen.ts';
import { t } from './words.ts';

export const publishScreen: OpenScreen = () => ({ element: h('h1', {}, t('publish')) });
