/** The QR code of an address (ISO/IEC 18004) as one path, drawn when the page is. */
import { encode } from 'uqr';

/**
 * @param label what the code leads to, for those who do not see it
 * @example qrSvg('https://example.org/news/ruzhou/', '二维码')
 */
export function qrSvg(address: string, label: string): string {
  const { data, size } = encode(address, { ecc: 'L', border: 2 });
  let path = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; ) {
      const end = row.indexOf(!row[x], x);
      const length = (end === -1 ? size : end) - x;
      if (row[x]) path += `M${x} ${y}h${length}v1h-${length}z`;
      x += length;
    }
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
