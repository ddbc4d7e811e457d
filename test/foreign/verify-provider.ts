import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpensslPki } from './openssl-pki.ts';
import { type Subjects, subjectsYaml } from './people.ts';

/** The members of report.json that the catalogue reads. */
export interface ReportedCheck {
  id: string;
  aspect: string;
  outcome: string;
  message?: string;
}

/** What one run of the real command came to. */
export interface Verdict {
  exitCode: number | null;
  checks: ReportedCheck[];
  verdict: string;
  tookMs: number;
  /** Files (or `stdout`, `stderr`) that hold a personal code or the operator's names in clear. */
  leaks: string[];
  output: string;
}

const COMMAND = join(import.meta.dirname, '../../src/bin.js');

/** Every spelling of a personal code or an operator's name that no output may hold. */
function secretsOf({ operator, people }: Subjects): string[] {
  const codes = [operator.userPersonCode, ...people.map(({ code }) => code)];
  return [
    ...codes.flatMap((code) => [code, code.replace('-', '')]),
    operator.userName,
    operator.userSecondName,
  ];
}

/** Runs `atbilst verify` on an endpoint as a child process, and reads its report. */
export async function verifyProvider(
  url: string,
  binding: string,
  pki: OpensslPki,
  subjects: Subjects,
  more: readonly string[] = [],
): Promise<Verdict> {
  const dir = mkdtempSync(join(tmpdir(), 'foreign-verify-'));
  const out = join(dir, 'out');
  writeFileSync(join(dir, 'subjects.yaml'), subjectsYaml(subjects));
  const args = [
    ...[COMMAND, 'verify', url, '--binding', binding, '--ca', pki.path('ca.pem')],
    ...['--cert', pki.path('client.pem'), '--key', pki.path('client.key')],
    ...['--expired-cert', pki.path('expired.pem'), '--expired-key', pki.path('expired.key')],
    ...['--subjects', join(dir, 'subjects.yaml'), '--out', out, '--quiet', ...more],
  ];
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  const exitCode = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  const tookMs = performance.now() - began;

  const texts: [string, string][] = Object.entries(printed);
  let report: { checks?: ReportedCheck[]; verdict?: string } = {};
  try {
    for (const file of readdirSync(out, { recursive: true, withFileTypes: true }))
      if (file.isFile()) texts.push([file.name, readFileSync(join(file.parentPath, file.name), 'utf8')]);
    report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as typeof report;
  } catch {
    report = { verdict: 'no report.json' };
  }
  rmSync(dir, { recursive: true, force: true });
  const secrets = secretsOf(subjects);
  return {
    exitCode,
    tookMs,
    checks: report.checks ?? [],
    verdict: report.verdict ?? '',
    leaks: texts
      .filter(([, text]) => secrets.some((secret) => text.includes(secret)))
      .map(([name, text]) => `${name} (${secrets.filter((secret) => text.includes(secret)).length} secrets)`),
    output: printed.stderr.trim() || printed.stdout.trim(),
  };
}
