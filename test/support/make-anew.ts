/** Stands in for `once` where mutants are tried: makes its answer anew each time it is asked. */
export const once = <T extends object>(make: () => T): (() => T) => make;
