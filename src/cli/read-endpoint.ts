import { UsageError } from '../core/usage-error.ts';

const example = 'such as https://host:8443/sopa';

/** The endpoint as an absolute https URL without user, query and fragment. */
export function readEndpoint(text: unknown): URL {
  if (text === undefined)
    throw new UsageError(`verify wants <endpoint>, ${example} (or endpoint: in the settings file).`);
  if (typeof text !== 'string' || text.trim() === '')
    throw new UsageError(`the endpoint is empty: give its address, ${example}.`);
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) {
    throw new UsageError(`the endpoint "${shown(text)}" has no scheme: write it in full, ${example}.`);
  }
  if (!URL.canParse(text))
    throw new UsageError(`the endpoint "${shown(text)}" is no address: write it ${example}.`);
  const url = new URL(text);
  if (url.protocol === 'http:') {
    throw new UsageError(
      'the endpoint begins with http://, but the agreement’s annex wants HTTPS: write https://.',
    );
  }
  if (url.protocol !== 'https:')
    throw new UsageError(`the endpoint begins with ${url.protocol}//: write https://.`);
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'the endpoint holds a user name or password: leave them out, the client certificate is what counts.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new UsageError('the endpoint ends with a query or fragment: leave out what follows "?" or "#".');
  }
  return url;
}

/** Enough of what was typed to be recognised, without digits that may be a code. */
function shown(text: string): string {
  return text.slice(0, 80).replaceAll(/\d{6}-?\d{3,}/g, '***');
}
