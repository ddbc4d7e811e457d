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

/** Words that tell that an address is a machine's. */
const technicalWords = new Set([
  'ip',
  'mac',
  'remote',
  'server',
  'client',
  'host',
  'peer',
  'forwarded',
  'network',
  'url',
]);

/** From this length on a word is found anywhere in a name; a shorter one only where a word begins: not in "Kubernetes". */
const unmistakable = 6;

/** Whether a field of this name is about a person. Case, diacritics and separators do not matter. */
export function isPersonalName(name: string): boolean {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const words = plain
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => technicalWords.has(word))) return false;
  const folded = words.join('');
  return personalWords.some((personal) =>
    personal.length < unmistakable
      ? [folded, ...words].some((word) => word.startsWith(personal))
      : folded.includes(personal),
  );
}
