import type { Plan, SourcePosition } from "../model/plan";
import type { FindingPlace, Violation } from "../model/rule";

const positionOf = (positions: readonly SourcePosition[], { block, item }: FindingPlace): SourcePosition | undefined =>
  positions.find((position) => position.block === block && (item === undefined || position.item === item));

/**
 * Violations of a plan that was read from text, with the line and column of their item, or of the first of their block.
 */
export const locateViolations = (violations: readonly Violation[], plan: Plan): readonly Violation[] => {
  const positions = plan.source?.positions ?? [];
  if (positions.length === 0) return violations;
  return violations.map((violation) => {
    if (violation.at?.block === undefined) return violation;
    const position = positionOf(positions, violation.at);
    if (position === undefined) return violation;
    return { ...violation, at: { ...violation.at, line: position.line, column: position.column } };
  });
};
