import { safeName, safeNamespace } from '../safe-name.ts';

/** `{namespace}local`, as it may be printed. */
export function clarkName({
  namespace,
  local,
}: {
  readonly namespace: string;
  readonly local: string;
}): string {
  return namespace === '' ? safeName(local) : `{${safeNamespace(namespace)}}${safeName(local)}`;
}
