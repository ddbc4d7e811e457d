import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { listen as listenSoap } from 'soap';
import type { Asked } from './conduct.ts';
import { decide, fieldsOf } from './decide.ts';
import type { Listening } from './front.ts';
import type { OpensslPki } from './openssl-pki.ts';
import type { Subjects } from './people.ts';
import { dayAt } from './riga-day.ts';

const WSDL = join(import.meta.dirname, '../../schemas/statuss.wsdl');

// Without a statusCode the package sends a thrown Fault under 200.
const fault = (faultstring: string) =>
  Object.assign(new Error(faultstring), {
    Fault: { faultcode: 'soap:Client', faultstring, statusCode: 500 },
  });

/** What the package does not look at itself: the method and the media type. */
function authorize(request: IncomingMessage, response?: ServerResponse): boolean {
  const isWsdl = request.method === 'GET' && /\?wsdl$/iu.test(request.url ?? '');
  const isXml = /^text\/xml\b/iu.test(request.headers['content-type'] ?? '');
  const isServed = isWsdl || (request.method === 'POST' && isXml);
  if (!isServed && response) response.statusCode = request.method === 'POST' ? 415 : 405;
  return isServed;
}

/** The `soap` package's server, built from our WSDL, over mutual TLS, with a conforming handler. */
export async function startNodeSoapProvider(options: {
  pki: OpensslPki;
  subjects: Subjects;
}): Promise<Listening> {
  const { pki, subjects } = options;
  const server = createServer({
    cert: pki.read('server.pem'),
    key: pki.read('server.key'),
    ca: pki.read('ca.pem'),
    requestCert: true,
    rejectUnauthorized: true,
  });
  const asText = String;
  const StatusaParbaude = (
    parsed: Record<string, unknown>,
    _callback: unknown,
    _headers: unknown,
    request: IncomingMessage,
  ) => {
    const today = dayAt(Date.now());
    const period = { from: today, till: today };
    // The package hands over an element with attributes as an object.
    const question = Object.fromEntries(Object.entries(parsed).filter(([name]) => name !== 'attributes'));
    const asked: Asked = {
      ...{ subjects, binding: 'soap', request, question, person: undefined, today, count: 0 },
      ...{ text: '', period },
    };
    const decided = decide(asked, {});
    if ('refused' in decided) throw fault(`Noraidīts: ${decided.refused}`);
    return { Ieraksts: decided.rows.map((row) => Object.fromEntries(fieldsOf(row, asked, {}))) };
  };
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const service = listenSoap(server, {
    path: '/sopa',
    xml: readFileSync(WSDL, 'utf8'),
    services: {
      StatusaParbaudeService: {
        StatusaParbaudeSoap: { StatusaParbaude },
        StatusaParbaudeSoap12: { StatusaParbaude },
      },
    },
    suppressStack: true,
    wsdl_options: {
      customDeserializer: { dateTime: asText, DatumsLaiks: asText, PersonasKods: asText, Vards: asText },
    },
  } as never);
  service.authorizeConnection = authorize;
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `https://localhost:${port}/sopa`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
