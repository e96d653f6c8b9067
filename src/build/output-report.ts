/** What became of the files; the marker and the manifest are not counted. */
export interface OutputReport {
  written: number;
  kept: number;
  removed: number;
  /** All that is published. */
  files: number;
  bytes: number;
}
