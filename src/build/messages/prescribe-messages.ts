import { fromKilograms } from "../../measure/loadable";
import type { ReasonData } from "../../model/reasons";
import { conditionWords } from "../../model/safety-advice";
import { goalWords, workWords } from "./prescribed-parts";
import type { Templates } from "./template";
import { countWords, effortWords, limitationWords, listWords, verb } from "./words";

/** What was said of the body, as a reason. */
const becauseOfBody = ({ limitations, conditions }: ReasonData["effort-capped"]): string => {
  const health = conditions.map((condition) => conditionWords[condition]);
  if (health.length === 0) return `Because ${limitationWords(limitations)}`;
  const also = limitations.length === 0 ? "" : ` and because ${limitationWords(limitations)}`;
  return `Because of ${listWords(health)}${also}`;
};

/** Messages of what is done of an exercise. */
export const prescribeMessages: Templates<
  "prescribed" | "load-limited" | "slowed" | "effort-capped" | "as-written" | "loaded"
> = {
  prescribed: ({ data, names }) => {
    const effort = data.effort === undefined ? "" : `, ${effortWords(data.effort)}`;
    return `${listWords(names)}: ${workWords(data)}${effort}, ${goalWords[data.goal]}`;
  },
  "load-limited": ({ names }) =>
    `There is little weight to add to ${listWords(names)}, so let effort decide how many reps you do`,
  slowed: ({ data, names }) => {
    const why =
      data.because === "cable-hinge"
        ? `on a cable ${verb(names, "it is", "they are")} light for the hips otherwise`
        : `${verb(names, "it", "they")} cannot be made heavier`;
    return `Take ${countWords(data.eccentricSeconds, "second")} to lower each rep of ${listWords(names)}: ${why}`;
  },
  "effort-capped": ({ data, names }) => {
    const left = `at least ${countWords(data.rir, "rep")} left in you`;
    const reps = data.fewestReps === undefined ? "" : `, with a load for ${countWords(data.fewestReps, "rep")} or more`;
    return `${becauseOfBody(data)}, stop with ${left} on ${listWords(names)}${reps}`;
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
  "as-written": ({ names }) => `Sets and reps of ${listWords(names)} are as they were written`,
};
