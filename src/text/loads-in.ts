import type { Clause } from "./clause";
import { kilosOf, type LoadUnit } from "./read-load";

/**
 * The same clauses with a unit for the loads that have none. Without a unit they are left out, and said.
 *
 * @param clauses What was understood of an item.
 * @param unit The unit of bare numbers, where the caller knows it.
 */
export const loadsIn = (clauses: readonly Clause[], unit: LoadUnit | undefined): readonly Clause[] =>
  clauses.map((clause): Clause => {
    if (clause.kind !== "bare-load") return clause;
    if (unit !== undefined)
      return { kind: "load", loads: clause.amounts.map((amount) => ({ kg: kilosOf(amount, unit) })) };
    const message = `The load ${clause.amounts.join(", ")} has no unit and is left out: kg or lb?`;
    return { kind: "problem", message };
  });
