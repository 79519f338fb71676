import type { Directory } from '../../core/directory.js';
import { teamRows } from '../../core/matching/consortium/rows.js';
import type { ConsortiumAnswer, ConsortiumCall } from '../../core/matching/consortium.js';
import type { Report } from '../frame/report.js';
import { consortiumWords } from '../messages/consortium.js';
import { say, type Language } from '../messages/say.js';
import { AnswerText } from './answer-text.js';

/** The teams that were found, or why there is none. */
export const consortiumReport = (
  answer: ConsortiumAnswer,
  call: ConsortiumCall,
  directory: Directory,
  lang: Language,
): Report => {
  const words = { directory, lang, preferred: [lang, directory.dataset.defaultLanguage] };
  return {
    text: () => new AnswerText(words).lines(answer, call),
    cells: () => [
      columns.map((sentence) => say(lang, sentence)),
      ...answer.teams.flatMap((team, at) => teamRows(team, words).map((row) => [at + 1, ...row])),
    ],
    json: () => ({ call, ...answer }),
  };
};

const columns = [
  consortiumWords.columnTeam,
  consortiumWords.columnSeat,
  { en: 'id', fr: 'id', de: 'id', nl: 'id', it: 'id', es: 'id' },
  consortiumWords.columnMember,
  consortiumWords.columnType,
  consortiumWords.columnCity,
  consortiumWords.columnCountry,
  consortiumWords.columnClusters,
  consortiumWords.columnBrick,
  consortiumWords.columnConcept,
  consortiumWords.columnOffer,
  consortiumWords.columnInstead,
] as const;
