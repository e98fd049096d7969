import type { Plan, Suppression } from "../model/plan";

/** Comments that switch rules off. */
export interface Comments {
  /** What is about the whole plan, a line each. */
  readonly ofPlan: readonly string[];
  /** What is about an item: lines above its own, and what stands behind it. */
  readonly ofItem: (block: number, item: number) => ItemComments;
}

/** Comments of one item. */
export interface ItemComments {
  /** Lines above it. */
  readonly above: readonly string[];
  /** What stands at the end of its line, with the space before it. */
  readonly behind: string;
}

const ruleId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const reasonOf = ({ reason }: Suppression): string => reason.replace(/\s+/g, " ").trim();

/** Rules with their reason, `a-b, c-d: why`, a text for each reason. */
const joined = (suppressions: readonly Suppression[]): readonly string[] => {
  const valid = suppressions.filter((one) => ruleId.test(one.ruleId) && reasonOf(one) !== "");
  const reasons = [...new Set(valid.map(reasonOf))];
  return reasons.map((reason) => {
    const ids = new Set(valid.filter((one) => reasonOf(one) === reason).map((one) => one.ruleId));
    return `${[...ids].join(", ")}: ${reason}`;
  });
};

const ofLine = (suppressions: readonly Suppression[]): ItemComments => {
  const texts = joined(suppressions);
  const last = texts.at(-1);
  return {
    // A line holds one comment.
    above: texts.slice(0, -1).map((text) => `# backlegs-disable-next-line ${text}`),
    behind: last === undefined ? "" : ` # backlegs-disable-line ${last}`,
  };
};

/**
 * The comments that switch rules off, as the text that a plan was read from had them. What stood at no item is about
 * the whole plan.
 *
 * @param source What the reader of the text knew about places.
 */
export const formatSuppressions = ({ positions, suppressions }: NonNullable<Plan["source"]>): Comments => {
  const lines = new Set(positions.map(({ line }) => line));
  return {
    ofPlan: joined(suppressions.filter(({ line }) => !lines.has(line))).map(
      (text) => `# backlegs-disable-line ${text}`,
    ),
    ofItem: (block, item) => {
      const at = positions.find((position) => position.block === block && position.item === item);
      return ofLine(suppressions.filter(({ line }) => line === at?.line));
    },
  };
};
