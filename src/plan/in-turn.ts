import type { Decision } from "../model/decision";

/** What is said of a lift's place and its work: it holds of the one that has its turn there. */
const ofPlace: readonly string[] = [
  "prescribed",
  "placed",
  "ramp",
  "paired",
  "left-straight",
  "added-sets",
  "cut-sets",
  "added-rest",
  "cut-rest",
];

/** A decision in the words of the lifts that have their turn. */
export const inTurn = (decision: Decision, turns: ReadonlyMap<string, string>): Decision => {
  const { subject } = decision;
  const by = subject.kind === "exercise" && ofPlace.includes(decision.code) ? turns.get(subject.id) : undefined;
  const moved = by === undefined ? decision : { ...decision, subject: { kind: "exercise", id: by } as const };
  if (moved.code !== "paired") return moved;
  return { ...moved, data: { ...moved.data, with: moved.data.with.map((id) => turns.get(id) ?? id) } };
};
