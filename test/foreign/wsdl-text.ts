const field = (name: string, type: string, optional = false) =>
  `<xsd:element name="${name}" type="xsd:${type}"${optional ? ' minOccurs="0" nillable="true"' : ''}/>`;

const REQUEST = [
  field('PersonCode', 'string'),
  field('dateFrom', 'dateTime', true),
  field('dateTill', 'dateTime', true),
  field('userName', 'string'),
  field('userSecondName', 'string'),
  field('userPersonCode', 'string'),
].join('');

const RECORD = [
  field('PKods', 'string'),
  field('Statuss', 'integer'),
  field('DatumsNo', 'dateTime', true),
  field('DatumsLidz', 'dateTime', true),
  field('Pasvaldiba', 'string', true),
].join('');

/** The WSDL that another vendor would write for the annex's operation. */
export const wsdlText = (address: string): string => `<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:w="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:s="urn:lv:sopa:statuss:1" targetNamespace="urn:lv:sopa:statuss:1">
<wsdl:types><xsd:schema elementFormDefault="qualified" targetNamespace="urn:lv:sopa:statuss:1">
<xsd:element name="StatusaParbaude"><xsd:complexType><xsd:sequence>${REQUEST}</xsd:sequence></xsd:complexType></xsd:element>
<xsd:element name="StatusaParbaudeResponse"><xsd:complexType><xsd:sequence>
<xsd:element name="Ieraksts" minOccurs="0" maxOccurs="unbounded"><xsd:complexType><xsd:sequence>${RECORD}</xsd:sequence></xsd:complexType></xsd:element>
<xsd:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
</xsd:sequence></xsd:complexType></xsd:element></xsd:schema></wsdl:types>
<wsdl:message name="In"><wsdl:part name="parameters" element="s:StatusaParbaude"/></wsdl:message>
<wsdl:message name="Out"><wsdl:part name="parameters" element="s:StatusaParbaudeResponse"/></wsdl:message>
<wsdl:portType name="Port"><wsdl:operation name="StatusaParbaude"><wsdl:input message="s:In"/><wsdl:output message="s:Out"/></wsdl:operation></wsdl:portType>
<wsdl:binding name="Binding" type="s:Port"><w:binding transport="http://schemas.xmlsoap.org/soap/http"/>
<wsdl:operation name="StatusaParbaude"><w:operation soapAction="urn:lv:sopa:statuss:1/StatusaParbaude" style="document"/>
<wsdl:input><w:body use="literal"/></wsdl:input><wsdl:output><w:body use="literal"/></wsdl:output></wsdl:operation></wsdl:binding>
<wsdl:service name="Sopa"><wsdl:port name="Port" binding="s:Binding"><w:address location="${address}"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;
