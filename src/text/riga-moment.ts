import { Temporal } from 'temporal-polyfill';

/** An ISO 8601 day, alone or as a DateTime at midnight without offset; null where `iso` is anything else. */
export function dayIn(iso: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T00:00(?::00)?)?$/.test(iso)) return null;
  try {
    return Temporal.PlainDate.from(iso.slice(0, 10));
  } catch {
    return null;
  }
}

/** The instant `iso` on a clock in Riga; null where it is no instant. */
export function momentIn(iso: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/Riga');
  } catch {
    return null;
  }
}
