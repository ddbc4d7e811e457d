import type { Flaw } from '../../exchange/reading.ts';
import type { Element } from '../xml/element.ts';
import { textWithin } from '../xml/element.ts';
import type { SoapVersion } from './versions.ts';

/** Where each version puts the code and the words of a Fault. */
const parts: Readonly<Record<SoapVersion, readonly (readonly string[])[]>> = {
  '1.1': [['faultcode'], ['faultstring']],
  '1.2': [
    ['Code', 'Value'],
    ['Reason', 'Text'],
  ],
};

/** What is wrong with the form of a Fault. */
export function faultFlaws(fault: Element, version: SoapVersion | undefined, status: number): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (status >= 200 && status < 300) {
    flaws.push({ code: 'fault-under-success', path: '', expected: 'HTTP 500, or 400', seen: `HTTP ${status}` });
  }
  const missing = parts[version ?? '1.1'].find((path) => !hasText(fault, path));
  if (missing !== undefined) {
    const path = ['/Envelope/Body/Fault', ...missing].join('/');
    flaws.push({ code: 'fault-form', path, expected: 'a text', seen: 'none' });
  }
  return flaws;
}

function hasText(element: Element, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return textWithin(element).trim() !== '';
  return element.children.some((child) => child.local === name && hasText(child, rest));
}
