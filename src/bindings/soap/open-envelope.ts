import type { FlawList } from '../flaw-list.ts';
import type { SoapProfile } from '../profile.ts';
import type { Element } from '../xml/element.ts';
import { clarkName } from './clark-name.ts';
import { soapVersions, versionOf } from './versions.ts';
import type { Way } from './way.ts';
import { below, wayTo } from './way.ts';

/** The way to the Body; where there is none, the content is looked for in the root itself. */
export function openEnvelope({ versions }: SoapProfile, root: Element, flaws: FlawList): Way {
  const way = wayTo(root);
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
    flaws.add('envelope', way.path, `SOAP ${versions.join(', ')}`, `SOAP ${version}`);
  } else if (body?.namespace !== root.namespace) {
    const seen = body === undefined ? 'nothing' : clarkName(body);
    flaws.add('envelope', way.path, clarkName({ namespace: root.namespace, local: 'Body' }), seen);
  }
  return body === undefined ? way : below(way, body);
}

function bodyOf({ children, namespace }: Element): Element | undefined {
  const bodies = children.filter(({ local }) => local === 'Body');
  return bodies.find((body) => body.namespace === namespace) ?? bodies[0];
}
