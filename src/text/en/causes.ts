import type { FailureCause } from '../../core/transport-failure.ts';
import type { CauseText } from '../words.ts';

export const causes: Readonly<Record<FailureCause, CauseText>> = {
  'address-unknown': {
    is: 'The name in the service’s address is not known to DNS.',
    mend: 'Check the spelling; if the name is known only inside a network, run the checks from there.',
  },
  'connection-refused': {
    is: 'The connection was refused: nothing listens at this address and port.',
    mend: 'Start the service or correct the port, and look at the firewall.',
  },
  unreachable: {
    is: 'There is no way through the network to the service’s address.',
    mend: 'Check the network, the VPN and the firewall between the two sides.',
  },
  'connect-timeout': {
    is: 'The connection was not opened within the time allowed.',
    mend: 'Usually a firewall drops the packets in silence: have the address of this machine let in.',
  },
  'handshake-timeout': {
    is: 'The port is open, but no encrypted (TLS) connection came about within the time allowed.',
    mend: 'Check that this port serves HTTPS and that the service is not overloaded.',
  },
  'not-tls': {
    is: 'The port does not speak TLS; perhaps it serves plain HTTP.',
    mend: 'Give the HTTPS port, or switch HTTPS on there.',
  },
  'tls-version-refused': {
    is: 'The two sides have no version of TLS in common (1.2 or later is needed).',
    mend: 'Switch TLS 1.2 or 1.3 on at the service.',
  },
  'tls-failed': {
    is: 'The encrypted (TLS) connection failed.',
    mend: 'Look into the service’s TLS log at that moment; compare the ciphers and the certificates.',
  },
  'server-certificate-expired': {
    is: 'The server’s certificate has expired.',
    mend: 'Whoever runs the service must install a renewed certificate.',
  },
  'server-certificate-not-yet-valid': {
    is: 'The server’s certificate is not valid yet.',
    mend: 'Check its first day of validity and the clocks of both machines.',
  },
  'server-certificate-wrong-name': {
    is: 'The server’s certificate is made out to another name.',
    mend: 'Call the service by the name in its certificate, or have one issued to the name in use.',
  },
  'server-certificate-unknown-issuer': {
    is: 'The issuer of the server’s certificate is not among those trusted.',
    mend: 'Give the issuer’s certificate with --ca; whoever runs the service can hand it over.',
  },
  'server-certificate-self-signed': {
    is: 'The server’s certificate is self-signed.',
    mend: 'Give that very certificate with --ca if it is to be trusted, or have one issued by an authority.',
  },
  'client-certificate-refused': {
    is: 'The service refused our client certificate.',
    mend: 'Check that the provider’s operator issued it for this service, that it is still valid and comes with its key.',
  },
  'answer-timeout': {
    is: 'The request was sent, but the answer did not come within the time allowed.',
    mend: 'Find in the service’s log what took so long, or allow more time with --timeout.',
  },
  'cut-off': {
    is: 'The service closed the connection without answering.',
    mend: 'Look into the service’s log at that moment; under TLS 1.3 a refused client certificate can look so too.',
  },
  truncated: {
    is: 'The answer broke off before its end.',
    mend: 'Look into the logs of the service and of any proxy before it; Content-Length must fit the body.',
  },
  'head-too-large': {
    is: 'The header of the answer is larger than allowed.',
    mend: 'Leave out the header fields that nobody needs.',
  },
  'body-too-large': {
    is: 'The body of the answer is larger than allowed.',
    mend: 'An answer holds a few records about one person; find out what else is sent.',
  },
  'malformed-http': {
    is: 'The answer is not well-formed HTTP.',
    mend: 'Check the port, and the proxy or load balancer that stands before the service.',
  },
  'undecodable-body': {
    is: 'The body of the answer cannot be decoded as its Content-Encoding says.',
    mend: 'Send the body as Content-Encoding declares it, or without that field.',
  },
  unsendable: {
    is: 'The request cannot be put into HTTP, so that nothing was sent.',
    mend: 'Look in the binding profile and the subjects for characters that a header or an address cannot hold.',
  },
  cancelled: {
    is: 'We stopped the run before the answer came.',
    mend: 'Run the checks again.',
  },
};
