import type { FailureCause, TransportFailure } from '../core/transport-failure.ts';
import { tlsCauseOf } from './tls-cause-of.ts';

/** How far a call had come when it failed. */
export interface Progress {
  readonly phase: 'connect' | 'handshake' | 'exchange';
  /** The server has agreed to a TLS version and a cipher. */
  readonly negotiated: boolean;
  /** A byte of the answer has come. */
  readonly answerBegun: boolean;
}

const causeByCode: Readonly<Record<string, FailureCause>> = {
  ENOTFOUND: 'address-unknown',
  ENODATA: 'address-unknown',
  EAI_AGAIN: 'address-unknown',
  EAI_FAIL: 'address-unknown',
  EAI_NODATA: 'address-unknown',
  EAI_NONAME: 'address-unknown',
  ECONNREFUSED: 'connection-refused',
  EACCES: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EINVAL: 'unreachable',
  ENETDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  EPERM: 'unreachable',
  HPE_HEADER_OVERFLOW: 'head-too-large',
  ERR_INVALID_ARG_TYPE: 'unsendable',
  ERR_INVALID_ARG_VALUE: 'unsendable',
  ERR_INVALID_CHAR: 'unsendable',
  ERR_INVALID_HTTP_TOKEN: 'unsendable',
  ERR_INVALID_PROTOCOL: 'unsendable',
  ERR_INVALID_URL: 'unsendable',
  ERR_UNESCAPED_CHARACTERS: 'unsendable',
};

/** Codes with which Node and the system say that the connection is gone. */
const gone = new Set(['ECONNABORTED', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ETIMEDOUT']);

/** What an error of Node's means; `detail` is its code and no more, for messages quote addresses and headers. */
export function failureOf(error: unknown, progress: Progress): TransportFailure {
  const code = codeOf(error);
  const tls = tlsCauseOf(error, progress.negotiated);
  if (tls !== undefined) return tls;
  if (gone.has(code)) return { cause: causeOfLoss(code, progress), detail: `${code} ${whenLost(progress)}` };
  const cause = causeByCode[code];
  if (cause !== undefined) return { cause, detail: code };
  if (code.startsWith('HPE_')) return { cause: 'malformed-http', detail: code };
  if (code.startsWith('ERR_TLS_') || code.startsWith('ERR_SSL_'))
    return { cause: 'tls-failed', detail: code };
  return { cause: progress.phase === 'connect' ? 'unreachable' : causeOfLoss(code, progress), detail: code };
}

/** What it means that the time was up. */
export function failureAtDeadline(deadlineMs: number, { phase }: Progress): TransportFailure {
  const cause = {
    connect: 'connect-timeout',
    handshake: 'handshake-timeout',
    exchange: 'answer-timeout',
  } as const;
  return { cause: cause[phase], detail: `not done within ${deadlineMs} ms` };
}

/** The code of an error, or of the first of several that a host with several addresses gave. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error ? error.name : 'UNKNOWN';
}

function causeOfLoss(code: string, { phase, answerBegun }: Progress): FailureCause {
  if (answerBegun) return 'truncated';
  if (phase === 'connect') return code === 'ETIMEDOUT' ? 'connect-timeout' : 'connection-refused';
  if (code === 'ETIMEDOUT') return phase === 'handshake' ? 'handshake-timeout' : 'answer-timeout';
  return 'cut-off';
}

function whenLost({ phase, negotiated, answerBegun }: Progress): string {
  if (phase === 'connect') return 'on connecting';
  // Whoever goes away now has seen nothing new but our certificate.
  if (phase === 'handshake')
    return negotiated ? 'during the handshake, once TLS was agreed' : 'during the handshake';
  return answerBegun ? 'within the answer' : 'before the answer';
}
