import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { PlanContext } from "../model/plan";
import type { RuleContext } from "../model/rule";

/** What rules may use beside the plan. */
export interface LintParts {
  /** Gyms that a context may name by id. */
  readonly gyms?: readonly Gym[];
  /** Exercises that fixes may take instead of others. */
  readonly exercises?: readonly Exercise[];
}

/**
 * What is known beside a plan: of several contexts the later wins, word by word.
 *
 * @param contexts From the widest to the most certain.
 * @param parts Gyms and exercises.
 */
export const ruleContext = (
  contexts: readonly (Partial<PlanContext> | undefined)[],
  parts: LintParts,
  isLoneSession = false,
): RuleContext => {
  const { gym: named, ...known }: Partial<PlanContext> = Object.assign({}, ...contexts);
  const gym = typeof named === "string" ? parts.gyms?.find(({ id }) => id === named) : named;
  const certain = { ...(gym === undefined ? {} : { gym }), exercises: parts.exercises ?? [], isLoneSession };
  return { ...known, ...certain };
};
