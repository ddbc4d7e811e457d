import { connect } from 'node:net';
import type { TransportFailure } from '../core/transport-failure.ts';
import { failureAtDeadline, failureOf } from './failure-of.ts';
import { addressOptions, hostOf, portOf } from './open-options.ts';

export type Reached =
  | { readonly reached: true }
  | { readonly reached: false; readonly failure: TransportFailure };

const connecting = { phase: 'connect', negotiated: false, answerBegun: false } as const;

/** Whether the host of `url` has an address and its port takes a connection within `deadlineMs`. Never rejects. */
export function probeTcp(url: URL, deadlineMs: number): Promise<Reached> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostOf(url), port: portOf(url), ...addressOptions(deadlineMs) });
    const settle = (result: Reached): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(
      () => settle({ reached: false, failure: failureAtDeadline(deadlineMs, connecting) }),
      deadlineMs,
    );
    socket.once('connect', () => settle({ reached: true }));
    socket.on('error', (error) => settle({ reached: false, failure: failureOf(error, connecting) }));
  });
}
