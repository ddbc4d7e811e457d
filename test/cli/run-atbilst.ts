import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const door = fileURLToPath(new URL('../../src/bin.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real command as users do, in a process of its own. */
export function runAtbilst(args: readonly string[], { cwd, env = {} }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _colour, LANG: _lang, LC_ALL: _all, CI: _ci, ...inherited } = process.env;
    const child = spawn(process.execPath, [door, ...args], {
      cwd,
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
