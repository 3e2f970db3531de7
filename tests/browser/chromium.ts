/** Which browser the tests and the benchmarks drive. */
import { existsSync } from 'node:fs';

const DEBIAN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The path the environment names; else Debian's Chromium, the one without windows first: the same engine for less than half the processor time. */
export const chromiumPath = (): string => process.env['CHROMIUM'] ?? DEBIAN.find(existsSync) ?? '/usr/bin/chromium';
