import type { Templates } from "./template";
import { aboutMinutes, countWords, idWords, listWords, timeWords, verb } from "./words";

const caps: { readonly [cap: string]: string } = {
  sets: "a session should hold no more sets",
  muscle: "more sets for the same muscles would bring little",
  "low-back": "your lower back has had its share",
  exercises: "a session should hold no more exercises",
  effort: "more sets would mostly add fatigue",
};

/** Why a session holds no more; of sets and exercises it is said in one. */
const capWords = (reached: readonly string[]): string => {
  const isBoth = reached.includes("sets") && reached.includes("exercises");
  const said = reached.filter((cap) => !isBoth || cap !== "exercises").map((cap) => caps[cap] ?? idWords(cap));
  return listWords(said.map((words) => (isBoth && words === caps["sets"] ? `${words} or exercises` : words)));
};

const wasCut = (names: readonly string[], isEarlier = false): string =>
  isEarlier
    ? `When there was less time, ${listWords(names)} went`
    : `To fit the time, ${listWords(names)} ${verb(names, "goes", "go")}`;

/** Messages of how a session was made to fit its minutes. */
export const fitMessages: Templates<
  "named-lift-sets" | "cut-exercise" | "cut-sets" | "cut-rest" | "added-sets" | "added-rest" | "ends-early"
> = {
  "cut-exercise": ({ data, names }) => {
    const isEarlier = data.earlier === true;
    const worth = isEarlier ? "the rest did more for you" : "the rest does more for you";
    const why = data.why === "redundant" ? "others here do the same work" : worth;
    return `${listWords(names)} had to go ${isEarlier ? "when there was less time" : "for lack of time"}: ${why}`;
  },
  "cut-sets": ({ data, names }) => `${wasCut(names, data.earlier)} from ${data.from} to ${countWords(data.to, "set")}`,
  "cut-rest": ({ data, names }) =>
    `${wasCut(names, data.earlier)} from ${timeWords(data.from)} to ${timeWords(data.to)} of rest`,
  "added-sets": ({ data, names }) =>
    `There is time for ${countWords(data.to, "set")} of ${listWords(names)} rather than ${data.from}`,
  "named-lift-sets": ({ data, names, nameOf }) => {
    const given =
      data.from.length === 0 ? "" : `; ${listWords(data.from.map(nameOf))} ${verb(data.from, "gives", "give")} way`;
    return `${listWords(names)} gets ${countWords(data.sets, "set")}, since the lift that you named gets no fewer than any other${given}`;
  },
  "added-rest": ({ data, names }) =>
    `There is time to rest ${timeWords(data.to)} rather than ${timeWords(data.from)} on ${listWords(names)}`,
  "ends-early": ({ data }) => `You finish ${aboutMinutes(data.spareSeconds)} early: ${capWords(data.caps)}`,
};
