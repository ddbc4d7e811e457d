import { askedFields, recordFields } from '../../src/exchange/annex.ts';
import type { Written } from '../../src/bindings/xml/write-xml.ts';
import { writeXml } from '../../src/bindings/xml/write-xml.ts';

/** A message or a record as JSON: members by annex names, or others. */
export type Members = Readonly<Record<string, unknown>>;

const namespaces = {
  xmlns: 'urn:lv:sopa:statuss:1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** A question with the same content as its JSON. */
export function questionAsXml(question: Members): string {
  return writeXml({
    name: 'StatusaParbaude',
    attributes: namespaces,
    content: children(question, askedFields),
  });
}

/** An answer with the same content as its JSON. */
export function answerAsXml(records: readonly Members[]): string {
  return writeXml({
    name: 'StatusaParbaudeResponse',
    attributes: namespaces,
    content: records.map((record) => ({ name: 'Ieraksts', content: children(record, recordFields) })),
  });
}

/** In the annex's order, which JSON does not have; what the annex does not know comes last. */
function children(members: Members, order: readonly string[]): readonly Written[] {
  const others = Object.keys(members).filter((name) => !order.includes(name));
  return [...order, ...others].flatMap((name): readonly Written[] => {
    const value = members[name];
    if (value === undefined) return [];
    if (value === null) return [{ name, attributes: { 'xsi:nil': 'true' } }];
    return [{ name, content: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}
