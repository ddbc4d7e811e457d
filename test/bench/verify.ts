// How much `verify` adds to the questions themselves: the whole command, process start included, against a plain script
// that sends as many questions over one keep-alive connection. Run by `npm run bench`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Run } from '../../src/core/run.ts';
import { served } from '../cli/served.ts';
import { runAtbilst } from '../cli/run-atbilst.ts';
import { spawnTimed } from './spawn-timed.ts';

const rounds = 7;
const door = resolve(import.meta.dirname, '../../src/bin.js');
const plain = resolve(import.meta.dirname, 'plain-client.ts');
const provider = await served();
try {
  const cwd = provider.folder;
  const warm = await runAtbilst(['verify', provider.url, ...provider.flags, '--out', 'out', '--quiet'], {
    cwd,
  });
  if (warm.code !== 0) throw new Error(`the warm-up did not conform: ${warm.stderr}`);
  const { exchanges } = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')) as Run;
  writeFileSync(
    join(cwd, 'plain.json'),
    JSON.stringify({ url: `${provider.url}/statusa-parbaude`, questions: exchanges }),
  );
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const verifyMs = await spawnTimed(
      [door, 'verify', provider.url, ...provider.flags, '--out', 'out', '--quiet'],
      cwd,
    );
    const plainMs = await spawnTimed([plain, 'plain.json'], cwd);
    ratios.push((verifyMs - 1000) / plainMs);
    console.log(
      `round ${round}: verify ${verifyMs.toFixed(0)} ms, plain client ${plainMs.toFixed(0)} ms for ${exchanges} questions, (verify - 1 s) / plain = ${ratios.at(-1)?.toFixed(2)}`,
    );
  }
  ratios.sort((a, b) => a - b);
  console.log(
    `median ${ratios[Math.floor(rounds / 2)]?.toFixed(2)} (from ${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}); the bound is 3`,
  );
  console.log(`node ${process.version}, ${execFileSync('uname', ['-sm']).toString().trim()}`);
} finally {
  await provider.close();
}
