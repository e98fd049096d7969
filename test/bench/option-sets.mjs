/** What is measured, by name: the plain call, the richest gym at every length of session, a poor gym, a written day. */
export const optionSets = [
  ["defaults", {}],
  ...[20, 45, 60, 90, 120].map((minutes) => [`${minutes} minutes, commercial`, { minutes, gym: "commercial" }]),
  ["legs in 45 minutes, busy compact gym", { priority: "legs", minutes: 45, gym: "compact-gym", crowding: "busy" }],
  ["strength in 90 minutes, commercial", { goal: "strength", level: "advanced", minutes: 90, gym: "commercial" }],
  ["work capacity in 20 minutes, no bar", { goal: "work-capacity", minutes: 20, gym: "bodyweight-no-bar" }],
  ["low back with a history", { limitations: [{ area: "low-back", status: "history" }] }],
  ["the article's session", { template: "article-legs-first" }],
];
