import type { Template, Templates } from "./template";
import { fewWords, idWords, limitationWords, listWords, verb } from "./words";

const included: Template<"included"> = ({ data, names }) => {
  switch (data.option) {
    case "include":
      return `${listWords(names)} ${verb(names, "is", "are")} in because you asked for ${verb(names, "it", "them")}`;
    case "lock":
      return `${listWords(names)} ${verb(names, "is", "are")} kept as you had ${verb(names, "it", "them")}`;
    case "priorityLift":
      return `${listWords(names)} ${verb(names, "is", "are")} in as the lift that matters most to you`;
    case "template":
      return `${listWords(names)} ${verb(names, "belongs", "belong")} to the workout you chose`;
  }
};

const emptySlot: Template<"slot-empty"> = ({ data, names }) => {
  const missing = `There is no ${listWords(names, "or")} exercise today`;
  switch (data.why) {
    case "no-candidate":
      return `${missing}: none fits your gym and your limits`;
    case "no-time":
      return `${missing}: there is no time left for it`;
    case "no-gain":
      return `${missing}: it would add little to what is there`;
    case "limits":
      return `${missing}: the session already holds as much as it should`;
  }
};

/** Messages of what is in a session and what is not. */
export const selectMessages: Templates<
  | "gear-missing"
  | "limitation-excluded"
  | "level-excluded"
  | "option-excluded"
  | "light-day-excluded"
  | "slot-filled"
  | "slot-empty"
  | "included"
  | "caller-overrides"
  | "trained-lately"
  | "day-kind"
  | "region-not-trained"
> = {
  "gear-missing": ({ data, nameOf }) =>
    `Your gym lacks what ${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "needs", "need")}`,
  "limitation-excluded": ({ data, nameOf }) => {
    const left = `${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "is", "are")} left out`;
    return `Because ${limitationWords(data.area, data.status)}, ${left}`;
  },
  "level-excluded": ({ data, nameOf }) => {
    const asks = verb(data.exercises, "it asks", "they ask");
    const person = data.level === "beginner" ? "a beginner" : `an ${data.level}`;
    return `${fewWords(data.exercises.map(nameOf))} can wait: ${asks} for more strength or skill than ${person} usually has`;
  },
  "option-excluded": ({ data, nameOf }) => `You asked to leave out ${fewWords(data.exercises.map(nameOf))}`,
  "light-day-excluded": ({ data, nameOf }) =>
    `${fewWords(data.exercises.map(nameOf))} ${verb(data.exercises, "belongs", "belong")} to your heavy day, and this is the light one`,
  "slot-filled": ({ data, names, nameOf }) =>
    data.rivals.length === 0
      ? `Of all that fits, ${listWords(names)} ${verb(names, "does", "do")} most for this session`
      : `${listWords(names)} ${verb(names, "does", "do")} more for this session than ${fewWords(data.rivals.map(nameOf))}`,
  "slot-empty": emptySlot,
  included,
  "caller-overrides": ({ data, names }) => {
    const subject = names.length === 0 ? "" : ` with ${listWords(names)}`;
    return `We would have done this otherwise${subject} (${idWords(data.rule)}), but you asked for it with "${data.option}"`;
  },
  "trained-lately": ({ data, nameOf }) =>
    `You did ${fewWords(data.exercises.map(nameOf))} in the last ${data.days} days, so a lift of about the same worth goes first`,
  "day-kind": ({ data }) => `This is the ${data.kind} one of your back-and-legs days this week`,
  "region-not-trained": ({ data }) => {
    const missing = `Your ${data.region} ${data.region.endsWith("s") ? "are" : "is"}`;
    const why =
      data.why === "gear"
        ? "your gym has nothing for it"
        : data.why === "excluded"
          ? "you left out everything for it"
          : "what you told us of your body leaves nothing for it";
    return `${missing} not trained today: ${why}`;
  },
};
