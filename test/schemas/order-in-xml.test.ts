import { expect, it } from 'vitest';
import { xsdTakes } from './judges.ts';

const open =
  '<StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const answer = (content: string): string => `${open}>${content}</StatusaParbaudeResponse>`;
const record = (fields: string): string => answer(`<Ieraksts>${fields}</Ieraksts>`);
const [code, status, from, till, town] = [
  '<PKods>120319-20001</PKods>',
  '<Statuss>1</Statuss>',
  '<DatumsNo>2026-01-01T00:00:00</DatumsNo>',
  '<DatumsLidz>2026-06-30T00:00:00</DatumsLidz>',
  '<Pasvaldiba>90000077325</Pasvaldiba>',
];
const whole = code + status + from + till + town;

// What XML can say and JSON cannot. That nothing of another namespace comes before a record is missing: libxml2 lets it.
it.each([
  ['the order of the annex', true, record(whole)],
  ['another order', false, record(status + code + from + till + town)],
  ['a field twice', false, record(whole + town)],
  ['text between fields', false, record(`${code}x${status}${from}${till}${town}`)],
  ['comments and blanks between fields', true, record(`${code}<!-- x -->\n ${status}${from}${till}${town}`)],
  ['an attribute of its own', false, answer(`<Ieraksts id="1">${whole}</Ieraksts>`)],
  ['fields of no namespace', false, record(whole.replaceAll(/<(\w+)>/g, '<$1 xmlns="">'))],
  ['fields of another namespace', false, record(whole.replace('<PKods>', '<PKods xmlns="urn:x">'))],
  [
    'a prefix in place of the default namespace',
    true,
    record(whole)
      .replaceAll(/<(\/?)(\w)/g, '<$1s:$2')
      .replace('xmlns=', 'xmlns:s='),
  ],
  ['an open end by nil', true, record(`${code}${status}${from}<DatumsLidz xsi:nil="true"/>${town}`)],
  ['an open end by an empty element', false, record(`${code}${status}${from}<DatumsLidz/>${town}`)],
  ['a status by nil', false, record(`${code}<Statuss xsi:nil="true"/>${from}${town}`)],
  ['a figure with a sign and zeros', true, record(whole.replace('>1<', '>+01<'))],
  [
    'blanks around figures and dates',
    true,
    record(whole.replace('>1<', '> 1 <').replace('>2026-01', '> 2026-01')),
  ],
  [
    'an element of another namespace after the records',
    true,
    answer(`<Ieraksts>${whole}</Ieraksts><x xmlns="urn:x"/>`),
  ],
  [
    'an element of our namespace after the records',
    false,
    answer(`<Ieraksts>${whole}</Ieraksts><Kopa>1</Kopa>`),
  ],
  [
    'an element of no namespace after the records',
    false,
    answer(`<Ieraksts>${whole}</Ieraksts><x xmlns=""/>`),
  ],
  ['an element of another namespace in a record', false, record(`${whole}<x xmlns="urn:x"/>`)],
  ['another root', false, `<Ieraksts xmlns="urn:lv:sopa:statuss:1">${whole}</Ieraksts>`],
  ['a root of another namespace', false, record(whole).replace('statuss:1', 'statuss:2')],
] as const)('%s: %s', (_case, taken, xml) => {
  expect(xsdTakes(xml)).toBe(taken);
});
