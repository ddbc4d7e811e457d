import type { Asked, Conduct, Question, Reply, Rule } from './conduct.ts';
import { decide, fieldsOf, refuses } from './decide.ts';
import { type Listening, listen } from './front.ts';
import type { OpensslPki } from './openssl-pki.ts';
import type { Subjects } from './people.ts';
import { dayAt } from './riga-day.ts';
import { type Element, scanXml } from './scan-xml.ts';
import { wsdlText } from './wsdl-text.ts';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const OURS = 'urn:lv:sopa:statuss:1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const ORDER = ['PersonCode', 'dateFrom', 'dateTill', 'userName', 'userSecondName', 'userPersonCode'];

/** Text made safe between tags and in quoted attributes. */
const escaped = (value: unknown): string =>
  String(value).replaceAll(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const xml = (status: number, body: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  body,
});

const envelope = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="${SOAP}" xmlns:xsi="${XSI}"><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`;

function refusal(rule: Rule, conduct: Conduct): Reply {
  const plain = { method: 405, 'media-type': 415, 'too-large': 413 }[rule as string];
  if (plain)
    return {
      status: plain,
      headers: { 'Content-Type': 'text/plain', ...(plain === 405 && { Allow: 'GET, POST' }) },
      body: 'Noraidīts',
    };
  const fault = `<soapenv:Fault><faultcode>soapenv:Client</faultcode><faultstring>Noraidīts: ${rule}</faultstring></soapenv:Fault>`;
  return xml(conduct.soap?.faultStatus ?? 500, envelope(fault));
}

/** The text of a request's body, whichever of the Unicode encodings it is in. */
function decodedBody(body: Buffer): string {
  if (body[0] === 0xff && body[1] === 0xfe) return body.toString('utf16le');
  if (body[0] === 0xfe && body[1] === 0xff) return Buffer.from(body).swap16().toString('utf16le');
  return body.toString('utf8');
}

function readOperation(text: string): Element | undefined {
  try {
    const root = scanXml(text);
    if (root.name !== 'Envelope' || root.namespace !== SOAP) return undefined;
    const bodies = root.children.filter(({ name, namespace }) => name === 'Body' && namespace === SOAP);
    const operation = bodies[0]?.children[0];
    const isOurs = operation?.name === 'StatusaParbaude' && operation.namespace === OURS;
    return isOurs && bodies.length === 1 && bodies[0]?.children.length === 1 ? operation : undefined;
  } catch {
    return undefined;
  }
}

function readQuestion(operation: Element): { question: Question; isInOrder: boolean } | undefined {
  const question: Question = {};
  for (const { name, namespace, text, attributes, children } of operation.children) {
    if (namespace !== OURS || children.length > 0 || name in question) return undefined;
    question[name] = /^(?:true|1)$/u.test(attributes[`{${XSI}}nil`] ?? '') ? null : text;
  }
  const places = operation.children.map(({ name }) => ORDER.indexOf(name));
  return { question, isInOrder: places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0)) };
}

function answerQuestion(asked: Asked, body: Buffer, conduct: Conduct): Reply | { refused: Rule } {
  const { request } = asked;
  if (request.method !== 'POST' && refuses(conduct, 'method')) return { refused: 'method' };
  const isXml = /^text\/xml\s*(?:;|$)/iu.test(request.headers['content-type'] ?? '');
  if (!isXml && refuses(conduct, 'media-type')) return { refused: 'media-type' };
  if (body.length > 100_000) return { refused: 'too-large' };
  if (asked.text.includes('<!DOCTYPE') && refuses(conduct, 'dtd')) return { refused: 'dtd' };
  if (request.headers['soapaction'] === undefined && refuses(conduct, 'no-soap-action'))
    return { refused: 'no-soap-action' };
  const operation = readOperation(asked.text);
  const read = operation && readQuestion(operation);
  if (!read && refuses(conduct, 'unreadable')) return { refused: 'unreadable' };
  if (read?.isInOrder === false && refuses(conduct, 'element-order')) return { refused: 'element-order' };
  asked.question = read?.question ?? {};

  const decided = decide(asked, conduct);
  if ('refused' in decided) return decided;
  const { soap } = conduct;
  const element = ([name, value]: [string, unknown]) =>
    value === null ? (soap?.nil?.(name) ?? '') : `<s:${name}>${escaped(value)}</s:${name}>`;
  const records = decided.rows.map((row) => {
    const record = `<s:Ieraksts>${fieldsOf(row, asked, conduct).map(element).join('')}</s:Ieraksts>`;
    return soap?.record?.(record, row, asked) ?? record;
  });
  const text = envelope(
    `<s:StatusaParbaudeResponse xmlns:s="${OURS}">${records.join('')}${soap?.after?.(asked) ?? ''}</s:StatusaParbaudeResponse>`,
  );
  return xml(200, soap?.text?.(text, asked) ?? text);
}

/** A SOAP 1.1 provider in plain `node:https` and hand-written XML: conforming unless `conduct` departs from it. */
export function startSoapProvider(options: {
  pki: OpensslPki;
  subjects: Subjects;
  conduct?: Conduct;
}): Promise<Listening> {
  const { pki, subjects, conduct = {} } = options;
  let count = 0;
  return listen(pki, '/sopa.asmx', conduct, async (request, body, stranger) => {
    count += 1;
    const today = dayAt(Date.now());
    const asked: Asked = {
      ...{ subjects, binding: 'soap', request, question: {}, person: undefined, today, count },
      text: decodedBody(body),
      period: { from: today, till: today },
    };
    if (stranger) {
      const met = conduct.stranger?.(stranger, asked) ?? 'cut';
      if (met !== 'serve') return met;
    }
    const first = conduct.first?.(asked);
    if (first) return first;
    const { pathname, search } = new URL(request.url ?? '/', 'https://localhost');
    if (pathname !== '/sopa.asmx') return { status: 404, headers: {}, body: '' };
    if (request.method === 'GET' && /^\?wsdl$/iu.test(search)) {
      const text = wsdlText(`https://${request.headers.host ?? 'localhost'}/sopa.asmx`);
      const served = conduct.soap?.wsdl?.(text) ?? text;
      return typeof served === 'string' ? xml(200, served) : served;
    }
    const answered = answerQuestion(asked, body, conduct);
    if ('refused' in answered) {
      const reply = refusal(answered.refused, conduct);
      const changed = conduct.refuse?.(reply, answered.refused, asked) ?? reply;
      return changed === 'cut' ? changed : (conduct.reply?.(changed, asked) ?? changed);
    }
    return conduct.reply?.(answered, asked) ?? answered;
  });
}
