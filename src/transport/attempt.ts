import type { ClientRequest, IncomingMessage } from 'node:http';
import type { WireRequest, WireResponse } from '../core/exchange.ts';
import type { TransportFailure } from '../core/transport-failure.ts';
import type { Bounds } from './client.ts';
import type { Progress } from './failure-of.ts';
import { failureAtDeadline, failureOf } from './failure-of.ts';
import { foldHeaders } from './fold-headers.ts';
import { BodyError, readBody } from './read-body.ts';
import { watchConnection } from './watch-connection.ts';
import { writeBody } from './write-body.ts';

/** `stale`: on a connection that had served before, and ended before a byte of an answer came. */
export type Attempted =
  | { readonly answered: true; readonly response: WireResponse }
  | { readonly answered: false; readonly failure: TransportFailure; readonly stale: boolean };

export interface Call {
  readonly request: WireRequest;
  readonly bounds: Bounds;
  /** Makes Node's request, without sending it; may throw where there is no putting it into HTTP. */
  readonly open: () => ClientRequest;
  /** Aborted with a `StopReason`. */
  readonly signal: AbortSignal;
}

const nothingDone: Progress = { phase: 'connect', negotiated: false, answerBegun: false };

/** One request on one connection. Never rejects; after a failure the connection is destroyed. */
export function attempt({ request, bounds, open, signal }: Call): Promise<Attempted> {
  return new Promise((resolve) => {
    let req: ClientRequest;
    try {
      req = open();
    } catch (error) {
      resolve({ answered: false, failure: failureOf(error, nothingDone), stale: false });
      return;
    }
    // The bound on the head's bytes is enough; by a count Node would drop headers and say nothing.
    req.maxHeadersCount = 0;
    let settled = false;
    let answering = false;
    let lost: Error | undefined;
    const progress = watchConnection(req, () => writeBody(req, request.body));

    function settle(result: Attempted, keepConnection: boolean): void {
      if (settled) return;
      settled = true;
      signal.removeEventListener('abort', stop);
      if (!keepConnection) req.destroy();
      resolve(result);
    }

    function fail(failure: TransportFailure): void {
      const stale = req.reusedSocket && failure.cause === 'cut-off';
      settle({ answered: false, failure, stale }, false);
    }

    function stop(): void {
      const late = signal.reason === 'deadline';
      fail(
        late
          ? failureAtDeadline(bounds.deadlineMs, progress())
          : { cause: 'cancelled', detail: 'stopped by us' },
      );
    }

    async function answer(response: IncomingMessage): Promise<void> {
      answering = true;
      response.on('error', () => {});
      const headers = foldHeaders(response.rawHeaders);
      try {
        const body = await readBody(response, headers['content-encoding'], bounds.maxBodyBytes);
        if (lost !== undefined && endsWithConnection(headers)) throw lost;
        const reusable = lost === undefined && req.writableFinished;
        const result = {
          answered: true,
          response: { status: response.statusCode ?? 0, headers, body },
        } as const;
        // A connection is back in its pool a tick after the answer: the next request shall find it there.
        if (reusable) setImmediate(settle, result, true);
        else settle(result, false);
      } catch (error) {
        fail(error instanceof BodyError ? error.failure : failureOf(lost ?? error, progress()));
      }
    }

    req.on('error', (error) => {
      // What came of the answer before is still being read, and may be the whole of it.
      if (answering) lost = error;
      else fail(failureOf(error, progress()));
    });
    req.on('response', (response) => void answer(response));
    req.on('upgrade', (_, socket) => {
      socket.destroy();
      fail({ cause: 'malformed-http', detail: '101 that was not asked for' });
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}

/** Such a body is whole only if the connection was closed in good order. */
function endsWithConnection(headers: Readonly<Record<string, string>>): boolean {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}
