import type { FitStrategy } from "../../model/strategy";
import { own } from "../own";
import { cutToFit } from "./cut-to-fit";
import { netDecisions } from "./net-decisions";
import { spendDecisions } from "./spend-decisions";
import { addRest, addSets } from "./spend-time";

/**
 * Makes the session fit the minutes, one policy step at a time (pair more, drop the redundant, trim isolation sets and
 * rest, then the other compounds, then main lifts down to their floors), and spends spare time on sets that are worth
 * something and then on longer rests, up to the limits of a session.
 */
export const inTurn: FitStrategy = /* @__PURE__ */ own("inTurn", (draft, brief, tools) => {
  const cut = cutToFit(draft, brief, tools);
  const filled = addRest(addSets(cut.draft, brief, tools), brief, tools);
  return { value: filled, decisions: netDecisions(cut.decisions, spendDecisions(cut.draft, filled, brief, tools)) };
});
