import { readFileSync } from 'node:fs';

const name = 'StatusaParbaude';
const namespace = 'urn:lv:sopa:statuss:1';
/** The reference provider puts its own address in this one's place. */
const address = 'https://localhost:8443/sopa';

/** The text of schemas/statuss.wsdl: the XSD inlined, one operation, bindings for SOAP 1.1 and 1.2. */
export function wsdl(): string {
  const xsd = readFileSync(new URL('../../schemas/statuss.xsd', import.meta.url), 'utf8');
  const schema = xsd
    .slice(xsd.indexOf('<xs:schema'))
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `    ${line}`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Made by `npm run generate` from statuss.xsd: do not edit. -->',
    `<wsdl:definitions name="${name}" targetNamespace="${namespace}" xmlns:tns="${namespace}"`,
    '    xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"',
    '    xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/">',
    '  <wsdl:types>',
    ...schema,
    '  </wsdl:types>',
    `  <wsdl:message name="${name}In"><wsdl:part name="parameters" element="tns:${name}"/></wsdl:message>`,
    `  <wsdl:message name="${name}Out"><wsdl:part name="parameters" element="tns:${name}Response"/></wsdl:message>`,
    `  <wsdl:portType name="${name}Port">`,
    `    <wsdl:operation name="${name}">`,
    `      <wsdl:input message="tns:${name}In"/>`,
    `      <wsdl:output message="tns:${name}Out"/>`,
    '    </wsdl:operation>',
    '  </wsdl:portType>',
    ...binding('Soap', 'soap'),
    ...binding('Soap12', 'soap12'),
    `  <wsdl:service name="${name}Service">`,
    `    <wsdl:port name="${name}Soap" binding="tns:${name}Soap"><soap:address location="${address}"/></wsdl:port>`,
    `    <wsdl:port name="${name}Soap12" binding="tns:${name}Soap12"><soap12:address location="${address}"/></wsdl:port>`,
    '  </wsdl:service>',
    '</wsdl:definitions>',
    '',
  ].join('\n');
}

function binding(suffix: string, prefix: string): readonly string[] {
  return [
    `  <wsdl:binding name="${name}${suffix}" type="tns:${name}Port">`,
    `    <${prefix}:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>`,
    `    <wsdl:operation name="${name}">`,
    `      <${prefix}:operation soapAction="${namespace}/${name}" style="document"/>`,
    `      <wsdl:input><${prefix}:body use="literal"/></wsdl:input>`,
    `      <wsdl:output><${prefix}:body use="literal"/></wsdl:output>`,
    '    </wsdl:operation>',
    '  </wsdl:binding>',
  ];
}
