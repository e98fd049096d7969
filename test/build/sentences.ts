import { expect, test } from "vitest";
import { messages } from "../../src/build/messages";
import { nameFrom } from "../../src/build/names-in-reasons";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";

/** What is known of a reason, the sentence that it makes, and whom it is about where that is not one leg press. */
export type Row<C extends ReasonCode> = readonly [
  data: ReasonData[C],
  sentence: string,
  about?: readonly string[] | undefined,
];

/** Two lifts that share a reason. */
export const both = ["Leg Press", "Cable Row"];

/** The sentence of a reason without its full stop; ids stand for lifts of no catalogue. */
export const sentenceOf = <C extends ReasonCode>(
  code: C,
  data: ReasonData[C],
  names: readonly string[] = ["Leg Press"],
): string => messages()[code]({ data, names, nameOf: nameFrom(new Map()) });

/** A test of each row: the sentence is exactly the one that is written there. */
export const says = <C extends ReasonCode>(code: C, rows: readonly Row<C>[]): void => {
  test.each(rows.map(([data, sentence, about]) => ({ data, sentence, about })))(
    `${code}: $sentence`,
    ({ data, sentence, about }) => expect(sentenceOf(code, data, about)).toBe(sentence),
  );
};
