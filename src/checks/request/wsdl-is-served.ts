import { failed, notApplicable, passed } from '../../core/check.ts';
import { mediaTypeOf } from '../../bindings/media-type.ts';
import { readXml } from '../../bindings/xml/read-xml.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'wsdl-is-served',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'should',
  title: { lv: 'Pakalpe izsniedz savu WSDL', en: 'The service hands out its WSDL' },
  rulings: [],
  needs: ['endpoint', 'wsdl'],
  presumes: ['known-person-is-answered'],
  async run({ endpoint, wsdl }) {
    if (endpoint.profile.kind === 'json') {
      return notApplicable({ lv: 'JSON sasaistei WSDL nav.', en: 'The JSON binding has no WSDL.' });
    }
    const exchange = await wsdl();
    if (
      exchange.result.answered &&
      isWsdl(exchange.result.response.body, exchange.result.response.headers['content-type'])
    )
      return passed;
    return failed({
      code: 'wsdl-not-served',
      args: exchange.result.answered
        ? { reaction: 'other-status', httpStatus: exchange.result.response.status, cause: null }
        : { reaction: 'no-answer', httpStatus: null, cause: exchange.result.failure.cause },
      evidence: [exchange],
    });
  },
});

/** A whole document of WSDL 1.1 or 2.0. */
function isWsdl(body: Uint8Array, contentType: string | undefined): boolean {
  const read = readXml(body, mediaTypeOf(contentType).charset);
  return read.ok && ['definitions', 'description'].includes(read.root.local);
}
