import type { SelectStrategy } from "../../model/strategy";
import { own } from "../own";
import { pickByWish } from "./pick-by";

/** What the template names, and of each open slot the first exercise of the catalogue that fits; says nothing. */
export const asListed: SelectStrategy = /* @__PURE__ */ own("asListed", (choices, brief, tools) => {
  const value = pickByWish(
    choices,
    brief,
    tools,
    (exercise, { candidates }) => -candidates.findIndex((candidate) => candidate.exercise === exercise),
  );
  return { value, decisions: [] };
});
