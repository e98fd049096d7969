/**
 * How often a random test is tried: a mutant must fall to a tenth of the runs, since each mutant runs all of them.
 *
 * @param usual How often in an ordinary run.
 */
export const randomRuns = (usual: number): number =>
  process.env["MUTATED_PLACES"] === undefined ? usual : Math.ceil(usual / 10);
