import { departure, headers, JSON_ONLY, plain, SOAP_ONLY } from '../changes.ts';
import type { Asked, Conduct, Departure, Reply, Rule } from '../conduct.ts';

const isOfHttp = (rule: Rule) => rule === 'method' || rule === 'media-type' || rule === 'too-large';

/** Answers a refusal with something else, but for those of method, media type and size. */
const refusedBy = (refusal: (asked: Asked) => Reply): Conduct => ({
  refuse: (reply, rule, asked) => (isOfHttp(rule) ? reply : refusal(asked)),
});
const problem = (body: object): Reply => ({
  status: 400,
  headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Content-Language': 'lv' },
  body: JSON.stringify(body),
});
const demands = (...rules: Rule[]): Conduct => ({ demands: rules });

/** Other refusals, and refusals that an endpoint may make. */
export const refusals: readonly Departure[] = [
  departure(
    'refuses-with-400-text',
    refusedBy(() => plain(400, 'Nepareizs pieprasījums')),
  ),
  departure(
    'refuses-with-401',
    refusedBy(() => plain(401, '', { 'WWW-Authenticate': 'Mutual' })),
  ),
  departure(
    'refuses-with-403',
    refusedBy(() => plain(403)),
  ),
  departure(
    'refuses-with-422',
    refusedBy(() => plain(422, 'Unprocessable')),
  ),
  departure(
    'refuses-with-html',
    refusedBy(() => ({
      status: 400,
      headers: { 'Content-Type': 'text/html' },
      body: '<!doctype html><title>400</title><h1>Bad Request</h1>',
    })),
  ),
  departure(
    'refusal-names-the-asked-code',
    refusedBy(({ question }) => plain(400, `Nederīgs: ${String(question['PersonCode'])}`)),
  ),
  departure(
    'problem-with-extra-members',
    refusedBy(() =>
      problem({
        title: 'Kļūda',
        status: 400,
        errors: [{ field: 'dateFrom' }],
        traceId: '00-4bf92f3577b34da6a3ce929d0e0e4736-00',
      }),
    ),
    JSON_ONLY,
  ),
  departure(
    'refuses-with-json-error',
    refusedBy(() => ({
      ...problem({ error: 'invalid_request' }),
      headers: { 'Content-Type': 'application/json' },
    })),
    JSON_ONLY,
  ),
  departure('fault-under-400', { soap: { faultStatus: 400 } }, SOAP_ONLY),
  departure(
    'fault-with-detail',
    {
      refuse: (reply) => ({
        ...reply,
        body: String(reply.body).replace(
          '</soapenv:Fault>',
          '<detail><v:Code xmlns:v="urn:vendor">E17</v:Code></detail></soapenv:Fault>',
        ),
      }),
    },
    SOAP_ONLY,
  ),
  departure(
    'fault-of-server',
    {
      refuse: (reply) => ({ ...reply, body: String(reply.body).replace('soapenv:Client', 'soapenv:Server') }),
    },
    SOAP_ONLY,
  ),
  departure('all-wrong-requests-get-400', { refuse: () => plain(400, 'Bad Request') }),
  departure('refusal-closes-the-connection', { refuse: (reply) => headers({ Connection: 'close' })(reply) }),
  departure('wrong-check-digit-refused', demands('person-code-digit')),
  departure('bare-dates-refused', demands('date-bare')),
  departure('unknown-members-refused', demands('unknown-member')),
  departure('null-dates-refused', demands('date-null')),
  departure('dates-before-1900-refused', demands('date-early')),
  departure('dates-after-2100-refused', demands('date-late')),
  departure('other-operators-refused', demands('other-operator')),
  departure('element-order-demanded', demands('element-order'), SOAP_ONLY),
  departure('soap-action-demanded', demands('no-soap-action'), SOAP_ONLY),
  departure(
    'all-optional-refusals',
    demands(
      'person-code-digit',
      'date-bare',
      'unknown-member',
      'date-null',
      'date-early',
      'date-late',
      'other-operator',
      'element-order',
      'no-soap-action',
    ),
  ),
  departure('operator-check-digit-not-checked', { waives: ['operator-code-digit'] }),
];
