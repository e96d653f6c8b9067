/** Pages of bars where lines of print would be. */
import sharp from 'sharp';

/** A page of bars. */
export const draw = (bars: [x: number, y: number, width: number][]): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400"><rect width="100%" height="100%" fill="#fff"/>${bars.map(([x, y, width]) => `<rect x="${x}" y="${y}" width="${width}" height="20"/>`).join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();

/** Lines of a column. */
export const rows = (x: number, width: number, from = 200) =>
  Array.from({ length: 25 }, (_, row): [number, number, number] => [x, from + row * 40, width]);

/** A heading over two columns. */
export const columns = () => draw([[250, 80, 500], ...rows(80, 390), ...rows(530, 390)]);
