import type { ReasonData } from "../../model/reasons";
import type { Template } from "./template";
import { areaWords, listWords, verb } from "./words";

type EmptySlot = ReasonData["slot-empty"];

/** Why nothing of what is left fills the slot. */
const whyWords = (why: EmptySlot["why"], it: string, they: string): string => {
  switch (why) {
    case "no-candidate":
      return "there is none to choose from";
    case "no-time":
      return "the minutes go to what does more for you";
    case "tight":
      return `there would hardly be time for ${it}`;
    case "no-gain":
      return `${they} would add little to what is there`;
    case "limits":
      return "the session already holds as much as it should";
    case "accent":
      return "you asked for only a little of that region";
  }
};

/** What keeps all or most of the slot's lifts out; nothing where most of them could be done. */
const becauseWords = ({ because, areas = [], exercise }: EmptySlot, it: string, isNone: boolean): string => {
  const all = exercise === undefined ? `all that your gym has for ${it}` : it;
  const them = isNone ? all : "most of them";
  if (because === undefined) return "";
  switch (because) {
    case "gear":
      return `your gym has ${isNone ? "nothing" : "little"} for ${it}`;
    case "limitation":
      return `your ${listWords(areas.map((area) => areaWords[area]))} ${verb(areas, "rules", "rule")} ${exercise === undefined ? `out ${them}` : `${it} out`}`;
    case "lying":
      return `${them} ${isNone ? "is" : "are"} done lying down`;
    case "option":
      return exercise === undefined ? `you left out ${them}` : `you left ${it} out`;
    case "level":
      return `${them} can wait until you have trained longer`;
    case "accent":
      return `${them} ${isNone ? "is" : "are"} too big for the end of a session`;
    case "light-day":
      return `${them} ${isNone ? "belongs" : "belong"} to your heavy day`;
  }
};

/** Why a slot is empty, in words. */
export const emptySlot: Template<"slot-empty"> = ({ data, names, nameOf }) => {
  const lift = data.exercise === undefined ? `${listWords(names, "or")} exercise` : nameOf(data.exercise);
  const [it, they] = names.length > 1 ? ["them", "they"] : ["it", "it"];
  const isNone = data.why === "no-candidate";
  const because = becauseWords(data, it, isNone);
  const why = isNone && because !== "" ? "" : whyWords(data.why, it, they);
  return `There is no ${lift} today: ${[because, why].filter((part) => part !== "").join(", and ")}`;
};
