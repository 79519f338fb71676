import { activities } from '../activities/index.mjs';
import { phrases } from './phrases.mjs';
import { isFirm } from './names.mjs';

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, key) => values[key]);

const sentence = (activity, lang, figures) => {
  const text = activity?.texts.get(lang)?.sentence;
  return text && fill(text, figures);
};

/** Everything that is drawn by chance for one description, so that its translations say the same. */
export const plotOf = (random, { type, competences }) => ({
  opening: random.below(6),
  activities: competences
    .slice(0, random.chance(0.55) ? 2 : 1)
    .map((id) => activities.get(id))
    .filter(Boolean)
    .map((variants) => random.pick(variants)),
  closing: isFirm(type) && random.chance(0.45) ? random.below(4) : undefined,
  figures: { mm: random.pick([20, 26, 32, 42, 65]), micron: random.pick([1, 2, 3, 5]), n: random.between(12, 38) },
});

const opening = ({ type, city, founded, labels }, plot, lang) => {
  const words = phrases[lang];
  const openings = words[type === 'sme' ? 'firm' : type];
  const values = { c: words.join(labels(lang).slice(0, 2)), city: words.at(city), year: founded };
  return fill(openings[plot.opening % openings.length], values);
};

/** A description in one language, ending with the mark that says it is fictional. */
export const describe = (subject, plot, lang) => {
  const { closings, mark } = phrases[lang];
  const speaks = isFirm(subject.type) || subject.type === 'research';
  return [
    opening(subject, plot, lang),
    ...(speaks ? plot.activities.map((activity) => sentence(activity, lang, plot.figures)) : []),
    plot.closing !== undefined && fill(closings[plot.closing], plot.figures),
    mark,
  ]
    .filter(Boolean)
    .join(' ');
};
