import { conditionWords } from "../../model/safety-advice";
import { emptySlot } from "./empty-slot-message";
import { optionWords, ruleWords } from "./rule-words";
import type { Template, Templates } from "./template";
import { countWords, fewWords, limitationWords, listWords, verb } from "./words";

const included: Template<"included"> = ({ data, names }) => {
  switch (data.option) {
    case "include":
      return `${listWords(names)} ${verb(names, "is", "are")} in because you asked for ${verb(names, "it", "them")}`;
    case "lock":
      return `${listWords(names)} ${verb(names, "is", "are")} kept as you had ${verb(names, "it", "them")}`;
    case "priorityLift":
      return `${listWords(names)} is in as the lift that matters most to you`;
    case "template":
      return `${listWords(names)} ${verb(names, "belongs", "belong")} to the workout you chose`;
  }
};

const losses: { readonly [part: string]: string } = {
  stimulus: "your muscles would get less out of it",
  coverage: "it covers the movement less well",
  mains: "your main lifts would suffer",
  lifts: "it is an unusual choice",
  effort: "it would tire you more than it brings",
  lowBack: "your lower back would carry more",
  skill: "it asks more skill or strength of you",
  balance: "back and legs would be less even",
  pairs: "less of it could be done by turns",
};

const outranked: Template<"outranked"> = ({ data, names, nameOf }) => {
  const [it, other] = [listWords(names), nameOf(data.instead)];
  if (data.lost === 0) return `${it} would do about as well as ${other} here`;
  return `${it} would take the place of ${other}, and the session would be worth less: ${losses[data.part] ?? "it does less for you"}`;
};

const noRoom: Template<"no-room"> = ({ data, names }) => {
  const start = `There is no room for ${listWords(names)}`;
  switch (data.why) {
    case "minutes":
      return `${start}: it takes longer than what it could replace, and the minutes are full`;
    case "limits":
      return `${start}: in none of its places would it keep your limits`;
    case "asked-for":
      return `${start}: you asked for what it could replace`;
  }
};

const noProof = {
  objective: "with a measure of your own that cannot be proven",
  week: "what your week still lacks weighs in too, and that cannot be proven",
  pairing: "with a way of your own to do exercises by turns that cannot be proven",
  size: "there are too many exercises to compare all of them",
  asked: "what you asked for does not fit the time by itself",
} as const;

const optimum: Template<"optimum"> = ({ data }) => {
  if (data.proven) return "No other choice of exercises and sets that can be planned for this time would be worth more";
  const better = "There may be a better choice of exercises and sets";
  if (data.why !== undefined && data.why !== "limit") return `${better}: ${noProof[data.why]}`;
  return data.gap === undefined
    ? better
    : `${better}, but not by more than ${countWords(data.gap, "point")} of its score`;
};

/** Messages of what is in a session and what is not. */
export const selectMessages: Templates<
  | "gear-missing"
  | "limitation-excluded"
  | "lying-excluded"
  | "level-excluded"
  | "option-excluded"
  | "light-day-excluded"
  | "accent-excluded"
  | "slot-filled"
  | "slot-empty"
  | "included"
  | "outranked"
  | "no-room"
  | "no-slot"
  | "caller-overrides"
  | "trained-lately"
  | "optimum"
  | "day-kind"
  | "region-not-trained"
> = {
  "gear-missing": ({ data, nameOf }) => `Your gym has no gear for ${fewWords(data.exercises.map(nameOf))}`,
  "limitation-excluded": ({ data, nameOf }) => {
    const left = `${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "is", "are")} left out`;
    return `Because ${limitationWords([data])}, ${left}`;
  },
  "lying-excluded": ({ data, nameOf }) =>
    `Because of ${conditionWords[data.condition]}, ${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "is", "are")} left out: ${verb(data.exercises, "it is", "they are")} done lying on the belly or the back`,
  "level-excluded": ({ data, nameOf }) => {
    const asks = verb(data.exercises, "it asks", "they ask");
    const person = data.level === "beginner" ? "a beginner" : `an ${data.level}`;
    return `${fewWords(data.exercises.map(nameOf))} can wait: ${asks} for more strength or skill than ${person} usually has`;
  },
  "option-excluded": ({ data, nameOf }) => `You asked to leave out ${fewWords(data.exercises.map(nameOf))}`,
  "light-day-excluded": ({ data, nameOf }) =>
    `${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "belongs", "belong")} to your heavy day, and this is the light one`,
  "accent-excluded": ({ data, nameOf }) =>
    `A little ${data.region === "legs" ? "leg" : data.region} work is enough at the end: ${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "is", "are")} too big for it`,
  "slot-filled": ({ data, names, nameOf }) =>
    data.rivals.length === 0
      ? `${listWords(names)} ${verb(names, "gives", "give")} you the most for your time`
      : `${listWords(names)} ${verb(names, "does", "do")} more for you here than ${fewWords(data.rivals.map(nameOf))}`,
  "slot-empty": emptySlot,
  included,
  outranked,
  "no-room": noRoom,
  "no-slot": ({ names }) => `This day has no place for ${listWords(names)}`,
  "caller-overrides": ({ data, names }) => {
    const where = names.length === 0 ? "" : ` at ${listWords(names)}`;
    return `We would ${ruleWords(data.rule)}${where}, but ${optionWords(data.option)} has it otherwise`;
  },
  "trained-lately": ({ data, nameOf }) =>
    `You did ${fewWords(data.exercises.map(nameOf))} in the last ${data.days} days, so lifts that do much the same take a turn`,
  optimum,
  "day-kind": ({ data }) =>
    data.kind === "heavy"
      ? "This is the heavy one of your back-and-legs days this week: the main lifts are trained for strength"
      : "This is the light one of your back-and-legs days this week: more reps, and none of the heavy barbell lifts",
  "region-not-trained": ({ data }) => {
    const [is, it] = data.region.endsWith("s") ? ["are", "them"] : ["is", "it"];
    const why =
      data.why === "gear"
        ? "your gym has nothing"
        : data.why === "excluded"
          ? "you left out everything"
          : "what you told us of your body leaves nothing";
    return `Your ${data.region} ${is} not trained today: ${why} for ${it}`;
  },
};
