import { fromKilograms } from "../../measure/loadable";
import type { Goal } from "../../model/vocabulary";
import type { Templates } from "./template";
import { countWords, effortWords, limitationWords, listWords, targetWords, timeWords, verb } from "./words";

const goals: { readonly [G in Goal]: string } = {
  strength: "to get stronger",
  hypertrophy: "to build muscle",
  "work-capacity": "to get more work done in less time",
  endurance: "to last longer",
  general: "for strength and muscle alike",
};

/** Messages of what is done of an exercise. */
export const prescribeMessages: Templates<
  "prescribed" | "load-limited" | "slowed" | "effort-capped" | "as-written" | "loaded"
> = {
  prescribed: ({ data, names }) => {
    const effort = data.effort === undefined ? "" : `, ${effortWords(data.effort)}`;
    const side = data.perSide === true ? " on each side" : "";
    const work = `${countWords(data.sets, "set")} of ${targetWords(data.target)}${side}${effort}`;
    const round = data.afterRound === true ? " after each round" : "";
    return `${listWords(names)}: ${work}, with ${timeWords(data.restSeconds)} of rest${round}, ${goals[data.goal]}`;
  },
  "load-limited": ({ names }) =>
    `${listWords(names)} cannot be made much heavier, so go by effort: the last reps of a set should be hard`,
  slowed: ({ data, names }) => {
    const why =
      data.because === "cable-hinge"
        ? `on a cable ${verb(names, "it is", "they are")} light for the hips otherwise`
        : `${verb(names, "it", "they")} cannot be made heavier`;
    return `Take ${countWords(data.eccentricSeconds, "second")} to lower each rep of ${listWords(names)}: ${why}`;
  },
  "effort-capped": ({ data, names }) => {
    const left = `at least ${countWords(data.rir, "rep")} left in you`;
    return `Because ${limitationWords(data.area, data.status)}, stop with ${left} on ${listWords(names)}`;
  },
  loaded: ({ data, names }) => {
    const weight = (kg: number): string => `${fromKilograms(kg, data.unit)} ${data.unit}`;
    const when = data.daysAgo === 0 ? "today" : `${countWords(data.daysAgo, "day")} ago`;
    const from =
      data.oneRepMaxKg === undefined || data.percent === undefined
        ? `what you lifted ${when} at these reps`
        : `about ${Math.round(data.percent)} % of a best single of about ${weight(data.oneRepMaxKg)}, worked out from ${countWords(data.sessions, "session")}, the last ${when}`;
    const doubt = data.confidence === "low" ? "; that is little to go by" : "";
    return `${listWords(names)} with ${weight(data.kg)}: ${from}${doubt}`;
  },
  "as-written": ({ data, names }) =>
    `${listWords(names)} ${verb(names, "keeps its", "keep their")} ${countWords(data.sets, "set")} as written`,
};
