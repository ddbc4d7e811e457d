type X509 = typeof import('@peculiar/x509');

let loaded: Promise<X509> | undefined;

/** The library that makes certificates, loaded when the first one is made: most runs of the command make none. */
export function loadX509(): Promise<X509> {
  loaded ??= import('reflect-metadata').then(() => import('@peculiar/x509'));
  return loaded;
}
