/**
 * Every closed word of the library, each list once, with the union that the compiler derives from it.
 * Open words (equipment, station, zone, tag) are plain strings; ours are exported by `backlegs/gyms`.
 */

/** The 24 muscles that an exercise can train. */
export const muscles = /* @__PURE__ */ Object.freeze([
  "quads",
  "hamstrings",
  "glutes",
  "glute-med",
  "adductors",
  "hip-flexors",
  "gastrocnemius",
  "soleus",
  "tibialis",
  "lats",
  "upper-back",
  "upper-traps",
  "erectors",
  "rear-delts",
  "rotator-cuff",
  "side-delts",
  "front-delts",
  "chest",
  "triceps",
  "biceps",
  "forearms",
  "abs",
  "obliques",
  "neck",
] as const);
/** One of the 24 muscles. */
export type Muscle = (typeof muscles)[number];

/** The parts of the body that an exercise or a muscle counts for. */
export const regions = /* @__PURE__ */ Object.freeze(["legs", "back", "chest", "shoulders", "arms", "core"] as const);
/** A part of the body. */
export type Region = (typeof regions)[number];

/** The movement patterns. */
export const patterns = /* @__PURE__ */ Object.freeze([
  "squat",
  "leg-press",
  "lunge",
  "knee-extension",
  "hinge",
  "hinge-power",
  "hip-extension",
  "spinal-extension",
  "knee-flexion",
  "hip-abduction",
  "hip-adduction",
  "calf",
  "ankle-dorsiflexion",
  "horizontal-pull",
  "vertical-pull",
  "shoulder-extension",
  "rear-delt",
  "scapular",
  "shrug",
  "external-rotation",
  "horizontal-push",
  "vertical-push",
  "dip",
  "chest-fly",
  "lateral-raise",
  "elbow-flexion",
  "elbow-extension",
  "core",
  "carry",
  "locomotion",
  "grip",
  "neck",
  "olympic",
  "jump",
] as const);
/** A movement pattern. */
export type Pattern = (typeof patterns)[number];

/** What a training block is for. */
export const goals = /* @__PURE__ */ Object.freeze([
  "strength",
  "hypertrophy",
  "work-capacity",
  "endurance",
  "general",
] as const);
/** What a training block is for. */
export type Goal = (typeof goals)[number];

/** Training experience. */
export const levels = /* @__PURE__ */ Object.freeze(["beginner", "intermediate", "advanced"] as const);
/** Training experience. */
export type Level = (typeof levels)[number];

/** Which region is trained first and most. */
export const priorities = /* @__PURE__ */ Object.freeze(["back", "legs", "balanced"] as const);
/** Which region is trained first and most. */
export type Priority = (typeof priorities)[number];

/** The two regions of a back-and-legs session. */
export const mainRegions = /* @__PURE__ */ Object.freeze(["back", "legs"] as const);
/** Back or legs. */
export type MainRegion = (typeof mainRegions)[number];

/** How a balanced session is laid out. */
export const arrangements = /* @__PURE__ */ Object.freeze(["alternating", "sequential"] as const);
/** How a balanced session is laid out. */
export type Arrangement = (typeof arrangements)[number];

/** How much of a warm-up the session holds: a general part and ramp sets, ramp sets alone, or nothing. */
export const warmups = /* @__PURE__ */ Object.freeze(["full", "specific", "none"] as const);
/** How much of a warm-up the session holds. */
export type Warmup = (typeof warmups)[number];

/** How full the gym is. */
export const crowdings = /* @__PURE__ */ Object.freeze(["quiet", "normal", "busy"] as const);
/** How full the gym is. */
export type Crowding = (typeof crowdings)[number];

/** What an exercise is loaded with. */
export const loadKinds = /* @__PURE__ */ Object.freeze([
  "barbell",
  "dumbbell",
  "kettlebell",
  "machine",
  "cable",
  "band",
  "bodyweight",
  "weighted-bodyweight",
  "other",
] as const);
/** What an exercise is loaded with. */
export type LoadKind = (typeof loadKinds)[number];

/** How many joints move. */
export const mechanics = /* @__PURE__ */ Object.freeze(["compound", "isolation"] as const);
/** How many joints move. */
export type Mechanics = (typeof mechanics)[number];

/** Which sides work: both at once, one after the other (reps per side), or by turns (reps count both). */
export const lateralities = /* @__PURE__ */ Object.freeze(["bilateral", "unilateral", "alternating"] as const);
/** Which sides work. */
export type Laterality = (typeof lateralities)[number];

/** What one unit of work is counted in. */
export const units = /* @__PURE__ */ Object.freeze(["reps", "seconds", "metres"] as const);
/** What one unit of work is counted in. */
export type Unit = (typeof units)[number];

/** How the trunk is held. */
export const trunks = /* @__PURE__ */ Object.freeze([
  "supported",
  "seated",
  "standing",
  "hinged",
  "hanging",
  "supine",
  "prone",
  "kneeling",
  "plank",
  "side-lying",
] as const);
/** How the trunk is held. */
export type Trunk = (typeof trunks)[number];

/** Why an item is in the session. */
export const roles = /* @__PURE__ */ Object.freeze(["main", "secondary", "accessory", "activation"] as const);
/** Why an item is in the session. */
export type Role = (typeof roles)[number];

/** Areas of the body that a limitation can name. */
export const limitationAreas = /* @__PURE__ */ Object.freeze(["low-back", "knee", "hip", "shoulder", "grip"] as const);
/** An area of the body that a limitation can name. */
export type LimitationArea = (typeof limitationAreas)[number];

/** How a limitation stands: it hurts now, it did once, or a clinician has cleared it. */
export const limitationStatuses = /* @__PURE__ */ Object.freeze(["current", "history", "cleared"] as const);
/** How a limitation stands. */
export type LimitationStatus = (typeof limitationStatuses)[number];

/** Signs that call for medical care before any training. */
export const redFlags = /* @__PURE__ */ Object.freeze([
  "bladder-or-bowel-dysfunction",
  "saddle-numbness",
  "leg-weakness-or-numbness",
  "major-trauma",
  "minor-trauma-with-osteoporosis",
  "fever-or-weight-loss-with-back-pain",
  "cancer-history-with-new-pain",
  "severe-night-pain",
  "steroid-drug-or-immune-risk-with-pain",
  "chest-pain",
  "fainting",
  "unusual-breathlessness",
] as const);
/** A sign that calls for medical care before any training. */
export type RedFlag = (typeof redFlags)[number];

/** Conditions that need a clinician's clearance before training. */
export const screeningConditions = /* @__PURE__ */ Object.freeze([
  "pregnant",
  "postpartum-under-6-weeks",
  "cardiovascular-disease",
  "metabolic-disease",
  "renal-disease",
  "uncontrolled-hypertension",
  "surgery-under-12-weeks",
] as const);
/** A condition that needs a clinician's clearance before training. */
export type ScreeningCondition = (typeof screeningConditions)[number];

/** The five stages of building, in their order. */
export const stages = /* @__PURE__ */ Object.freeze(["select", "prescribe", "order", "pair", "fit"] as const);
/** A stage of building. */
export type Stage = (typeof stages)[number];

/** Says that an unusual pair of exercises is meant. */
export const intents = /* @__PURE__ */ Object.freeze([
  "compound-set",
  "pre-exhaust",
  "contrast",
  "back-off",
  "rehab",
] as const);
/** Says that an unusual pair of exercises is meant. */
export type Intent = (typeof intents)[number];
