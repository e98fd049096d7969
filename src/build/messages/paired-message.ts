import type { ReasonData } from "../../model/reasons";
import type { Template } from "./template";
import { aboutMinutes, listWords } from "./words";

type Pairs = Pick<ReasonData["paired"], "type" | "savesSeconds">;

/** Why exercises are done by turns, after who they are. */
const whyWords = ({ type, savesSeconds }: Pairs, joint: string): string => {
  const saves = savesSeconds < 30 ? "" : `, which saves ${aboutMinutes(savesSeconds)}`;
  switch (type) {
    case "antagonists":
      return `${joint} they use opposite muscles, so one side recovers while the other works${saves}`;
    case "alternate-peripheral":
      return `${joint} they share next to no muscle, so one recovers while the other works${saves}`;
    case "similar":
      return `${saves}; they tax the same region, so expect the second to feel harder`;
    case "as-written":
      return `, as it was written${saves}`;
  }
};

/** One pair. */
export const paired: Template<"paired"> = ({ data, names, nameOf }) =>
  `Do ${listWords([...names, ...data.with.map(nameOf)])} by turns${whyWords(data, ":")}`;

/** Several pairs of one kind, with what they save together. */
export const severalPairs = (pairs: Pairs, groups: readonly (readonly string[])[]): string => {
  const together = groups.map((names) => listWords(names, names.length > 2 ? "and" : "with")).join("; ");
  return `Do these by turns: ${together}${whyWords(pairs, ";")}`;
};
