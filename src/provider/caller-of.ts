import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { Caller } from './fault.ts';

/** Who calls, by the certificate shown. */
export function callerOf(socket: TLSSocket, clientCa: string): Caller {
  const certificate = socket.getPeerX509Certificate();
  // Typed as an Error; it is the error's code.
  const reason: unknown = socket.authorizationError;
  return {
    admitted: socket.authorized,
    shown: certificate !== undefined,
    reason: socket.authorized ? '' : String(reason),
    namesOurIssuer: certificate?.issuer === new X509Certificate(clientCa).subject,
  };
}
