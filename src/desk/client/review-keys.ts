/** Keys of the review: each button has its own, and some move through the queue. */
import type { Act } from './review-bar.ts';

const acts: Readonly<Record<string, Act>> = {
  z: { kind: 'undo' },
  Z: { kind: 'undo' },
  ArrowDown: { kind: 'move', by: 1 },
  j: { kind: 'move', by: 1 },
  ArrowUp: { kind: 'move', by: -1 },
  k: { kind: 'move', by: -1 },
};

/** A key as the buttons name it: letters in capitals. */
const keyName = ({ key, shiftKey }: KeyboardEvent): string =>
  key.length === 1 && /[a-z]/i.test(key) ? `${shiftKey ? 'Shift+' : ''}${key.toUpperCase()}` : key;

/**
 * What a key asks for; nothing while somebody types, puts a character together, or answers a question.
 * @param bar the element with the buttons
 */
export function pressedKey(event: KeyboardEvent, bar: HTMLElement): HTMLButtonElement | Act | undefined {
  const { target } = event;
  // A key that is held down is one decision.
  if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  if (target instanceof Element) {
    if (target.closest('input, textarea, select')) return undefined;
    // A button that has the focus takes these keys for itself.
    if (target.closest('button, a') && (event.key === 'Enter' || event.key === ' ')) return undefined;
  }
  const button = bar.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(keyName(event))}"]`);
  return button ?? (Object.hasOwn(acts, event.key) ? acts[event.key] : undefined);
}
