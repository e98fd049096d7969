import { InfeasibleError } from "../../errors";
import type { FitStrategy } from "../../model/strategy";
import { own } from "../own";

/**
 * Changes nothing.
 *
 * @throws {InfeasibleError} When the session is longer than its minutes.
 */
export const asPlanned: FitStrategy = /* @__PURE__ */ own("asPlanned", (draft, _brief, tools) => {
  if (draft.seconds > tools.budgetSeconds) {
    throw new InfeasibleError("The session as planned takes longer than its minutes.", ["minutes"], []);
  }
  return { value: draft, decisions: [] };
});
