/** Files that are dropped on the page, by what becomes of them. */
import type { DeskContext } from '../context.ts';
import { takeImportFile } from '../importing.ts';
import { documentText } from '../pasting.ts';
import { placePicture } from '../pictures.ts';

/** Takes one file. @param name as the person's computer calls it */
type Upload = (desk: DeskContext, name: string, bytes: Buffer, search: URLSearchParams) => Promise<object>;

/** The routes below `upload/`. */
export const uploads: Readonly<Record<string, Upload>> = {
  picture: placePicture,
  document: documentText,
  import: (desk, name, bytes, search) => takeImportFile(desk, search.get('batch') ?? '', name, bytes),
};
