/** Runs before each test file under mutation: one failure tells all, so what follows is skipped and nothing is shrunk. */
import fc from 'fast-check';
import { beforeEach } from 'vitest';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

let failed = false;
beforeEach((context) => {
  if (failed) context.skip();
  context.onTestFailed(() => {
    failed = true;
  });
});
