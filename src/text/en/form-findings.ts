import type { FindingArgs } from '../../core/findings.ts';
import { sentence } from '../sentence.ts';
import type { FindingTexts } from '../words.ts';
import { counts } from './counts.ts';
import { flaws, identities, internals } from './terms.ts';
import { writing } from './writing.ts';

const { reacted } = writing;

const places: Readonly<Record<FindingArgs['leaks-person']['where'], string>> = {
  refusal: 'a refusal',
  answer: 'an answer',
  header: 'a header field',
};

type FormFinding =
  | 'answer-flawed'
  | 'discloses-more'
  | 'leaks-internals'
  | 'leaks-person'
  | 'certificate-not-refused'
  | 'plain-http-served'
  | 'old-tls-accepted'
  | 'code-in-url-answered'
  | 'entity-resolved'
  | 'wsdl-not-served';

/** What is wrong with the form of answers, with what they disclose, and with the connection. */
export const formFindings: Pick<FindingTexts, FormFinding> = {
  'answer-flawed': ({ flaw, path, expected, seen, times }) => ({
    what: sentence(
      `${flaws[flaw] ?? `the answer has the flaw ${flaw}`} (at ${path === '' ? 'the top' : path})`,
    ),
    expected,
    seen: `${seen} (${counts.inAnswers(times)})`,
  }),
  'discloses-more': ({ path, what, times }) => ({
    what: sentence(`the answer discloses more about the person than the annex allows: the field “${what}”`),
    expected: 'Nothing about the person but PKods, Statuss, DatumsNo, DatumsLidz and Pasvaldiba.',
    seen: sentence(`“${what}” at ${path}, ${counts.inAnswers(times)}`),
  }),
  'leaks-internals': ({ what, times }) => ({
    what: 'A refusal shows the inside of the system.',
    expected: 'An explanation for the caller, without stack traces, class names or SQL.',
    seen: sentence(`${internals[what] ?? what}, ${counts.inAnswers(times)}`),
  }),
  'leaks-person': ({ person, where }) => ({
    what: 'The personal code of somebody else is shown.',
    expected: 'No personal code but the one asked about and the operator’s.',
    seen: sentence(`the code of ${person} in ${places[where]}`),
  }),
  'certificate-not-refused': ({ identity, ...reaction }) => ({
    what:
      reaction.reaction === 'server-error'
        ? sentence(`a caller ${callerWith(identity)} was kept out by a server error, not by a refusal`)
        : sentence(`a caller ${callerWith(identity)} was not kept out`),
    expected: 'A failed TLS handshake, or an HTTP 4xx without status data.',
    seen: reacted(reaction),
  }),
  'plain-http-served': (reaction) => ({
    what:
      reaction.reaction === 'redirect'
        ? 'A request over plain HTTP is redirected: by then the personal code has crossed the network in clear.'
        : 'The service answers over plain HTTP, without encryption.',
    expected: 'Plain HTTP is refused or cut off.',
    seen: reacted(reaction),
  }),
  'old-tls-accepted': ({ version }) => ({
    what: 'The service accepts an outdated version of TLS.',
    expected: 'TLS 1.2 or later only.',
    seen: sentence(`a connection over ${versionName(version)} came about`),
  }),
  'code-in-url-answered': (reaction) => ({
    what: 'A question with the personal code in the URL was answered; URLs end up in logs.',
    expected: 'A refusal: a personal code travels in the body only.',
    seen: reacted(reaction),
  }),
  'entity-resolved': ({ kind }) => ({
    what: 'The service resolves XML entities in a request, by which files and memory of the server can be got at.',
    expected: 'A request with a DTD is refused, or its DTD ignored.',
    seen: sentence(`the service resolved an entity (${kind})`),
  }),
  'wsdl-not-served': (reaction) => ({
    what: 'The service does not hand out its WSDL.',
    expected: 'HTTP 200 with the WSDL at the service’s address followed by ?wsdl.',
    seen:
      reaction.reaction === 'other-status' ? `HTTP ${reaction.httpStatus}, and no WSDL.` : reacted(reaction),
  }),
};

function callerWith(identity: string): string {
  return (identities as Readonly<Record<string, string>>)[identity] ?? identity;
}

/** `TLSv1.1` as people write it; the first version is 1.0. */
function versionName(version: string): string {
  return version.replace(/^TLSv(\d)$/, 'TLS $1.0').replace(/^TLSv/, 'TLS ');
}
