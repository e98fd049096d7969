/** A sum of variables, each with its factor. */
export type Terms = readonly (readonly [factor: number, variable: string])[];

/** A sum that is at most, or at least, a number. */
export interface Constraint {
  readonly terms: Terms;
  readonly is: "<=" | ">=";
  readonly than: number;
}

/** A mixed-integer model: variables are at least 0. */
export interface Model {
  readonly maximise: Terms;
  readonly constraints: readonly Constraint[];
  /** Upper bounds of variables that are not whole. */
  readonly most: ReadonlyMap<string, number>;
  /** Variables that are 0 or 1. */
  readonly binary: readonly string[];
}

const termsPerLine = 12;

const sumText = (terms: Terms): string => {
  const parts = terms
    .filter(([factor]) => factor !== 0)
    .map(([factor, variable]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${variable}`);
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += termsPerLine) lines.push(parts.slice(at, at + termsPerLine).join(" "));
  return lines.join("\n ");
};

/** A model in the LP format. */
export const lpText = ({ maximise, constraints, most, binary }: Model): string =>
  [
    "Maximize",
    ` worth: ${sumText(maximise)}`,
    "Subject To",
    ...constraints
      .filter(({ terms }) => terms.some(([factor]) => factor !== 0))
      .map(({ terms, is, than }, at) => ` c${at}: ${sumText(terms)} ${is} ${than}`),
    "Bounds",
    ...[...most].map(([variable, bound]) => ` 0 <= ${variable} <= ${bound}`),
    "Binary",
    ...binary.map((variable) => ` ${variable}`),
    "End",
    "",
  ].join("\n");
