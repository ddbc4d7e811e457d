import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createClientAsync, listen } from 'soap';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { xsdTakes } from './judges.ts';

const file = fileURLToPath(new URL('../../schemas/statuss.wsdl', import.meta.url));
const http = createServer((_request, response) => response.writeHead(404).end());
const asked: unknown[] = [];
let endpoint = '';
const content = '/*/*[local-name()="Body"]/*';

const question = {
  PersonCode: '120319-20001',
  dateFrom: '2026-03-01T00:00:00',
  dateTill: '2026-03-31T00:00:00',
  userName: 'Anna',
  userSecondName: 'Bērziņa',
  userPersonCode: '010218-20003',
};
const records = [
  {
    PKods: '120319-20001',
    Statuss: 1,
    DatumsNo: '2026-01-01T00:00:00',
    DatumsLidz: '2026-06-30T00:00:00',
    Pasvaldiba: '90000077325',
  },
  { PKods: '120319-20001', Statuss: 2, DatumsNo: '2026-07-01T00:00:00', Pasvaldiba: '90000077325' },
];

beforeAll(async () => {
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  endpoint = `http://127.0.0.1:${port}/sopa`;
  const StatusaParbaude = (question_: unknown): unknown => {
    asked.push(question_);
    return { Ieraksts: records };
  };
  const port11 = { StatusaParbaude };
  const services = { StatusaParbaudeService: { StatusaParbaudeSoap: port11, StatusaParbaudeSoap12: port11 } };
  await new Promise((resolve) => {
    listen(http, { path: '/sopa', services, xml: readFileSync(file, 'utf8'), callback: resolve });
  });
});

afterAll(() => void http.close());

it.each([
  ['1.1', 'http://schemas.xmlsoap.org/soap/envelope/', false],
  ['1.2', 'http://www.w3.org/2003/05/soap-envelope', true],
])(
  'is what another stack serves and calls by, over SOAP %s',
  async (_version, namespace, forceSoap12Headers) => {
    const client = await createClientAsync(file, { endpoint, forceSoap12Headers });
    expect(client.describe()).toMatchObject({
      StatusaParbaudeService: { StatusaParbaudeSoap: { StatusaParbaude: { output: { 'Ieraksts[]': {} } } } },
    });
    const [answer, response, , request] = await client['StatusaParbaudeAsync'](question);
    expect(asked.at(-1)).toMatchObject({ PersonCode: '120319-20001', userSecondName: 'Bērziņa' });
    expect(answer.Ieraksts).toHaveLength(2);
    expect([request.includes(namespace), xsdTakes(request, content), xsdTakes(response, content)]).toEqual([
      true,
      true,
      true,
    ]);
  },
);

it('names a SOAP 1.1 port, then a SOAP 1.2 port, at an address that a provider puts its own in place of', () => {
  const wsdl = readFileSync(file, 'utf8');
  expect([...wsdl.matchAll(/<(soap\w*):address location="([^"]*)"/g)].map(([, ...found]) => found)).toEqual([
    ['soap', 'https://localhost:8443/sopa'],
    ['soap12', 'https://localhost:8443/sopa'],
  ]);
  expect([...wsdl.matchAll(/soapAction="([^"]*)"/g)].map(([, action]) => action)).toEqual([
    'urn:lv:sopa:statuss:1/StatusaParbaude',
    'urn:lv:sopa:statuss:1/StatusaParbaude',
  ]);
});
