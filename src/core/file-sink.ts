/** Where the rooms that make files put them: the published folder, as they see it. */
export interface FileSink {
  /**
   * Tells that a file belongs to the site, and asks whether it has to be made.
   * @param path from the site's base, with forward slashes and none before it
   * @param key what is in the file: the same key, the same bytes
   */
  needs(path: string, key: string): boolean;
  /** Takes a file that `needs` asked for. */
  write(path: string, content: string | Uint8Array): void;
  /**
   * Takes for a file that `needs` asked for what is published under another name.
   * @returns false where that is not published; the file is still to be written then
   */
  reuse(path: string, published: string): boolean;
  /** The bytes of a file that was published last; nothing where it is not there, or is another now. */
  published(path: string): Uint8Array | undefined;
}
