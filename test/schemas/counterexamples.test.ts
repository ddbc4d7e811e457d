import { expect, it } from 'vitest';
import { parsePersonCode } from '../../src/exchange/person-code.ts';
import { isRegistrationNumber } from '../../src/exchange/registration-number.ts';
import { parseDateTime } from '../../src/exchange/riga-day.ts';
import type { Members } from './as-xml.ts';
import { answerAsXml, questionAsXml } from './as-xml.ts';
import { jsonTakes, xsdTakes } from './judges.ts';

/**
 * Who refuses a message. What only JSON Schema can say: types of JSON values, blanks around a date, and whatever depends
 * on another field, for XSD 1.0 has no conditions. What only XSD can say is in `order-in-xml.test.ts`: order,
 * namespaces, a field twice. What only code can say: check digits, the birth date's calendar, an inverted period.
 */
type By = 'nobody' | 'both' | 'json' | 'code';

const question = {
  PersonCode: '120319-20001',
  dateFrom: '2026-03-01T00:00:00',
  dateTill: '2026-03-31T00:00:00',
  userName: 'Anna',
  userSecondName: 'Bērziņa',
  userPersonCode: '010218-20003',
};
const poor = {
  PKods: '120319-20001',
  Statuss: 1,
  DatumsNo: '2026-01-01T00:00:00',
  DatumsLidz: '2026-06-30T00:00:00',
  Pasvaldiba: '90000077325',
};
const notFound = { PKods: '120319-20028', Statuss: 0 };

type Case = readonly [name: string, by: By, change: Members];

const questions: readonly Case[] = [
  ['as in the documents', 'nobody', {}],
  ['no dates', 'nobody', { dateFrom: undefined, dateTill: undefined }],
  ['one date', 'nobody', { dateFrom: undefined }],
  ['no hyphen', 'nobody', { PersonCode: '12031920001' }],
  ['a code of the new form', 'nobody', { PersonCode: '320000-00008' }],
  [
    'dates with offsets',
    'nobody',
    { dateFrom: '2026-02-28T22:00:00Z', dateTill: '2026-03-31T23:59:59.999+03:00' },
  ],
  ['the midnight that ends a day', 'nobody', { dateTill: '2026-03-31T24:00:00' }],
  ['29 February of a leap year', 'nobody', { dateFrom: '2024-02-29T00:00:00' }],
  ['PersonCode missing', 'both', { PersonCode: undefined }],
  ['PersonCode null', 'both', { PersonCode: null }],
  ['PersonCode empty', 'both', { PersonCode: '' }],
  ['PersonCode blank', 'both', { PersonCode: ' ' }],
  ['PersonCode with letters', 'both', { PersonCode: '12O319-2OOO1' }],
  ['PersonCode too short', 'both', { PersonCode: '120319-2000' }],
  ['PersonCode too long', 'both', { PersonCode: '120319-200011' }],
  ['PersonCode with blanks around it', 'both', { PersonCode: ' 120319-20001 ' }],
  ['PersonCode with digits of full width', 'both', { PersonCode: '１２０３１９-20001' }],
  ['PersonCode of month 13', 'both', { PersonCode: '121319-20001' }],
  ['PersonCode of day 32 and no new form', 'both', { PersonCode: '300019-20001' }],
  ['PersonCode of the 23rd century', 'both', { PersonCode: '120319-30001' }],
  ['PersonCode as a number', 'json', { PersonCode: 12_031_920_001 }],
  ['PersonCode with a wrong check digit', 'code', { PersonCode: '120319-20002' }],
  ['PersonCode of 31 February', 'code', { PersonCode: '310219-20001' }],
  ['userName missing', 'both', { userName: undefined }],
  ['userName null', 'both', { userName: null }],
  ['userName empty', 'both', { userName: '' }],
  ['userName blank', 'both', { userName: ' \t\n' }],
  ['userName of no-break spaces', 'both', { userName: '\u00A0\u2003' }],
  ['userSecondName missing', 'both', { userSecondName: undefined }],
  ['userSecondName blank', 'both', { userSecondName: ' ' }],
  ['userPersonCode missing', 'both', { userPersonCode: undefined }],
  ['userPersonCode malformed', 'both', { userPersonCode: '010218' }],
  ['dateFrom null', 'both', { dateFrom: null }],
  ['dateFrom empty', 'both', { dateFrom: '' }],
  ['a bare date', 'both', { dateFrom: '2026-03-01' }],
  ['no seconds', 'both', { dateFrom: '2026-03-01T00:00' }],
  ['a date as in Latvia', 'both', { dateFrom: '01.03.2026' }],
  ['29 February of another year', 'both', { dateFrom: '2026-02-29T00:00:00' }],
  ['29 February of 1900', 'both', { dateFrom: '1900-02-29T00:00:00' }],
  ['31 April', 'both', { dateTill: '2026-04-31T00:00:00' }],
  ['hour 25', 'both', { dateFrom: '2026-03-01T25:00:00' }],
  ['a second after the midnight that ends a day', 'both', { dateFrom: '2026-03-01T24:00:01' }],
  ['a leap second', 'both', { dateFrom: '2016-12-31T23:59:60Z' }],
  ['lower-case letters', 'both', { dateFrom: '2026-03-01t00:00:00z' }],
  ['an offset over 14 hours', 'both', { dateFrom: '2026-03-01T00:00:00+14:01' }],
  ['a year of five digits', 'both', { dateFrom: '12026-03-01T00:00:00' }],
  ['a year before Christ', 'both', { dateFrom: '-0044-03-15T00:00:00' }],
  ['blanks around a date', 'json', { dateFrom: ' 2026-03-01T00:00:00 ' }],
  ['an inverted period', 'code', { dateFrom: '2026-04-01T00:00:00' }],
  ['an unknown member', 'both', { purpose: 'x' }],
];

