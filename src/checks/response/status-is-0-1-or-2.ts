import { flawCheck } from '../flaw-check.ts';

// "Statusa veids (1 – trūcīgs; 2 – maznodrošināts); ja persona nav atrasta, tad 0" (annex, row 8)
export default flawCheck({
  id: 'status-is-0-1-or-2',
  clause: 'annex.8',
  of: 'records',
  level: 'must',
  title: {
    lv: 'Statuss ir 0, 1 vai 2',
    en: 'Statuss is 0, 1 or 2',
  },
  rulings: [],
});
