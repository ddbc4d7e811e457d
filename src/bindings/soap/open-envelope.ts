import type { FlawList } from '../flaw-list.ts';
import type { SoapProfile } from '../profile.ts';
import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';
import { clarkName } from './clark-name.ts';
import { soapVersions, versionOf } from './versions.ts';

/** An element with all that is around it, from the root, and its path. */
export interface Way {
  readonly elements: readonly Element[];
  readonly path: string;
}

/** The way to the Body; where there is none, the content is looked for in the root itself. */
export function openEnvelope({ versions }: SoapProfile, root: Element, flaws: FlawList): Way {
  const path = `/${safeName(root.local)}`;
  const version = versionOf(root.namespace);
  const isEnvelope = root.local === 'Envelope';
  const body = isEnvelope ? bodyOf(root) : undefined;
  if (!isEnvelope || version === undefined) {
    const expected = clarkName({
      namespace: soapVersions[versions[0] ?? '1.1'].namespace,
      local: 'Envelope',
    });
    flaws.add('envelope', '', expected, clarkName(root));
  } else if (!versions.includes(version)) {
    flaws.add('envelope', path, `SOAP ${versions.join(', ')}`, `SOAP ${version}`);
  } else if (body?.namespace !== root.namespace) {
    const seen = body === undefined ? 'nothing' : clarkName(body);
    flaws.add('envelope', path, clarkName({ namespace: root.namespace, local: 'Body' }), seen);
  }
  return body === undefined ? { elements: [root], path } : { elements: [root, body], path: `${path}/Body` };
}

function bodyOf({ children, namespace }: Element): Element | undefined {
  const bodies = children.filter(({ local }) => local === 'Body');
  return bodies.find((body) => body.namespace === namespace) ?? bodies[0];
}
