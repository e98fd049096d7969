import { buildSession } from "../../src/index";
import type { SessionOptions } from "../../src/model/options";
import type { BuildBrief, BuildTools, Choice, SelectStrategy } from "../../src/model/strategy";
import { bestFit } from "../../src/strategies/select/best-fit";

/** What a select strategy is asked with. */
export interface SelectInput {
  readonly choices: readonly Choice[];
  readonly brief: BuildBrief;
  readonly tools: BuildTools;
}

/** What the select strategy of some options is asked with. */
export const selectInputOf = (options: SessionOptions): SelectInput => {
  let input: SelectInput | undefined;
  const select: SelectStrategy = (choices, brief, tools) => {
    input = { choices, brief, tools };
    return bestFit(choices, brief, tools);
  };
  buildSession({ ...options, strategies: { ...options.strategies, select } });
  if (input === undefined) throw new Error("The select strategy was not asked.");
  return input;
};
