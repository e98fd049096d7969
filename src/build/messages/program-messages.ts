import { fromKilograms } from "../../measure/loadable";
import type { ReasonData } from "../../model/reasons";
import type { Template, Templates } from "./template";
import { countWords, listWords, verb } from "./words";

/** What a load that stays waits for. */
const waitWords = (
  { reps, nextKg, reserve }: ReasonData["progressed"],
  weight: (kg: number | undefined) => string,
): string => {
  if (reps === undefined) return "for now";
  if (nextKg !== undefined)
    return `until every set has ${countWords(reps, "rep")} with one left; then ${weight(nextKg)} is next`;
  return `until its sets reach ${countWords(reps, "rep")} with ${reserve ?? 1} left`;
};

const progressed: Template<"progressed"> = ({ data, names }) => {
  const weight = (kg: number | undefined): string =>
    kg === undefined ? "" : `${fromKilograms(kg, data.unit)} ${data.unit}`;
  const what = listWords(names);
  const [now, before] = [weight(data.kg), weight(data.fromKg)];
  const last = data.afterEasyWeek === true ? "before the easy week" : undefined;
  const range = data.range === undefined ? "" : `${data.range[0]} to ${data.range[1]}`;
  switch (data.move) {
    case "start":
      return data.kg === undefined
        ? `${what} ${verb(names, "begins", "begin")} with a load that leaves the planned reps in reserve`
        : `${what} ${verb(names, "begins", "begin")} with ${now}`;
    case "reps":
      return `${what} ${verb(names, "has", "have")} no load to grow by: do a little more each time, with the same in reserve`;
    case "reps-up":
      return `${what} ${verb(names, "goes", "go")} on with ${range} reps: ${last ?? "last time"} there was room for more`;
    case "reps-down":
      return `${what} ${verb(names, "goes", "go")} on with ${range} reps, to build up again from there`;
    case "up":
      return `${what} ${verb(names, "goes", "go")} up from ${before} to ${now}: the last session ${last === undefined ? "" : `${last} `}had the reps for it`;
    case "hold":
      return data.range === undefined
        ? `${what} ${verb(names, "stays", "stay")} at ${now} ${waitWords(data, weight)}`
        : `${what} ${verb(names, "stays", "stay")} at ${now} and ${verb(names, "goes", "go")} on with ${range} reps`;
    case "heaviest":
      return data.range === undefined
        ? `${what} ${verb(names, "stays", "stay")} at ${now}, the heaviest there is: do more reps with it`
        : `${what} ${verb(names, "stays", "stay")} at ${now}, the heaviest there is, and ${verb(names, "goes", "go")} on with ${range} reps`;
    case "lightest":
      return `${what} ${verb(names, "stays", "stay")} at ${now}, the lightest there is: where it is too heavy, swap it for an easier lift`;
    case "missed":
      return `${what} ${verb(names, "stays", "stay")} at ${now}: a set fell short`;
    case "all-out":
      return `${what} ${verb(names, "stays", "stay")} at ${now}: a set left nothing in reserve`;
    case "down":
      return `${what} ${verb(names, "goes", "go")} from ${before} to ${now}, to build up again from there`;
    case "light":
      return `${what} ${verb(names, "has", "have")} a light day with ${now}`;
    case "medium":
      return `${what} ${verb(names, "has", "have")} a medium day with ${now}`;
    case "wave":
      return data.kg === undefined
        ? `${what} ${verb(names, "follows", "follow")} the wave, in parts of nine tenths of the most that you lift once; where you do not know it, take what leaves 2 to 3 reps`
        : `${what} ${verb(names, "follows", "follow")} the wave, up to ${now}`;
    case "rest":
      return `${what} ${verb(names, "stays", "stay")} at ${now}, with less rest than the week before`;
    case "deload":
      return data.kg === undefined
        ? `${what} ${verb(names, "is", "are")} kept easy`
        : `${what} ${verb(names, "is", "are")} kept easy with ${now}`;
    case "return":
      return `${what} ${verb(names, "begins", "begin")} lower after days off, with ${now}`;
  }
};

const loadRounded: Template<"load-rounded"> = ({ data, names }) => {
  const weight = (kg: number): string => `${fromKilograms(kg, data.unit)} ${data.unit}`;
  return `${listWords(names)} ${verb(names, "is", "are")} done with ${weight(data.kg)}, since ${weight(data.fromKg)} cannot be loaded here`;
};

/** Messages of what a programme does from week to week. */
export const programMessages: Templates<"progressed" | "load-rounded" | "easy-week" | "rotated" | "session-missed"> = {
  progressed,
  "load-rounded": loadRounded,
  "easy-week": ({ data }) =>
    `Week ${data.week} is an easy one after ${countWords(data.after, "hard week")}: fewer sets, lighter, further from failure`,
  rotated: ({ data, names, nameOf }) =>
    `From week ${data.week} on, ${nameOf(data.by)} takes turns with ${listWords(names)}`,
  "session-missed": ({ data }) =>
    `Day ${data.day} of week ${data.week} was not done; the programme goes on behind what you did`,
};
