/** Zip archives become folders beside nothing else: unpacked within bounds, every name inside the folder. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, sep } from 'node:path';
import { unzip } from 'fflate';
import { isLocked } from '../formats/locked.ts';
import { decode } from '../read/decode.ts';
import { type InputFile, listFiles } from './files.ts';

/** An archive that unpacks to more is a bomb, or no collection of pages. */
const bounds = { packed: 512 << 20, unpacked: 1 << 30, entries: 50_000 };

/** Files with those of their zip archives; the folders that were made for these are removed by `dispose`. */
export async function openArchives(
  files: readonly InputFile[],
): Promise<{ files: InputFile[]; dispose: () => Promise<void> }> {
  const folders: string[] = [];
  const opened: InputFile[] = [];
  for (const file of files) {
    if (file.kind !== 'zip') {
      opened.push(file);
      continue;
    }
    let bytes: Uint8Array = new Uint8Array();
    try {
      bytes = await readFile(file.path);
      const folder = await mkdtemp(join(tmpdir(), 'huikan-zip-'));
      folders.push(folder);
      await unpack(bytes, folder);
      const { files: inside } = await listFiles([folder]);
      if (inside.length === 0) opened.push({ ...file, unread: 'empty' });
      opened.push(
        ...inside.map((inner) => ({
          ...inner,
          name: `${file.name}/${inner.name}`,
          ...(inner.kind === 'zip' && { unread: 'nested-zip' }),
        })),
      );
    } catch {
      opened.push({ ...file, unread: isLocked(bytes) ? 'password-protected' : 'broken' });
    }
  }
  return {
    files: opened,
    dispose: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function unpack(bytes: Uint8Array, folder: string): Promise<void> {
  if (bytes.length > bounds.packed) throw new RangeError('zip: too large');
  let size = 0;
  let count = 0;
  const parts = await new Promise<Record<string, Uint8Array>>((resolve, reject) =>
    unzip(
      bytes,
      {
        filter: ({ originalSize }) => {
          size += originalSize;
          return ++count <= bounds.entries && size <= bounds.unpacked;
        },
      },
      (error, data) => (error ? reject(error) : resolve(data)),
    ),
  );
  for (const [name, content] of Object.entries(parts)) {
    const place = normalize(join(folder, nameOf(name)));
    if (!place.startsWith(`${folder}${sep}`) || /[\\/]$/.test(name)) continue;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}

/** Names without the flag of UTF-8 come as Latin-1: Chinese machines wrote GBK or Big5. */
function nameOf(name: string): string {
  const plain = name.replaceAll('\\', '/');
  return /[\u0080-\u00FF]/.test(plain) && !/[\u0100-\uFFFF]/.test(plain)
    ? decode(Buffer.from(plain, 'latin1')).text
    : plain;
}
