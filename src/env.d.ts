declare namespace App {
  interface Locals {
    /** Set while the archive is being printed. */
    run?: import('./press/entry.ts').PrintRun;
  }
}
