const mostReadings = 4;

const separator = /\s?\/\s?| or /i;

/** "ab/adduction" leaves half a word out; the stroke of "w/" is no choice. */
const spellOut = (text: string): string =>
  text
    .replace(/\babd?\s?\/\s?add?uct(ion|or)/gi, "abduct$1/adduct$1")
    .replace(/\badd?\s?\/\s?abd?uct(ion|or)/gi, "adduct$1/abduct$1")
    .replace(/\bw\/o\b/gi, "without")
    .replace(/\bw\//gi, "with ")
    .replace(/\s+/g, " ")
    .trim();

const wordsAround = (parts: readonly string[]): readonly string[] => {
  const before = (parts[0] ?? "").split(" ").slice(0, -1);
  const after = (parts.at(-1) ?? "").split(" ").slice(1);
  return parts.map((part, at) => {
    const words = part.split(" ");
    const own = at === 0 ? words.slice(-1) : at === parts.length - 1 ? words.slice(0, 1) : words;
    return [...before, ...own, ...after].join(" ");
  });
};

/**
 * The ways to read a text that offers a choice. "A or B" and "A / B" may be two names, or one name with a choice of
 * words in it: "DB/KB goblet squat". Each way is a list of names; a text without a choice has one way with one name.
 *
 * @param text A name as it was written.
 */
export const waysToRead = (text: string): readonly (readonly string[])[] => {
  const whole = spellOut(text);
  const parts = whole.split(separator);
  const isChoice = parts.length > 1 && parts.length <= mostReadings && parts.every((part) => /\p{L}/u.test(part));
  return isChoice ? [parts, wordsAround(parts)] : [[whole]];
};
