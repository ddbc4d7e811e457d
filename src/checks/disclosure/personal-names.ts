/**
 * Words that, as the name of a field, tell that it is about a person: in Latvian without diacritics, and in English.
 * A field beside the records is technical unless its name holds one.
 */
const personalWords = [
  'vards',
  'uzvards',
  'adrese',
  'dzimsan',
  'dzimum',
  'ienakum',
  'gimene',
  'majsaimniec',
  'talrun',
  'epast',
  'bern',
  'laulat',
  'invalid',
  'pabalst',
  'firstname',
  'lastname',
  'surname',
  'fullname',
  'personname',
  'givenname',
  'address',
  'birth',
  'gender',
  'income',
  'family',
  'household',
  'phone',
  'email',
  'spouse',
  'child',
  'disabilit',
  'benefit',
  'nationality',
  'bankaccount',
  'iban',
];

/** Whether a field of this name is about a person. Case, diacritics and separators do not matter. */
export function isPersonalName(name: string): boolean {
  const folded = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  return personalWords.some((word) => folded.includes(word));
}
