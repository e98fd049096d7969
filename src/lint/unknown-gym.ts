import type { Gym } from "../model/gym";
import type { PlanContext } from "../model/plan";
import type { LintConfig, Violation } from "../model/rule";
import { type Candidate, didYouMean } from "../schema/did-you-mean";
import type { LintParts } from "./rule-context";

/** Id that gyms are reported under which nobody knows. */
const unknownGymId = "unknown-gym";

/** Gyms that could be meant by an id or a name. */
export const gymCandidates = (gyms: readonly Gym[]): readonly Candidate[] =>
  gyms.flatMap(({ id, name }) => [
    { text: id, word: id },
    { text: name, word: id },
  ]);

/**
 * What is said of a gym that a plan names and nobody knows: rules about gear cannot look. A warning where a known one
 * is near, for then it is misspelt; else a hint, for an app may know more gyms. Nothing where the configuration names
 * the gym.
 *
 * @param context What the plan or the week tells.
 * @param parts Gyms that there are; where none are given, any id may be one.
 */
export const unknownGyms = (
  context: Partial<PlanContext> | undefined,
  config: LintConfig,
  { gyms }: LintParts,
): readonly Violation[] => {
  const gym = context?.gym;
  if (gyms === undefined || typeof gym !== "string" || config.context?.gym !== undefined) return [];
  if (gyms.some(({ id }) => id === gym)) return [];
  const near = didYouMean(gym, gymCandidates(gyms));
  return [
    {
      ruleId: unknownGymId,
      severity: near === undefined ? "hint" : "warning",
      messageId: "unknown",
      message: `No gym is known as "${gym}": ${near === undefined ? "rules about gear cannot look." : `did you mean "${near}"?`}`,
      data: { gym, candidates: near === undefined ? [] : [near] },
      citations: [],
    },
  ];
};
