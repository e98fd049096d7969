/** What a set of its own kind is for. */
export const setKinds = ["work", "ramp", "drop", "back-off", "test"] as const;
