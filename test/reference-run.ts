import { readAgreement } from '../src/cli/read-agreement.ts';
import { readBinding } from '../src/cli/read-binding.ts';
import { serve } from '../src/cli/serve.ts';
import type { Binding } from '../src/bindings/binding.ts';
import { makeBinding } from '../src/bindings/make-binding.ts';
import { checks } from '../src/checks/all-checks.ts';
import type { Run } from '../src/core/run.ts';
import { rigaToday } from '../src/exchange/riga-day.ts';
import type { Subjects } from '../src/exchange/subjects.ts';
import type { DevelopmentPki } from '../src/pki/make-development-pki.ts';
import { makeDevelopmentPki } from '../src/pki/make-development-pki.ts';
import type { Face, Fault } from '../src/provider/fault.ts';
import { syntheticSubjects } from '../src/provider/people.ts';
import { liveWiring } from '../src/runner/live-wiring.ts';
import { makeMask } from '../src/runner/mask.ts';
import { verify } from '../src/runner/verify.ts';

let pki: Promise<DevelopmentPki> | undefined;

/** One set of certificates for all tests of a file: making them takes longer than using them. */
export function testPki(): Promise<DevelopmentPki> {
  pki ??= makeDevelopmentPki({ now: new Date() });
  return pki;
}

export interface ReferenceRun {
  readonly face: Face;
  readonly faults?: readonly Fault[];
  readonly seed?: number;
  readonly people?: Subjects;
  /** The profile that both sides speak, in place of the one that ships. */
  readonly binding?: Binding;
  /** A check whose code throws, as if it were wrong. */
  readonly throwing?: string;
}

/** Serves the reference provider on a free port and verifies it as the command does, in this process. */
export async function referenceRun({
  face,
  faults = [],
  seed = 1,
  people,
  throwing,
  binding,
}: ReferenceRun): Promise<Run> {
  const { ca, server, client, expired } = await testPki();
  const subjects = people ?? syntheticSubjects(seed, rigaToday(new Date()));
  const provider = await serve({
    pki: { ca, server },
    people: subjects,
    host: '127.0.0.1',
    port: 0,
    faults,
    profile: binding?.profile,
  });
  const endpoint = new URL(provider.url);
  try {
    return await verify({
      endpoint,
      binding: binding ?? (await offeringAll(face)),
      wiring: await liveWiring({
        endpoint,
        credentials: client,
        certificate: client.cert,
        ca: [ca.cert],
        expired,
        bounds: { deadlineMs: 10_000, maxHeadBytes: 65_536, maxBodyBytes: 1_048_576 },
        maxConnections: 6,
      }),
      subjects,
      checks: checks.map((check) => (check.id === throwing ? { ...check, run: thrower } : check)),
      selects: () => true,
      agreement: await readAgreement(),
      mask: makeMask([subjects.operator.userName, subjects.operator.userSecondName]),
      language: 'en',
      toolkit: { name: 'atbilst', version: '0' },
      seed,
      concurrency: 6,
      patienceMs: 10_000,
      deadlineMs: 60_000,
    });
  } finally {
    await provider.close();
  }
}

/** The shipped binding; over SOAP with version 1.2 offered, which the reference provider speaks. */
async function offeringAll(face: Face): Promise<Binding> {
  const { profile } = await readBinding(face);
  return makeBinding(profile.kind === 'soap' ? { ...profile, versions: ['1.1', '1.2'] } : profile);
}

function thrower(): never {
  throw new TypeError('wrong on purpose');
}
