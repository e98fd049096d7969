import { paired } from "./paired-message";
import type { Template, Templates } from "./template";
import { capital, countWords, listWords, verb } from "./words";

const arrangement: Template<"arrangement"> = ({ data }) => {
  const layout =
    data.arrangement === "alternating" ? "Back and legs take turns" : "One region is finished before the other begins";
  switch (data.why) {
    case "asked":
      return `${layout}, as you asked`;
    case "pump":
      return `${layout}, so that each stays under load for longer`;
    case "recovery":
      return `${layout}, so that neither has to work all the time`;
  }
};

const leftStraight: Template<"left-straight"> = ({ data, names }) => {
  const alone = `${listWords(names)} ${verb(names, "is", "are")} done on ${verb(names, "its", "their")} own`;
  switch (data.why) {
    case "main":
      return `${alone}, so that nothing takes strength from ${verb(names, "it", "them")}`;
    case "time-enough":
      return `${alone}: there is time enough to do so`;
    case "partner-taken":
      return `${alone}: what goes with ${verb(names, "it", "them")} has a partner already`;
    case "far-apart":
      return `${alone}: what goes with ${verb(names, "it", "them")} stands too far away`;
    case "can-be-taken":
      return `${alone}: in a busy gym you could lose the second station`;
    case "no-partner":
      return `${alone}: nothing else here goes well with ${verb(names, "it", "them")}`;
    case "layout":
      return `${alone}: what goes with ${verb(names, "it", "them")} has its place before or after`;
    case "other-pairs":
      return `${alone}: nothing here makes the kind of pair with ${verb(names, "it", "them")} that you chose`;
    case "asked":
      return `${alone}, as you asked`;
  }
};

/** Messages of where an exercise stands and what it is done with. */
export const orderMessages: Templates<"placed" | "arrangement" | "spaced" | "ramp" | "paired" | "left-straight"> = {
  placed: ({ data, names }) => `${capital(data.reason)}: ${listWords(names)}`,
  arrangement,
  spaced: ({ data, names }) => {
    const part = data.because === "grip" ? "grip" : "lower back";
    return `${listWords(names)} ${verb(names, "comes", "come")} earlier to give your ${part} a break between heavy lifts`;
  },
  ramp: ({ data, names }) => {
    const warm = data.warm ? "; fewer than usual, since you are warm by then" : "";
    return `Work up to ${listWords(names)} with ${countWords(data.sets, "lighter set")}${verb(names, "", " each")}${warm}`;
  },
  paired,
  "left-straight": leftStraight,
};
