import type { Decision } from "../../model/decision";
import type { Tempo } from "../../model/prescription";
import type { Pick } from "../../model/strategy";
import type { Goal } from "../../model/vocabulary";

/** A slow rep, and why it is slow. */
interface SlowRep {
  readonly tempo: Tempo;
  readonly because: "hardly-loaded" | "cable-hinge";
}

/** What cannot be overloaded at all is done slowly where size or strength is the goal: our default. */
const hardlyLoaded: SlowRep = { tempo: { eccentric: 3, pause: 1, concentric: 1, top: 0 }, because: "hardly-loaded" };

/**
 * A hinge on a cable is light for the hips: a slow lowering makes up for it, as the article lowers one of them: our
 * default for all.
 */
const cableHinge: SlowRep = { tempo: { eccentric: 4, pause: 0, concentric: 1, top: 0 }, because: "cable-hinge" };

/** Whether a pick is a hinge that is done on a cable. */
export const isCableHinge = ({ exercise, station }: Pick): boolean =>
  exercise.pattern === "hinge" &&
  exercise.mechanics === "compound" &&
  exercise.needs.find((need) => need.station === station)?.load === "cable";

/** Whether and how slowly a lift is done for a goal. */
export const slowRepOf = (pick: Pick, goal: Goal): SlowRep | undefined => {
  if (isCableHinge(pick)) return cableHinge;
  const isSlow = pick.exercise.loadability === 0 && pick.exercise.unit === "reps";
  return isSlow && (goal === "strength" || goal === "hypertrophy") ? hardlyLoaded : undefined;
};

/** Why a lift is done slowly. */
export const slowDecisions = (pick: Pick, slow: SlowRep | undefined): readonly Decision[] =>
  slow === undefined
    ? []
    : [
        {
          stage: "prescribe",
          code: "slowed",
          subject: { kind: "exercise", id: pick.exercise.id },
          data: { eccentricSeconds: slow.tempo.eccentric, because: slow.because },
          source: "default",
        },
      ];
