import type { RigaDay } from '../exchange/record.ts';
import { rigaToday } from '../exchange/riga-day.ts';

/** The day that it is in Riga, worked out once a minute, for no day there begins within one. */
export function rigaClock(now: () => Date): () => RigaDay {
  let known: { readonly minute: number; readonly today: RigaDay } | undefined;
  return () => {
    const instant = now();
    const minute = Math.floor(instant.getTime() / 60_000);
    if (known?.minute !== minute) known = { minute, today: rigaToday(instant) };
    return known.today;
  };
}
