import { expect, it } from 'vitest';
import { isPersonalName } from '../../src/checks/disclosure/personal-names.ts';

it.each([
  ...['VardsUzvards', 'Vārds', 'uzvards', 'first_name', 'homeAddress', 'X-Adrese', 'persona.adrese.iela'],
  ...['bernuSkaits', 'Bērni', 'monthlyIncome', 'family', 'phone', 'e-pasts', 'birthDate', 'DzimsanasDatums'],
])('%s is about a person', (name) => {
  expect(isPersonalName(name)).toBe(true);
});

it.each([
  ...[
    'x-kubernetes-pf-flowschema-uid',
    'X-Hibernate-Stats',
    'x-remote-address',
    'X-Client-IP-Address',
    'server',
  ],
  ...[
    'content-type',
    'date',
    'x-request-id',
    'traceId',
    'total',
    'page',
    'max-forwards',
    'strict-transport-security',
  ],
])('%s is technical', (name) => {
  expect(isPersonalName(name)).toBe(false);
});
