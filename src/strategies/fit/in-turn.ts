import type { Decision } from "../../model/decision";
import type { FitStrategy } from "../../model/strategy";
import { own } from "../own";
import { cutToFit } from "./cut-to-fit";
import { favourNamedLift } from "./favour-named-lift";
import { netDecisions } from "./net-decisions";
import { spendDecisions } from "./spend-decisions";
import { addRest, addSets } from "./spend-time";

/**
 * Makes the session fit the minutes, one policy step at a time (pair more, drop the redundant, trim isolation sets and
 * rest, then the other compounds, then main lifts down to their floors), and spends spare time on sets that are worth
 * something and then on longer rests, up to the limits of a session. The named lift gets no fewer sets than any other,
 * where that fits.
 */
export const inTurn: FitStrategy = /* @__PURE__ */ own("inTurn", (draft, brief, tools) => {
  const cut = cutToFit(draft, brief, tools);
  const favoured = favourNamedLift(addSets(cut.draft, brief, tools), brief, tools);
  const filled = addRest(favoured.draft, brief, tools);
  const net = netDecisions(cut.decisions, spendDecisions(cut.draft, filled, brief, tools));
  const isToldSo = ({ code, subject }: Decision): boolean =>
    (code === "added-sets" || code === "cut-sets") && subject.kind === "exercise" && favoured.changed.has(subject.id);
  return { value: filled, decisions: [...net.filter((decision) => !isToldSo(decision)), ...favoured.decisions] };
});
