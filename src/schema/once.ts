/**
 * A schema that is built when it is first asked for, and once: building all of them costs more than most programs need.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
