import type { CalendarChoice, CountingSettings } from './agreement.ts';
import { readings } from './agreement.ts';
import type { Entry } from './entry.ts';

/** How time is counted; what is wrong is noted on the entry. */
export function parseSettings(entry: Entry): CountingSettings {
  const at = entry.members(
    'days-start-next-day',
    'calendar',
    'hours-are-clock-hours',
    'months-end-on-the-same-date',
    'unsettled',
  );
  const calendarOf = at('calendar').members('municipality', 'agency');
  const clockHours = at('hours-are-clock-hours');
  if (clockHours.value !== true) clockHours.note('must be true: no other way is known');
  return {
    daysStartNextDay: at('days-start-next-day').truth(),
    calendar: {
      municipality: parseCalendar(calendarOf('municipality')),
      agency: parseCalendar(calendarOf('agency')),
    },
    hoursAreClockHours: true,
    monthsEndOnTheSameDate: at('months-end-on-the-same-date').truth(),
    unsettled: at('unsettled').list((one) => {
      const part = one.members('reading', 'party');
      return {
        reading: part('reading').oneOf(readings),
        party: part('party').oneOf(['municipality', 'agency', 'both']),
      };
    }),
  };
}

function parseCalendar(entry: Entry): CalendarChoice {
  if (entry.value === 'law' || entry.value === 'state') return entry.value;
  if (!entry.has('custom')) {
    entry.note('must be law, state or a map custom of off and worked');
    return 'law';
  }
  const days = entry.members('custom')('custom').members('off', 'worked');
  return {
    custom: {
      off: days('off').list((one) => one.day()),
      worked: days('worked').list((one) => one.day()),
    },
  };
}
