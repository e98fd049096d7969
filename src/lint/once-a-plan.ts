import type { Plan } from "../model/plan";

/** Plans that many rules look at. Each is a copy of ours, so that nobody else changes it. */
const shared = /* @__PURE__ */ new WeakSet<Plan>();

/** The same plan, of which what the rules ask in common is worked out once. */
export const sharedPlan = (plan: Plan): Plan => {
  const own = { ...plan };
  shared.add(own);
  return own;
};

/**
 * A question to a plan that many rules ask: its answer is kept for a plan that they share.
 *
 * @param ask Its answer is not changed afterwards.
 */
// @__NO_SIDE_EFFECTS__
export const onceAPlan = <T extends object>(ask: (plan: Plan) => T): ((plan: Plan) => T) => {
  const answers = new WeakMap<Plan, T>();
  return (plan) => {
    const known = answers.get(plan);
    if (known !== undefined) return known;
    const answer = ask(plan);
    if (shared.has(plan)) answers.set(plan, answer);
    return answer;
  };
};
