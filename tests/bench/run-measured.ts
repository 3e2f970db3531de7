/** Runs one Node script and measures it: wall and processor seconds, and the most memory it held, as the system counts it. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly ok: boolean;
  /** What it wrote to its output and errors. */
  readonly output: string;
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Processor seconds, of all threads: moves less than the clock when others use the machine. */
  readonly cpuSeconds: number;
  /** The most memory the process held (maximum resident set), in MB of 1,000,000 bytes. */
  readonly peakMB: number;
  /** Others at work when it started: the machine's load average over the last minute. */
  readonly loadBefore: number;
}

/** Written by the script itself when it ends, because Node cannot ask for the resources of a child. */
const NOTE = `import{writeFileSync as w}from'node:fs';import{isMainThread as m}from'node:worker_threads';if(m)process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();w(process.env.BENCH_NOTE,JSON.stringify({maxRSS,cpu:userCPUTime+systemCPUTime}))})`;

/** Runs `script` with this Node in the folder `cwd`. `env` is added to the environment. Never throws: `ok` says how it went. */
export async function runMeasured(script: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Measured> {
  const note = join(tmpdir(), `bench-note-${process.pid}.json`);
  const [loadBefore = 0] = loadavg();
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(NOTE)}`, script, ...args], {
    cwd,
    env: { ...process.env, ...env, BENCH_NOTE: note },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  const status = await new Promise<number | null>((done) => child.on('close', done).on('error', () => done(null)));
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, cpu } = readNote(note);
  return { ok: status === 0, output: output.join(''), seconds, cpuSeconds: cpu / 1e6, peakMB: (maxRSS * 1024) / 1e6, loadBefore };
}

function readNote(path: string): { maxRSS: number; cpu: number } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { maxRSS: number; cpu: number };
  } catch {
    return { maxRSS: Number.NaN, cpu: Number.NaN };
  } finally {
    rmSync(path, { force: true });
  }
}
