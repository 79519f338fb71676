const words = (list) => list.trim().split(/\s+/);

/** Halves of invented proper names. Every pair sounds like a firm of the region; none is one that we know of. */
const halves = {
  fr: [
    words('Al Ar Bel Bri Cal Cha Cor Dau Del Es Fau Gal Gri Jur Lan Mar Mon Nor Or Per Ri Sal Tal Val Ver'),
    words(
      'mondel selline thiron vaudry zanne bérange cenelle dorine lancel mireuil novale quenoy ronnel sivaux tavelle vignel zerelle brisane',
    ),
  ],
  de: [
    words('Ahr Birk Dorn Eber Falk Grau Hasel Kalt Lind Moos Nagel Rauh Tann Ulmen Weiden Zirn Brom'),
    words('achtal fluhen grunder haldner klinger mattner riedner stubner wanger eckwald'),
  ],
  nl: [
    words('Aal Berk Duin Elzen Haver Kruis Linde Meer Ooster Rozen Veld Wilgen'),
    words('brinx dalis hovia laerix mentis voordia zichta'),
  ],
  it: [
    words('Alb Bor Cast Dor Fior Gras Lanz Orsal Piav Rov Sest Tanar Verb'),
    words('anesca elia eride imera olana uvia avero'),
  ],
  es: [words('Arr Barr Cald Ech Gor Iturr Larr Mend Olab Urd Zub'), words('aldea enara itegi ondoa ulain abiste')],
  en: [
    words('Ald Bram Cald Dun Elm Fern Glen Hart Kil Lang Mor Strang Wend'),
    words('amere enholt iscombe orfold ulmoor owburn'),
  ],
};

/** A well of names per language, in an order of the random generator's choosing, each name given once. */
export const brandWell = (random) => {
  const wells = new Map();
  for (const [lang, [heads, tails]] of Object.entries(halves))
    wells.set(lang, random.shuffled(heads.flatMap((head) => tails.map((tail) => head + tail))));
  return (lang) => wells.get(lang).pop();
};
