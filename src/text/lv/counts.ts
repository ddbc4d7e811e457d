import type { Counts } from '../words.ts';

const figures = new Intl.NumberFormat('lv');
const plural = new Intl.PluralRules('lv');

/** 1 and 21 take the singular, 0 the genitive plural; 2, 10 and 11 take the plural, as in running text. */
function counted(one: string, many: string, none: string): (count: number) => string {
  return (count) => {
    const noun = count === 0 ? none : plural.select(count) === 'one' ? one : many;
    return `${figures.format(count)} ${noun}`;
  };
}

export const counts: Counts = {
  checks: counted('pārbaude', 'pārbaudes', 'pārbaužu'),
  requests: counted('pieprasījums', 'pieprasījumi', 'pieprasījumu'),
  clauses: counted('apakšpunkts', 'apakšpunkti', 'apakšpunktu'),
  days: counted('diena', 'dienas', 'dienu'),
  inAnswers: counted('atbildē', 'atbildēs', 'atbildēs'),
};