const records: readonly Case[] = [
  ['as in the documents', 'nobody', {}],
  ['an open end as null', 'nobody', { DatumsLidz: null }],
  ['an open end left out', 'nobody', { DatumsLidz: undefined }],
  ['an open end stood in for', 'nobody', { DatumsLidz: '9999-12-31T00:00:00' }],
  ['a low-income person', 'nobody', { Statuss: 2 }],
  ['no hyphen', 'nobody', { PKods: '12031920001' }],
  ['PKods missing', 'both', { PKods: undefined }],
  ['PKods null', 'both', { PKods: null }],
  ['PKods with blanks around it', 'both', { PKods: '120319-20001 ' }],
  ['PKods as a number', 'json', { PKods: 12_031_920_001 }],
  ['PKods with a wrong check digit', 'code', { PKods: '120319-20002' }],
  ['Statuss missing', 'both', { Statuss: undefined }],
  ['Statuss null', 'both', { Statuss: null }],
  ['Statuss 3', 'both', { Statuss: 3 }],
  ['Statuss -1', 'both', { Statuss: -1 }],
  ['Statuss 1.5', 'both', { Statuss: 1.5 }],
  ['Statuss as a text', 'json', { Statuss: '1' }],
  ['Statuss true', 'both', { Statuss: true }],
  ['DatumsNo missing', 'json', { DatumsNo: undefined }],
  ['DatumsNo null', 'json', { DatumsNo: null }],
  ['DatumsNo a bare date', 'both', { DatumsNo: '2026-01-01' }],
  ['DatumsLidz empty', 'both', { DatumsLidz: '' }],
  ['DatumsNo after DatumsLidz', 'code', { DatumsNo: '2026-07-01T00:00:00' }],
  ['Pasvaldiba missing', 'json', { Pasvaldiba: undefined }],
  ['Pasvaldiba null', 'json', { Pasvaldiba: null }],
  ['Pasvaldiba by name', 'both', { Pasvaldiba: 'Daugavpils' }],
  ['Pasvaldiba of ten digits', 'both', { Pasvaldiba: '9000007732' }],
  ['Pasvaldiba with letters before it', 'both', { Pasvaldiba: 'LV90000077325' }],
  ['Pasvaldiba as a number', 'json', { Pasvaldiba: 90_000_077_325 }],
  ['Pasvaldiba with a wrong check digit', 'code', { Pasvaldiba: '90000077326' }],
  ['a name of the person', 'both', { Vards: 'Anna' }],
];

const withoutStatus: readonly Case[] = [
  ['as in the documents', 'nobody', {}],
  ['nulls', 'nobody', { DatumsNo: null, DatumsLidz: null, Pasvaldiba: null }],
  ['the municipality', 'nobody', { Pasvaldiba: '90000077325' }],
  ['PKods missing', 'both', { PKods: undefined }],
  ['a beginning', 'json', { DatumsNo: '2026-01-01T00:00:00' }],
  ['an end', 'json', { DatumsLidz: '2026-06-30T00:00:00' }],
];

function changed(members: Members, change: Members): Members {
  return Object.fromEntries(
    Object.entries({ ...members, ...change }).filter(([, value]) => value !== undefined),
  );
}

/** Whether what the patterns took is right by the calendar and the check digits too, and in order. */
function codeTakes(members: Members): boolean {
  const of = (...fields: readonly string[]): readonly unknown[] =>
    fields.map((field) => members[field]).filter((value) => value !== undefined && value !== null);
  const days = of('dateFrom', 'dateTill', 'DatumsNo', 'DatumsLidz').map((value) => {
    const read = parseDateTime(value);
    return read.ok ? read.value.day.toString() : '';
  });
  return (
    of('PersonCode', 'userPersonCode', 'PKods').every((value) => parsePersonCode(value).ok) &&
    of('Pasvaldiba').every((value) => isRegistrationNumber(String(value))) &&
    days.every((day, at) => at === 0 || day >= (days[at - 1] ?? ''))
  );
}

function refusedBy(json: boolean, xsd: boolean, members: Members): By | 'xsd' {
  if (json && xsd) return codeTakes(members) ? 'nobody' : 'code';
  if (!json && !xsd) return 'both';
  return json ? 'xsd' : 'json';
}

it.each(questions)('question: %s is refused by %s', (_case, by, change) => {
  const message = changed(question, change);
  expect(refusedBy(jsonTakes('question', message).takes, xsdTakes(questionAsXml(message)), message)).toBe(by);
});

it.each(records)('record: %s is refused by %s', (_case, by, change) => {
  const message = changed(poor, change);
  expect(refusedBy(jsonTakes('answer', [message]).takes, xsdTakes(answerAsXml([message])), message)).toBe(by);
});

it.each(withoutStatus)('record of Statuss 0: %s is refused by %s', (_case, by, change) => {
  const message = changed(notFound, change);
  expect(refusedBy(jsonTakes('answer', [message]).takes, xsdTakes(answerAsXml([message])), message)).toBe(by);
});

it.each([null, {}, { records: [] }, '', 0, [null], [[]], [1]])('takes no answer that is %j', (data) => {
  expect(jsonTakes('answer', data).takes).toBe(false);
});

it('takes an answer without records', () => {
  expect([jsonTakes('answer', []).takes, xsdTakes(answerAsXml([]))]).toEqual([true, true]);
});
