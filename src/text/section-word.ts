import { isSign, isWord, type Reader, type Tokens, wordSet } from "./token";

const warmWords = /* @__PURE__ */ wordSet("warmup warmups activation prep primer mobility");
const upWords = /* @__PURE__ */ wordSet("up ups");
const weekdayWords = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const shortDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const otherDays = /* @__PURE__ */ new Map([
  ["tues", 2],
  ["weds", 3],
  ["thur", 4],
  ["thurs", 4],
  ["montag", 1],
  ["dienstag", 2],
  ["mittwoch", 3],
  ["donnerstag", 4],
  ["freitag", 5],
  ["samstag", 6],
  ["sonnabend", 6],
  ["sonntag", 7],
  ["lunes", 1],
  ["martes", 2],
  ["miércoles", 3],
  ["miercoles", 3],
  ["jueves", 4],
  ["viernes", 5],
  ["sábado", 6],
  ["sabado", 6],
  ["domingo", 7],
]);
const sectionWords = /* @__PURE__ */ wordSet(
  "accessory accessories assistance strength conditioning metcon finisher finishers main lift lifts work cooldown cool down core cardio supplemental exercises exercise primary secondary wod hypertrophy power volume",
);
const mostSectionWords = 3;
const dayWords = /* @__PURE__ */ wordSet("day workout session training tag einheit día dia sesión");
const weekWords = /* @__PURE__ */ wordSet("week phase block woche semana");
const mostWords = 8;

/** `Warm-up`, `Warmup`, `Activation`, at a place. */
export const readWarmup: Reader<true> = (tokens, at) => {
  if (isWord(tokens, at, warmWords)) return { value: true, next: at + 1 };
  if (tokens[at]?.text !== "warm") return undefined;
  const next = isSign(tokens, at + 1, "-") ? at + 2 : at + 1;
  return isWord(tokens, next, upWords) ? { value: true, next: next + 1 } : undefined;
};

/** The weekday that a word says, 1 Monday to 7 Sunday. */
export const weekdayOf = (word: string): number | undefined => {
  const place = Math.max(weekdayWords.indexOf(word), shortDays.indexOf(word));
  return place >= 0 ? place + 1 : otherDays.get(word);
};

/** Whether a day may begin with a word. */
export const isDayWord = (word: string): boolean => dayWords.has(word) || weekdayOf(word) !== undefined;

/** Whether a line is the name of a part of a session and nothing else: `Accessories`, `Main lifts`, `Metcon`. */
export const isSection = (tokens: Tokens): boolean => {
  const words = tokens.filter(({ kind }) => kind !== "sign");
  return (
    words.length > 0 && words.length <= mostSectionWords && words.every((_, at) => isWord(words, at, sectionWords))
  );
};

/** The place behind the name of a part that a line begins with, `Finisher:`; the start where there is none. */
export const behindSection = (tokens: Tokens): number => {
  const colon = tokens.findIndex((_, at) => isSign(tokens, at, ":"));
  return colon > 0 && isSection(tokens.slice(0, colon)) ? colon + 1 : 0;
};

/** Whether a line begins like the heading of a day: `Monday`, `Day 2`, `Workout A`, `Session 3`. */
export const isDayStart = (tokens: Tokens): boolean => {
  const [first, second] = tokens;
  if (first?.kind !== "word") return false;
  if (weekdayOf(first.text) !== undefined) return second?.kind !== "word" || tokens.length <= mostWords;
  if (!dayWords.has(first.text)) return false;
  const isCount =
    second?.kind === "number" || (second?.kind === "word" && /^([a-h]|one|two|three|four|five|six)$/.test(second.text));
  return isCount && tokens.length <= mostWords + 6;
};

/** Whether a line begins with a week or a phase: `Week 1`. */
export const isWeekStart = (tokens: Tokens): boolean =>
  isWord(tokens, 0, weekWords) && tokens[1]?.kind === "number" && tokens.length <= mostWords;
