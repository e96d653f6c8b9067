/** The QR code of an address as one path, drawn when the page is. */
import { qrCode } from './qr-code.ts';

/** The code that was drawn last: an article's two pages show the same one. */
let last = { address: '', size: 0, path: '' };

/**
 * @param label what the code leads to, for those who do not see it
 * @example qrSvg('https://example.org/news/ruzhou/', '二维码')
 */
export function qrSvg(address: string, label: string): string {
  if (last.address !== address) last = { address, ...drawn(address) };
  const { size, path } = last;
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges" stroke="#000"><path d="${path}"/></svg>`;
}

/** The quiet zone around the code, in modules. */
const border = 2;

/** The dark modules as strokes, a row's runs one after the other: as rectangles they would take twice the bytes, a tenth of a page. */
function drawn(address: string): { size: number; path: string } {
  const { size, modules } = qrCode(Buffer.from(address));
  let path = '';
  for (let y = 0; y < size; y++) {
    const end = (y + 1) * size;
    let pen = -1;
    for (let from = y * size; from < end; from++) {
      if (modules[from] === 0) continue;
      let to = from + 1;
      while (to < end && modules[to] === 1) to++;
      path += pen < 0 ? `M${from - y * size + border} ${y + border}.5` : `m${from - pen} 0`;
      path += `h${to - from}`;
      pen = to;
      from = to;
    }
  }
  return { size: size + 2 * border, path };
}
