import type { Language } from '../core/outcome.ts';
import type { Run } from '../core/run.ts';

interface DemoText {
  readonly opening: (people: number) => string;
  readonly judging: (binding: 'json' | 'soap') => string;
  readonly judged: (run: Run) => string;
  readonly breaking: (fault: string, title: string) => string;
  readonly closing: (sound: string, broken: string) => string;
}

const seconds = ({ startedAt, finishedAt }: Run): number =>
  Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 100) / 10;

/** What the demo says between its runs. */
export const demoText: Readonly<Record<Language, DemoText>> = {
  en: {
    opening: (people) =>
      `A municipality's status service is now running on this machine: certificates were made for it, and it knows ${people} people who do not exist.`,
    judging: (binding) =>
      `\nAsking it over ${binding.toUpperCase()} whether it does what the agreement says …`,
    judged: (run) => {
      const { passed, failed, warning } = run.totals;
      const said = run.verdict === 'conforms' ? 'It conforms' : 'It does not conform';
      return `${said}: ${passed} checks passed, ${failed} failed, ${warning} warnings, ${run.exchanges} requests in ${seconds(run)} s.`;
    },
    breaking: (fault, title) =>
      `\nNow with one defect, as a hurried release might have it (${fault}: ${title}):\n`,
    closing: (sound, broken) =>
      [
        '',
        'Two reports to open in a browser:',
        `  ${sound}   the service as it should be`,
        `  ${broken}   with the defect`,
        'Next: your own endpoint, with `npx atbilst verify --help`.',
      ].join('\n'),
  },
  lv: {
    opening: (people) =>
      `Šajā datorā tagad darbojas pašvaldības statusu pakalpe: tai ir izveidoti sertifikāti, un tā zina ${people} neesošas personas.`,
    judging: (binding) =>
      `\nJautājam tai, izmantojot ${binding.toUpperCase()}, vai tā dara to, ko nosaka Vienošanās …`,
    judged: (run) => {
      const { passed, failed, warning } = run.totals;
      const said = run.verdict === 'conforms' ? 'Atbilst' : 'Neatbilst';
      const time = String(seconds(run)).replace('.', ',');
      return `${said}: pārbaudes izturētas – ${passed}, neizturētas – ${failed}, brīdinājumi – ${warning}; pieprasījumi – ${run.exchanges}, laiks – ${time} s.`;
    },
    breaking: (fault, title) =>
      `\nTagad ar vienu kļūdu, kāda var gadīties steidzīgā laidienā (${fault}: ${title}):\n`,
    closing: (sound, broken) =>
      [
        '',
        'Divi pārskati, ko atvērt pārlūkā:',
        `  ${sound}   pakalpe, kādai tai jābūt`,
        `  ${broken}   ar kļūdu`,
        'Tālāk – jūsu pašu galapunkts: `npx atbilst verify --help`.',
      ].join('\n'),
  },
};
