import { isGluedSign, type Reader, type Reading } from "./token";

/** More entries are no list of sets. */
const longest = 100;

/**
 * A list with one sign between its entries, without spaces: `12,10,8`, `5/3/1+`. One entry is a list too.
 *
 * @param entry Reads one entry.
 * @param separators Signs that may divide; the first that stands there divides all of it.
 */
export const readList =
  <T>(entry: Reader<T>, separators: readonly string[]): Reader<readonly T[]> =>
  (tokens, at) => {
    const first = entry(tokens, at);
    if (first === undefined) return undefined;
    const separator = separators.find((sign) => isGluedSign(tokens, first.next, sign));
    const values = [first.value];
    let last: Reading<T> = first;
    let problem = first.problem;
    while (separator !== undefined && values.length < longest && isGluedSign(tokens, last.next, separator)) {
      const next = tokens[last.next + 1]?.isGlued ? entry(tokens, last.next + 1) : undefined;
      if (next === undefined) break;
      values.push(next.value);
      problem ??= next.problem;
      last = next;
    }
    return { value: values, next: last.next, ...(problem === undefined ? {} : { problem }) };
  };
