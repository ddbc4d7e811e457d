import type { FlawList } from '../flaw-list.ts';
import type { SoapProfile } from '../profile.ts';
import type { Element } from '../xml/element.ts';
import { childrenOf, textWithin } from '../xml/element.ts';
import { clarkName } from './clark-name.ts';
import type { SoapVersion } from './versions.ts';
import { soapVersions, versionOf } from './versions.ts';

/** Where each version puts the code and the words of a Fault (SOAP 1.1, 4.4; SOAP 1.2 part 1, 5.4). */
const parts: Readonly<Record<SoapVersion, readonly (readonly string[])[]>> = {
  '1.1': [['faultcode'], ['faultstring']],
  '1.2': [
    ['Code', 'Value'],
    ['Reason', 'Text'],
  ],
};

/** The Fault of a message, wherever it stands in for the content: in the Body, or bare. */
export function faultIn(root: Element): Element | undefined {
  const body = root.children.find(({ local }) => local === 'Body');
  return [...(body?.children ?? []), root].find(isFault);
}

function isFault({ local, namespace }: Element): boolean {
  return local === 'Fault' && (namespace === '' || versionOf(namespace) !== undefined);
}

/** Tells what is wrong with the form of a Fault; `status` is that of HTTP. */
export function tellFault(
  { versions }: SoapProfile,
  root: Element,
  fault: Element,
  status: number,
  flaws: FlawList,
): void {
  const path = '/Envelope/Body/Fault';
  if (status >= 200 && status < 300) flaws.add('fault-under-success', '', 'HTTP 400, 500', `HTTP ${status}`);
  const version = versionOf(root.namespace) ?? '1.1';
  const { namespace } = soapVersions[version];
  if (!versions.includes(version))
    return flaws.add('fault-form', path, `SOAP ${versions.join(', ')}`, `SOAP ${version}`);
  if (root === fault || fault.namespace !== namespace) {
    const expected = clarkName({ namespace, local: 'Fault' });
    return flaws.add('fault-form', path, expected, root === fault ? 'no Envelope' : clarkName(fault));
  }
  for (const names of parts[version]) {
    if (!hasText(fault, version === '1.1' ? '' : namespace, names)) {
      flaws.add('fault-form', [path, ...names].join('/'), 'text', 'nothing');
    }
  }
}

function hasText(element: Element, namespace: string, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return textWithin(element).trim() !== '';
  return childrenOf(element, namespace, name).some((child) => hasText(child, namespace, rest));
}
