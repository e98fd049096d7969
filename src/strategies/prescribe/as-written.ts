import type { PrescribeStrategy } from "../../model/strategy";
import { named } from "../named";
import { byGoal } from "./by-goal";

/** What the template, the caller or a locked item wrote; what nobody wrote is prescribed by goal. */
export const asWritten: PrescribeStrategy = named("asWritten", (pick, brief) => {
  if (pick.written === undefined) return byGoal(pick, brief);
  return {
    value: pick.written,
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
