/** Unit tests run apart from tests of the built site, which need a build and Chromium. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Every test is given all it works on and leaves nothing behind, so files share a worker and what it has read: that halves the time of the units.
    isolate: false,
    projects: [
      { test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/browser/**'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 } },
    ],
  },
});
