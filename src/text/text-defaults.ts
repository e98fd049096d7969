/**
 * Seconds of the phases of a rep that a tempo in words leaves out: "5 second negative" says the lowering alone. Our
 * default.
 */
export const unstatedTempo = { pause: 0, concentric: 1, top: 1 } as const;
/** Rest after a ramp set that a text gives none, in seconds. Our default. */
export const unstatedRampRest = 60;
/** A number from here on before "x" is a load, "135x5", and no number of sets. Our default. */
export const leastBareLoad = 20;
/**
 * So many sets of one or two reps, "20x1", are sets of singles rather than a load that is that light for so few reps.
 * Our default.
 */
export const mostShortSets = { sets: 30, reps: 2 } as const;
