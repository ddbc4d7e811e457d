import { headers, plain, text, withField } from '../changes.ts';
import type { Conduct, Row } from '../conduct.ts';
import { type Defect, defect, IN_SOAP } from '../defect.ts';
import { neverIssued } from '../people.ts';

const OTHER = neverIssued('010119', 77);
const extra = (name: string, value: unknown): Conduct => ({ fields: withField(name, value) });
const leaks = (body: string, which = /./u): Conduct => ({
  refuse: (reply, rule) => (which.test(rule) ? plain(400, body) : reply),
});
const STACK = `System.NullReferenceException: Object reference not set
   at Sopa.Statuss.StatusaParbaude(String kods) in D:\\sopa\\Statuss.cs:line 117
   at System.Web.Services.Protocols.LogicalMethodInfo.Invoke(Object target)`;

/** More told than the annex allows. */
export const disclosureDefects: readonly Defect[] = [
  defect('name-in-record', 'disclosure', extra('Vards', 'Jānis')),
  defect('surname-in-record', 'disclosure', extra('Uzvards', 'Kalniņš')),
  defect('address-in-record', 'disclosure', extra('Adrese', 'Rīgas iela 1-1, Daugavpils')),
  defect('income-in-record', 'disclosure', extra('Ienakumi', 211.5)),
  defect('family-in-record', 'disclosure', extra('GimenesLocekluSkaits', 4)),
  defect('birth-date-in-record', 'disclosure', extra('DzimsanasDatums', '2018-09-03')),
  defect('disability-in-record', 'disclosure', extra('Invaliditate', '2. grupa')),
  defect('name-in-a-header', 'disclosure', { reply: headers({ 'X-Person-Name': 'Janis Kalnins' }) }),
  defect('code-in-a-header', 'disclosure', {
    reply: (reply, { question }) =>
      reply.status === 200
        ? headers({ 'X-Person': encodeURIComponent(String(question['PersonCode'])) })(reply)
        : reply,
  }),
  defect(
    'name-beside-the-records',
    'disclosure',
    {
      soap: {
        after: () =>
          '<v:Persona xmlns:v="urn:vendor"><v:Vards>Jānis</v:Vards><v:Uzvards>Kalniņš</v:Uzvards></v:Persona>',
      },
    },
    IN_SOAP,
  ),
  defect(
    'name-in-a-header-block',
    'disclosure',
    text((xml) =>
      xml.replace(
        '<soapenv:Body>',
        '<soapenv:Header><v:Persona xmlns:v="urn:vendor"><v:Vards>Jānis</v:Vards><v:Adrese>Rīgas iela 1</v:Adrese></v:Persona></soapenv:Header><soapenv:Body>',
      ),
    ),
    IN_SOAP,
  ),
  defect(
    'name-in-an-attribute',
    'disclosure response',
    text((xml) => xml.replaceAll('<s:Ieraksts>', '<s:Ieraksts vards="Jānis" uzvards="Kalniņš">')),
    IN_SOAP,
  ),
  defect('family-code-in-record', 'disclosure', extra('RadiniekaKods', OTHER)),
  defect('family-records-added', 'disclosure semantics response', {
    rows: (rows: Row[]) => rows.flatMap((row) => (row.status ? [row, { ...row, code: OTHER }] : [row])),
  }),
  defect('everybody-for-an-empty-code', 'disclosure request', {
    refuse: (reply, rule, { binding, subjects }) =>
      /person-code-(?:absent|empty|blank|null)/u.test(rule)
        ? {
            status: 200,
            headers: { 'Content-Type': binding === 'json' ? 'application/json' : 'text/xml; charset=utf-8' },
            body:
              binding === 'json'
                ? JSON.stringify(
                    subjects.people.map(({ code }) => ({
                      PKods: code,
                      Statuss: 1,
                      DatumsNo: '2026-01-01T00:00:00',
                      Pasvaldiba: subjects.municipality,
                    })),
                  )
                : `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1">${subjects.people.map(({ code }) => `<Ieraksts><PKods>${code}</PKods><Statuss>1</Statuss><DatumsNo>2026-01-01T00:00:00</DatumsNo><Pasvaldiba>${subjects.municipality}</Pasvaldiba></Ieraksts>`).join('')}</StatusaParbaudeResponse></e:Body></e:Envelope>`,
          }
        : reply,
  }),
  defect('refusal-with-stack-trace', 'disclosure request operator period', leaks(STACK)),
  defect(
    'refusal-with-java-stack',
    'disclosure request operator period',
    leaks('java.lang.NullPointerException\n\tat lv.sopa.Statuss.find(Statuss.java:42)'),
  ),
  defect(
    'refusal-with-python-stack',
    'disclosure request operator period',
    leaks('Traceback (most recent call last):\n  File "/srv/sopa/app.py", line 9, in ask\nValueError: bad'),
  ),
  defect(
    'refusal-with-sql',
    'disclosure request operator period',
    leaks("ORA-00936: SELECT statuss FROM persona WHERE pkods = ''"),
  ),
  defect(
    'bad-date-refusal-with-sql',
    'disclosure request period',
    leaks('Npgsql: SELECT * FROM statusi WHERE no <= $1', /date/u),
  ),
  defect(
    'refusal-with-another-code',
    'disclosure request operator period',
    leaks(`Kļūda; iepriekšējais: ${OTHER}`),
  ),
  defect('unreadable-refusal-with-stack-trace', 'disclosure request', leaks(STACK, /unreadable/u)),
  defect(
    'fault-detail-with-stack-trace',
    'disclosure request operator period',
    {
      refuse: (reply) => ({
        ...reply,
        body: String(reply.body).replace('</soapenv:Fault>', `<detail>${STACK}</detail></soapenv:Fault>`),
      }),
    },
    IN_SOAP,
  ),
];
