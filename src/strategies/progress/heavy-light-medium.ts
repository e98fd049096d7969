import type { Exposure, LiftProgress, ProgressionStrategy } from "../../model/progression";
import { dayShare, failedShare, heavyFailures, weeklyStep } from "../../model/progression-defaults";
import { named } from "../named";
import { loadableOf, nextLoadOf } from "./lift-loads";
import { failuresInARow, outcomeOf, topKg } from "./lift-outcome";
import { heavier, held, loadedStep, missed, type NextLoad, startLoad, stepDown } from "./next-load";

type Kind = "heavy" | "light" | "medium";

const kindOf = ({ turn }: LiftProgress): Kind => {
  if (turn.at === 1) return "heavy";
  return turn.at === 2 ? "light" : "medium";
};

/** The heavy days of a lift, the newest first; outside of the programme what is near the heaviest. */
const heavyOnes = ({ all }: LiftProgress): readonly Exposure[] => {
  const planned = all.filter(({ turn }) => turn === 1);
  if (planned.length > 0) return planned;
  const most = Math.max(0, ...all.map(topKg));
  return all.filter((exposure) => topKg(exposure) >= most * dayShare.medium);
};

const heavyLoad = (lift: LiftProgress, heavy: readonly Exposure[]): NextLoad => {
  const [last] = heavy;
  if (last === undefined) return startLoad(lift);
  const { prescription } = lift.item;
  const fromKg = topKg(last);
  if (failuresInARow(heavy, prescription) >= heavyFailures) {
    return stepDown(fromKg, failedShare, lift);
  }
  const outcome = outcomeOf(last, prescription);
  if (outcome === "failed") return missed(fromKg, lift);
  const large = outcome === "better" ? nextLoadOf(fromKg, lift) : undefined;
  const next = heavier(fromKg, fromKg * weeklyStep, lift) ?? large;
  return next === undefined ? held(fromKg, lift) : { kg: next, move: "up", fromKg };
};

/**
 * One heavy day a week that goes up by a fortieth, a light one at three quarters of it and a medium one between. A lift
 * that is trained once a week has the heavy day only.
 */
export const heavyLightMedium: ProgressionStrategy = /* @__PURE__ */ named("heavy-light-medium", (lift) => {
  const heavy = heavyOnes(lift);
  const kind = kindOf(lift);
  const [last] = heavy;
  if (kind === "heavy" || last === undefined) return loadedStep(lift, "heavy-light-medium", heavyLoad(lift, heavy));
  const kg = loadableOf(topKg(last) * dayShare[kind], lift, true) ?? topKg(last);
  return loadedStep(lift, "heavy-light-medium", { kg, move: kind, fromKg: topKg(last) });
});
