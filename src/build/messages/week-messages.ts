import type { Muscle } from "../../model/vocabulary";
import type { Template, Templates } from "./template";
import { capital, countWords, fewWords, idWords, listWords, verb } from "./words";

/** A muscle as people who train call it; its anatomical name can be a list of its own. */
const muscleWords = (muscle: Muscle): string => (muscle === "glute-med" ? "hip abductors" : idWords(muscle));

/** One muscle or a few of a name, which may be one or many: hamstrings, the soleus. */
const groupWords = "that muscle group";

const splitChosen: Template<"split-chosen"> = ({ data }) => {
  const days = countWords(data.days, "day");
  const turns = data.turns === undefined ? "" : `; ${data.turns} kinds of week take turns`;
  if (data.why === "asked") return `You asked for "${data.split}" on ${days}${turns}`;
  const times = data.times === 1 ? "once" : `${data.times} times or more`;
  const apart =
    data.hours === undefined ? "" : `, with ${data.hours} hours or more between two days of the same region`;
  const others = data.rivals.length === 0 ? "" : ` (before ${fewWords(data.rivals.map((name) => `"${name}"`))})`;
  return `On ${days} "${data.split}"${others} trains ${listWords(data.regions)} ${times}${apart}${turns}`;
};

const belowTarget: Template<"below-target"> = ({ data }) => {
  const start = `${capital(muscleWords(data.muscle))}: ${data.sets} of at least ${data.least} weekly sets`;
  switch (data.why) {
    case "no-lift":
      return `${start}, for want of an exercise that fits your gyms and your limits`;
    case "minutes":
      return `${start}, as the minutes of a day for ${groupWords} are used up`;
    case "limits":
      return `${start}, as the days for ${groupWords} hold as much work as they should`;
  }
};

/** Messages of how a week is made, and of what the week so far means for a session. */
export const weekMessages: Templates<
  | "muscles-tired"
  | "week-lacks"
  | "split-chosen"
  | "day-of-split"
  | "muscles-rest"
  | "low-back-rests"
  | "lifts-elsewhere"
  | "below-target"
  | "above-target"
> = {
  "muscles-tired": ({ data }) =>
    `You trained ${listWords(data.muscles.map(muscleWords))} less than ${countWords(data.days, "day")} ago: ${verb(data.muscles, groupWords, "each")} gets at most about ${countWords(data.most, "set")} today`,
  "week-lacks": ({ data }) =>
    `Your last seven days held few sets for ${listWords(data.muscles.map(muscleWords))}: what trains ${verb(data.muscles, groupWords, "them")} counts for more today`,
  "split-chosen": splitChosen,
  "day-of-split": ({ data, names }) => `${capital(listWords(names))} ${verb(names, "is", "are")} "${data.template}"`,
  "muscles-rest": ({ data, names }) =>
    `${capital(listWords(names))} ${verb(names, "gives", "give")} ${fewWords(data.muscles.map(muscleWords))} at most a set or two: day ${data.day}, ${data.hours} hours away, trains them`,
  "low-back-rests": ({ data, names }) =>
    `${capital(listWords(names))} ${verb(names, "asks", "ask")} less of the lower back, because day ${data.day}, ${data.hours} hours away, asks more`,
  "lifts-elsewhere": ({ data, names, nameOf }) =>
    `${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "belongs", "belong")} to other days: on ${listWords(names)} lifts of about the same worth go before ${verb(data.exercises, "it", "them")}`,
  "below-target": belowTarget,
  "above-target": ({ data }) =>
    `${capital(muscleWords(data.muscle))}: ${data.sets} weekly sets, more than ${data.most}, by lifts that train other muscles first`,
};
