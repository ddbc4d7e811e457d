import type { Agent } from 'node:https';
import { request } from 'node:https';
import type { SecureVersion } from 'node:tls';
import { makeDevelopmentPki } from '../../src/pki/make-development-pki.ts';
import type { Identity } from '../../src/pki/identity.ts';

export const pki = await makeDevelopmentPki({ now: new Date() });

export interface Sent {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Who calls; `null` shows no certificate. The true client, where it is left out. */
  readonly as?: Identity | null;
  readonly agent?: Agent;
  readonly maxVersion?: SecureVersion;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly reused: boolean;
}

/** One request by `node:https` alone. Rejects where no whole answer came. */
export function ask({
  url,
  method = 'POST',
  headers = {},
  body = '',
  as = pki.client,
  agent,
  maxVersion,
}: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const old =
      maxVersion === undefined ? {} : { maxVersion, minVersion: maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' };
    const sent = request(
      url,
      { method, headers, ca: pki.ca.cert, agent: agent ?? false, ...as, ...old },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
            reused: sent.reusedSocket,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The questions of the exchange, as each binding sends them. */
export function questionTo(face: 'json' | 'soap', url: string, personCode: string): Sent {
  return face === 'json'
    ? {
        url: `${url}/statusa-parbaude`,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          PersonCode: personCode,
          dateFrom: '2026-03-01T00:00:00',
          dateTill: '2026-03-31T00:00:00',
          userName: 'Anna',
          userSecondName: 'Bērziņa',
          userPersonCode: '010218-20003',
        }),
      }
    : {
        url,
        headers: { 'Content-Type': 'text/xml; charset=utf-8' },
        body: `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><StatusaParbaude xmlns="urn:lv:sopa:statuss:1"><PersonCode>${personCode}</PersonCode><dateFrom>2026-03-01T00:00:00</dateFrom><dateTill>2026-03-31T00:00:00</dateTill><userName>Anna</userName><userSecondName>Bērziņa</userSecondName><userPersonCode>010218-20003</userPersonCode></StatusaParbaude></e:Body></e:Envelope>`,
      };
}
