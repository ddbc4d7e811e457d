import type { Binding } from '../bindings/binding.ts';
import { checks } from '../checks/all-checks.ts';
import type { Check } from '../core/check.ts';
import type { Run } from '../core/run.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { Subjects } from '../exchange/subjects.ts';
import { liveWiring } from '../runner/live-wiring.ts';
import type { Mask } from '../runner/mask.ts';
import { verify } from '../runner/verify.ts';
import type { Connection } from './read-connection.ts';
import type { Terminal } from './terminal.ts';
import { toolkit } from './toolkit.ts';

/** All that a run of `verify` is made of, read and checked. */
export interface VerifyOrder {
  readonly endpoint: URL;
  readonly binding: Binding;
  readonly connection: Connection;
  readonly subjects: Subjects | null;
  readonly agreement: Agreement;
  readonly mask: Mask;
  readonly selects: (check: Pick<Check<object>, 'id' | 'aspect'>) => boolean;
  readonly seed: number;
  readonly concurrency: number;
  readonly rate: number | undefined;
  readonly timeoutMs: number;
}

/** How long a whole run may take: enough for a slow endpoint, an end for one that hangs. */
const runDeadlineMs = 300_000;

/** Bounds on what one answer may cost. */
const maxHeadBytes = 65_536;
const maxBodyBytes = 8 * 1024 * 1024;

/** Verifies one endpoint, with its progress on the terminal. */
export async function verifyRun(order: VerifyOrder, terminal: Terminal): Promise<Run> {
  const { endpoint, connection, timeoutMs, rate, concurrency } = order;
  const total = checks.filter(order.selects).length;
  terminal.say(`Verifying ${endpoint.href} (${order.binding.profile.name}), ${total} checks`);
  let done = 0;
  return verify({
    ...order,
    checks,
    rate,
    wiring: await liveWiring({
      endpoint,
      ...connection,
      bounds: { deadlineMs: timeoutMs, maxHeadBytes, maxBodyBytes },
      maxConnections: concurrency,
    }),
    language: terminal.language,
    toolkit,
    patienceMs: Math.max(timeoutMs, 30_000),
    deadlineMs: runDeadlineMs,
    onResult: () => {
      done += 1;
      terminal.progress(`${done}/${total}`);
    },
  });
}
