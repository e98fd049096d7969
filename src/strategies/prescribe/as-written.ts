import type { PrescribeStrategy } from "../../model/strategy";
import { own } from "../own";
import { byGoal } from "./by-goal";
import { needsReserve, reserveEffort } from "./reserve";

/**
 * What the template or the caller wrote; what nobody wrote is prescribed by goal. Where an answer on health keeps sets
 * away from failure and nothing is written about effort, that is added.
 */
export const asWritten: PrescribeStrategy = /* @__PURE__ */ own("asWritten", (pick, brief) => {
  if (pick.written === undefined) return byGoal(pick, brief);
  const isOpen = pick.written.effort === undefined && needsReserve(brief);
  return {
    value: isOpen ? { ...pick.written, effort: reserveEffort } : pick.written,
    decisions: [
      {
        stage: "prescribe",
        code: "as-written",
        subject: { kind: "exercise", id: pick.exercise.id },
        data: { sets: pick.written.sets },
        source: "default",
      },
    ],
  };
});
