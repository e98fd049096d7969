import type { Resolve } from "./choose-names";
import type { Name } from "./read-name";

/** Numbers behind a name, with the signs around them: `Pull-Up 4`, `Deadlifts (225/155)`. */
const tail = /\s*[\s(@#][\d\s./,()x#"-]*$/;
const longest = 80;

/** A name, and the numbers behind it that are no part of it. */
export interface CutName {
  /** The name. */
  readonly name: Name;
  /** The numbers, where there are any. */
  readonly rest?: Name;
}

/**
 * Cuts numbers off the end of a name that means the same without them, so that they are not lost with it.
 *
 * @param name A name as it was written.
 * @param resolve Finds exercises.
 */
export const cutTail = (name: Name, resolve: Resolve): CutName => {
  if (name.isQuoted || name.text.length > longest) return { name };
  const found = tail.exec(name.text)?.[0] ?? "";
  const head = name.text.slice(0, name.text.length - found.length);
  const [whole, part] = [resolve(name.text), resolve(head)];
  const isSame = "exercise" in whole && "exercise" in part && whole.exercise === part.exercise;
  if (!/\d/.test(found) || !isSame) return { name };
  const text = found.trimStart();
  return { name: { ...name, text: head }, rest: { ...name, text, start: name.start + name.text.length - text.length } };
};
