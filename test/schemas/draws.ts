import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { neverIssuedCode, spellWithHyphen } from '../../src/exchange/person-code.ts';

/** Mostly `usual`, so that whole messages are legal often enough. */
function mostly<T, U>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<U>, weight = 25): fc.Arbitrary<T | U> {
  return fc.oneof({ arbitrary: usual, weight }, { arbitrary: odd, weight: 1 });
}

/** What XML can carry: no control characters, no lone surrogates. Blanks of every kind come often. */
const sign = fc.oneof(
  fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\r',
    '\u00A0',
    '\u0085',
    '\u2003',
    '\u2028',
    '\u3000',
    '\u200B',
    '\uFEFF',
  ),
  fc.constantFrom('a', 'ž', 'Ā', '1', '-', '<', '&', '>', '"', "'", ']]>', '\u{1F600}', '\u0301'),
);
const text = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((all) => all.join(''));

const code = fc
  .record({ days: fc.integer({ min: 1, max: 30_000 }), serial: fc.nat(999), hyphen: fc.boolean() })
  .map(({ days, serial, hyphen }) => {
    const made = neverIssuedCode(Temporal.PlainDate.from('2017-07-01').add({ days }), serial);
    return hyphen ? spellWithHyphen(made) : made;
  });
/** A digit changed, doubled or lost, or a letter put in. */
const nearlyCode = fc
  .record({ code, at: fc.nat(12), put: fc.constantFrom('', '-', '0', '3', '9', '00', 'O', ' ', '١') })
  .map(({ code: whole, at, put }) => whole.slice(0, at) + put + whole.slice(at + 1));
const personCode = mostly(code, fc.oneof(nearlyCode, text));

const two = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((figure) => String(figure).padStart(2, '0'));
const dash = mostly(fc.constant('-'), fc.constantFrom('', '/', '–'), 200);
/** Date-times of which each part is mostly right; the calendar decides over the 29th to the 31st. */
const dateTime = fc
  .tuple(
    mostly(
      fc.constantFrom('0001', '0400', '1600', '1899', '1900', '2000', '2023', '2024', '2026', '9999'),
      fc.constantFrom('0000', '026', '12026', '-2026', '+2026'),
      120,
    ),
    dash,
    mostly(two(1, 12), fc.constantFrom('00', '13', '2'), 120),
    dash,
    mostly(mostly(two(1, 28), two(29, 31), 4), fc.constantFrom('00', '32', '1'), 120),
    mostly(fc.constant('T'), fc.constantFrom('t', ' ', ''), 120),
    mostly(mostly(two(0, 23), fc.constant('24'), 9), fc.constantFrom('25', '7'), 120),
    mostly(
      fc.oneof(
        fc.constant(':00'),
        two(0, 59).map((minute) => `:${minute}`),
      ),
      fc.constantFrom(':60', ''),
      120,
    ),
    mostly(
      fc.oneof(
        fc.constant(':00'),
        two(0, 59).map((second) => `:${second}`),
      ),
      fc.constantFrom(':60', ':61', ''),
      120,
    ),
    mostly(fc.constantFrom('', '', '.0', '.000', '.5', '.123456789012'), fc.constantFrom('.', ',5'), 120),
    mostly(
      fc.constantFrom('', '', 'Z', '+00:00', '-00:00', '+03:00', '+13:59', '-14:00', '+14:00'),
      fc.constantFrom('z', '+14:01', '+15:00', '+03:60', '+3:00', '+0300', '+24:00', '[Europe/Riga]'),
      120,
    ),
  )
  .map((parts) => parts.join(''));
const bareDate = fc.constantFrom('2026-06-30', '2026-06-30Z', '30.06.2026', '', 'today');
// XSD strips the blanks around a date, JSON Schema does not: no value here begins or ends with one.
const day = mostly(
  dateTime,
  fc.oneof(
    bareDate,
    text.map((one) => one.trim()),
  ),
  40,
);

const name = mostly(fc.constantFrom('Anna', 'Bērziņa', 'Anna Marija'), text, 4);
const number = mostly(fc.constantFrom('90000077325', '90001800413'), fc.oneof(digits(10, 12), text));
const status = mostly(fc.constantFrom(0, 1, 2), fc.oneof(fc.integer(), fc.constantFrom(3, -1, 0.5, 1e21)));

/** Leaves members out, makes them null and adds others, seldom. */
function message(
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = Object.fromEntries(
    Object.entries(members).map(([field, value]) => [
      field,
      mostly(value, fc.constantFrom(null, undefined), 30),
    ]),
  );
  const extra = mostly(
    fc.constant({}),
    fc.dictionary(fc.constantFrom('Vards', 'Uzvards', 'ienakumi'), name),
    40,
  );
  return fc
    .tuple(fc.record(fields), extra)
    .map(([own, other]) =>
      Object.fromEntries(Object.entries({ ...own, ...other }).filter(([, value]) => value !== undefined)),
    );
}

export const question = message({
  PersonCode: personCode,
  dateFrom: day,
  dateTill: day,
  userName: name,
  userSecondName: name,
  userPersonCode: personCode,
});

export const record = message({
  PKods: personCode,
  Statuss: status,
  DatumsNo: day,
  DatumsLidz: fc.oneof(day, fc.constant(null)),
  Pasvaldiba: number,
});

export const answer = fc.array(record, { maxLength: 3 });
