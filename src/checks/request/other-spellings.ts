import type { BindingProfile, SoapProfile } from '../../bindings/profile.ts';
import { literally } from '../../core/literally.ts';

type Spell = (message: Uint8Array) => Uint8Array;

/** Ways to write a message of ours otherwise without changing what it says. */
export function otherSpellings(profile: BindingProfile): readonly Spell[] {
  const spellings = profile.kind === 'json' ? jsonSpellings : soapSpellings(profile);
  return spellings.map(
    (spell) => (message) => new TextEncoder().encode(spell(new TextDecoder().decode(message))),
  );
}

const jsonSpellings = [
  (text: string) => JSON.stringify(JSON.parse(text), null, 2),
  (text: string) =>
    text.replaceAll(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text: string) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed())),
];

/** CDATA, comments, and the namespace by a prefix where it was the default, or the other way round. */
function soapSpellings(profile: SoapProfile) {
  const leaf = /<(\w+)>([^<&]+)<\/\1>/g;
  return [
    (text: string) => text.replaceAll(leaf, '<$1><![CDATA[$2]]></$1>'),
    (text: string) => text.replaceAll(leaf, '<!-- x --><$1>$2</$1>'),
    (text: string) => text.replaceAll('soap:', 'SOAP-ENV:').replace('xmlns:soap=', 'xmlns:SOAP-ENV='),
    ...(profile.qualified ? [(text: string) => prefixed(text, profile)] : []),
  ];
}

function prefixed(text: string, { request, asked, namespace }: SoapProfile): string {
  const names = [request, ...Object.values(asked)].map((name) => literally(name)).join('|');
  return text
    .replaceAll(new RegExp(`<(/?)(${names})(?=[\\s/>])`, 'g'), '<$1q:$2')
    .replace(`xmlns="${namespace}"`, `xmlns:q="${namespace}"`);
}
