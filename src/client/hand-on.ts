/** Copying and sharing: buttons that appear where the browser has what they need, and say so where it fails. */

/** Copies as browsers did before there was a clipboard interface, and as those without a secure context still must. */
function copyBySelection(source: Element): boolean {
  const selection = getSelection();
  if (!selection) return false;
  const range = document.createRange();
  range.selectNodeContents(source);
  selection.removeAllRanges();
  selection.addRange(range);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

async function copy(source: Element): Promise<boolean> {
  const text = source.textContent?.trim() ?? '';
  try {
    // Absent on plain http and in some messengers' browsers.
    await (navigator.clipboard as Clipboard | undefined)!.writeText(text);
    return true;
  } catch {
    // What could not be copied stays selected, for the reader's own hand.
    return copyBySelection(source);
  }
}

/** How long a button says what it did, in milliseconds. */
const said = 2500;

export function bindCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy!);
    if (!source) continue;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copy(source);
      button.textContent = (done ? button.dataset.done : button.dataset.failed) ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, said);
    });
  }
}

export function bindShareButtons(): void {
  if (!('share' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      // A reader who turns back has not made a mistake.
      navigator.share({ title: button.dataset.title ?? '', url: button.dataset.share! }).catch(() => undefined);
    });
  }
}
