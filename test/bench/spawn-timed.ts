import { spawn } from 'node:child_process';

/** Milliseconds from the start of a Node process to its end. */
export function spawnTimed(args: readonly string[], cwd: string): Promise<number> {
  return new Promise((done, fail) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
    child.on('error', fail);
    child.on('close', () => done(performance.now() - startedAt));
  });
}
