import {defineConfig} from 'vitest/config'

/** No test times anything: this only ends one that hangs, and a busy machine may be ten times slower. */
const untilItHangs = 300_000

/** A test that starts a process, a pool of workers or a build says so in its name. */
const startsProcesses = 'tests/**/*.process.test.ts'

export default defineConfig({
  test: {
    testTimeout: untilItHangs,
    hookTimeout: untilItHangs,
    // A loop over what was found asserts nothing when nothing was: then the test fails.
    expect: {requireAssertions: true},
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [startsProcesses, 'tests/browser/**'],
          // Reading src anew for each of 100 files would take six times as long as the tests. They share one
          // registry of modules instead, so what a test changes it puts back; `leave-no-trace.ts` holds them to it.
          isolate: false,
          setupFiles: ['tests/leave-no-trace.ts'],
        },
      },
      {extends: true, test: {name: 'process', include: [startsProcesses]}},
      {extends: true, test: {name: 'browser', include: ['tests/browser/**/*.test.ts']}},
    ],
  },
})
