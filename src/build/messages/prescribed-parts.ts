import type { ReasonCode, ReasonData } from "../../model/reasons";
import type { Goal } from "../../model/vocabulary";
import { countWords, effortAdvice, listWords, targetWords, timeWords } from "./words";

type Prescribed = ReasonData["prescribed"];
type Part = (data: Prescribed, names: readonly string[]) => string;

/** All exercises of a session. */
export const everyExercise = "every exercise";

/** Reasons that may be said of every exercise at once, without their names. */
export const sayableOfAll: ReadonlySet<ReasonCode> = /* @__PURE__ */ new Set([
  "prescribed",
  "effort-capped",
  "load-limited",
  "left-straight",
  "as-written",
]);

/** What a goal is for, to be read after a lift with its sets. */
export const goalWords: { readonly [G in Goal]: string } = {
  strength: "to get stronger",
  hypertrophy: "to build muscle",
  "work-capacity": "to get more work done in less time",
  endurance: "to last longer",
  general: "for strength and muscle alike",
};

/** Sets, reps and rest. */
export const workWords = (data: Prescribed): string => {
  const side = data.perSide === true ? " on each side" : "";
  const round = data.afterRound === true ? " after each round" : "";
  return `${countWords(data.sets, "set")} of ${targetWords(data.target)}${side}, with ${timeWords(data.restSeconds)} of rest${round}`;
};

const goal: Part = (data, names) => {
  const of = names[0] === everyExercise ? "" : ` of ${listWords(names)}`;
  return `Sets, reps and rests${of} are chosen ${goalWords[data.goal]}`;
};

const work: Part = (data, names) => `${listWords(names)}: ${workWords(data)}`;

const effort: Part = (data, names) =>
  data.effort === undefined ? "" : `${effortAdvice(data.effort)} on ${listWords(names)}`;

/** What a prescription says, in the order in which a session tells it: what it is for, the work, how hard it is. */
export const prescribedParts = [goal, work, effort] as const;
