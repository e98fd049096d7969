import { exerciseKey } from "../measure/items";
import type { Decision } from "../model/decision";
import { slotWords } from "./messages/slot-words";

/** The name of an exercise. */
export type NameOf = (id: string) => string;

/** Ids of our catalogue shorten these two. */
const initials = ["db", "rdl"];

const readableId = (id: string): string =>
  id
    .split("-")
    .map((word) => (initials.includes(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

const unknownPrefix = /* @__PURE__ */ exerciseKey({ kind: "unknown", name: "" });

/** Names from a catalogue; of what it lacks they are made from ids. */
export const nameFrom =
  (names: ReadonlyMap<string, string>): NameOf =>
  (id) =>
    names.get(id) ?? (id.startsWith(unknownPrefix) ? id.slice(unknownPrefix.length) : readableId(id));

/** Names of what a decision is about; none where it is about the whole. */
export const namesOf = ({ subject }: Decision, nameOf: NameOf): readonly string[] => {
  switch (subject.kind) {
    case "exercise":
      return [nameOf(subject.id)];
    case "slot":
      return [slotWords(subject.id)];
    case "day":
      return [`day ${subject.day}`];
    case "session":
    case "week":
      return [];
  }
};
