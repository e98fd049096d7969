import type { Issue } from "../errors";
import type { Path } from "./look-into";
import { printPath, printValue } from "./print-value";

/** A value that stands where another was expected. */
export interface Misplaced {
  /** Where. */
  readonly path: Path;
  /** What was expected, to be read after "must be". */
  readonly expected: string;
  /** The value that stands there. */
  readonly value: unknown;
  /** What the whole value is called. Default "value". */
  readonly subject?: string | undefined;
}

/** An issue about a value, with its sentence. */
export const stateIssue = ({ path, expected, value, subject = "value" }: Misplaced): Issue => {
  const received = printValue(value);
  const where = path.length === 0 ? `The ${subject}` : printPath(path);
  const message =
    value === undefined
      ? `${where} is missing: expected ${expected}.`
      : `${where} must be ${expected}, not ${received}.`;
  return { path, expected, received, message };
};
