import { fromKilograms } from "../../measure/loadable";
import type { Template, Templates } from "./template";
import { countWords, hurtWords, idWords, listWords, verb } from "./words";

/** What is done of a lift stays; the sentence is about the rest. */
const rest = (done: number): string => (done === 0 ? "" : `After ${countWords(done, "set")}, `);

const replaced: Template<"replaced"> = ({ data, names, nameOf }) => {
  const what = `${rest(data.done)}${nameOf(data.by)} takes the place of ${listWords(names)}`;
  switch (data.why) {
    case "station":
      return `${what}, whose station is taken`;
    case "pain":
      return `${what}, which loads more of what hurts`;
    case "asked":
      return `${what}, as you asked`;
  }
};

const leftOut: Template<"left-out"> = ({ data, names }) => {
  const what = `${rest(data.done)}${listWords(names)} ${verb(names, "is", "are")} left out`;
  switch (data.why) {
    case "station":
      return `${what}: the station is taken, and nothing here does the same`;
    case "pain":
      return `${what}: nothing here does the same without loading what hurts`;
    case "asked":
      return `${what}, as you asked`;
  }
};

const lightened: Template<"lightened"> = ({ data, names }) => {
  const weight = (kg: number): string => `${fromKilograms(kg, data.unit)} ${data.unit}`;
  const why = `Because ${hurtWords([data.area])}`;
  return data.kg === undefined
    ? `${why}, choose a load below ${weight(data.fromKg)} for ${listWords(names)} by feel: nothing here is a step lighter`
    : `${why}, take ${weight(data.kg)} for ${listWords(names)} rather than ${weight(data.fromKg)}`;
};

/** Messages of what changed while the session was running. */
export const changeMessages: Templates<
  | "station-taken"
  | "station-free"
  | "minutes-left"
  | "replaced"
  | "left-out"
  | "lightened"
  | "other-station"
  | "put-back"
> = {
  "station-taken": ({ data }) =>
    data.left === 0
      ? `Somebody took the ${idWords(data.station)}`
      : `Somebody took one ${idWords(data.station)}; there ${data.left === 1 ? "is another" : `are ${data.left} others`}`,
  "station-free": ({ data }) => `The ${idWords(data.station)} is free again`,
  "minutes-left": ({ data }) =>
    `You said that ${countWords(data.minutes, "minute")} ${data.minutes === 1 ? "is" : "are"} left`,
  replaced,
  "left-out": leftOut,
  lightened,
  "other-station": ({ data, names }) =>
    `${listWords(names)} ${verb(names, "moves", "move")} from the ${idWords(data.from)} to the ${idWords(data.to)}`,
  "put-back": ({ data, names, nameOf }) =>
    `${listWords(names)} ${verb(names, "is", "are")} back${data.instead === undefined ? "" : ` in place of ${nameOf(data.instead)}`}`,
};
