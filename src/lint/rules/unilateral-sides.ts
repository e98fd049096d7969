import { exerciseKey, isKnownItem } from "../../measure/items";
import { defineRule } from "../define-rule";
import { nameOf, type PlacedItem, placedItems } from "../placed-items";

type Side = "left" | "right";

const sideOf = ({ item }: PlacedItem): Side | undefined => {
  const words = (item.tags ?? []).map((tag) => /^(left|right)([- ](side|only|leg|arm))?$/.exec(tag)?.[1]);
  const hasLeft = words.includes("left");
  if (hasLeft === words.includes("right")) return undefined;
  return hasLeft ? "left" : "right";
};

const other: { readonly [S in Side]: Side } = { left: "right", right: "left" };

/** A one-sided exercise is done with both sides. */
export const unilateralSides = /* @__PURE__ */ defineRule({
  id: "unilateral-sides",
  meta: {
    number: "R62",
    scope: "session",
    summary: "A one-sided exercise is done with both sides.",
    severity: "error",
    citations: [],
    messages: {
      oneSide: "{exercise} is for the {side} side only: add the {other} side, or say that it is rehab.",
      weakerFirst: "{exercise} is done one side at a time: start with the weaker side.",
    },
    params: { remindWeakerSide: false },
  },
  *check(plan, _context, { remindWeakerSide }) {
    const placed = placedItems(plan);
    const done = new Set(placed.map((one) => `${exerciseKey(one.item.exercise)} ${sideOf(one) ?? "both"}`));
    for (const one of placed) {
      const [side, exercise] = [sideOf(one), nameOf(one.item)];
      const isRehab = one.block.intent === "rehab" || (one.item.tags ?? []).includes("rehab");
      if (side !== undefined && !isRehab && !done.has(`${exerciseKey(one.item.exercise)} ${other[side]}`)) {
        yield { messageId: "oneSide", data: { exercise, side, other: other[side] }, at: one.at };
      }
      const isOneSided = isKnownItem(one.item) && one.item.exercise.laterality === "unilateral";
      if (remindWeakerSide && isOneSided && side === undefined) {
        yield { messageId: "weakerFirst", data: { exercise }, at: one.at, severity: "hint" };
      }
    }
  },
});
