/** Option sets that a browser must answer with the bytes that Node answers with. */
export const cases: readonly object[] = [
  {},
  { priority: "legs", minutes: 45, gym: "compact-gym", crowding: "busy" },
  { priority: "back", goal: "strength", minutes: 75, level: "advanced" },
  { goal: "work-capacity", minutes: 20, gym: "bodyweight-no-bar", level: "beginner", seed: "browser" },
];
