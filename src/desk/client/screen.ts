/** What every screen is. */
import type { DeskState } from '../api.ts';

/** One screen that is open. */
export interface Screen {
  element: HTMLElement;
  /** Called once it stands in the page. */
  open?(): Promise<void> | void;
  /** Called while the archive is being read, as more of it is known. */
  refresh?(): Promise<void> | void;
  /** Called before another takes its place. */
  close?(): void;
  /** True where the screen itself shows what the address now says. */
  takes?(name: string, rest: string): boolean;
}

/** Opens a screen. @param rest what the address says behind its name */
export type OpenScreen = (state: DeskState, rest: string) => Screen;
