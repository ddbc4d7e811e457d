/** What tells the versions of SOAP apart on the wire. */
export const soapVersions = {
  '1.1': { namespace: 'http://schemas.xmlsoap.org/soap/envelope/', mediaType: 'text/xml' },
  '1.2': { namespace: 'http://www.w3.org/2003/05/soap-envelope', mediaType: 'application/soap+xml' },
} as const;

export type SoapVersion = keyof typeof soapVersions;

/** The version whose envelope has that namespace. */
export function versionOf(namespace: string): SoapVersion | undefined {
  return (Object.keys(soapVersions) as SoapVersion[]).find(
    (version) => soapVersions[version].namespace === namespace,
  );
}
