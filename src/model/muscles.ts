import type { Muscle, Region } from "./vocabulary";

/** What is known of a muscle. */
export interface MuscleFacts {
  /** Name for people. */
  readonly name: string;
  /** The group it counts for; a set counts once for a group, with the largest share of its members. */
  readonly group: string;
  /** The part of the body it belongs to. */
  readonly region: Region;
  /** Muscles that do the opposite, in both directions. */
  readonly antagonists: readonly Muscle[];
}

const facts = (name: string, group: string, region: Region, ...antagonists: readonly Muscle[]): MuscleFacts =>
  Object.freeze({ name, group, region, antagonists: Object.freeze(antagonists) });

/**
 * Name, group, region and antagonists of every muscle.
 *
 * Source: our own expert coding from anatomy; not measured.
 */
export const muscleFacts: Readonly<Record<Muscle, MuscleFacts>> = /* @__PURE__ */ Object.freeze({
  quads: /* @__PURE__ */ facts("Quadriceps", "quads", "legs", "hamstrings"),
  hamstrings: /* @__PURE__ */ facts("Hamstrings", "hamstrings", "legs", "quads"),
  glutes: /* @__PURE__ */ facts("Gluteus maximus", "glutes", "legs", "hip-flexors"),
  "glute-med": /* @__PURE__ */ facts("Gluteus medius and minimus, TFL (hip abductors)", "glutes", "legs", "adductors"),
  adductors: /* @__PURE__ */ facts("Hip adductors", "adductors", "legs", "glute-med"),
  "hip-flexors": /* @__PURE__ */ facts("Hip flexors (iliopsoas)", "hip-flexors", "legs", "glutes"),
  gastrocnemius: /* @__PURE__ */ facts("Gastrocnemius", "calves", "legs", "tibialis"),
  soleus: /* @__PURE__ */ facts("Soleus", "calves", "legs", "tibialis"),
  tibialis: /* @__PURE__ */ facts("Tibialis anterior", "shins", "legs", "gastrocnemius", "soleus"),
  lats: /* @__PURE__ */ facts("Latissimus dorsi and teres major", "back", "back", "front-delts", "side-delts"),
  "upper-back": /* @__PURE__ */ facts("Middle and lower trapezius, rhomboids", "back", "back", "chest"),
  "upper-traps": /* @__PURE__ */ facts("Upper trapezius, levator scapulae", "traps", "back"),
  erectors: /* @__PURE__ */ facts("Spinal erectors", "lower-back", "back", "abs"),
  "rear-delts": /* @__PURE__ */ facts("Rear deltoid", "shoulders", "back", "chest", "front-delts"),
  "rotator-cuff": /* @__PURE__ */ facts("Rotator cuff (external rotators)", "rotator-cuff", "shoulders"),
  "side-delts": /* @__PURE__ */ facts("Side deltoid", "shoulders", "shoulders", "lats"),
  "front-delts": /* @__PURE__ */ facts("Front deltoid", "shoulders", "shoulders", "lats", "rear-delts"),
  chest: /* @__PURE__ */ facts("Pectorals, serratus anterior", "chest", "chest", "upper-back", "rear-delts"),
  triceps: /* @__PURE__ */ facts("Triceps", "triceps", "arms", "biceps"),
  biceps: /* @__PURE__ */ facts("Biceps and brachialis", "biceps", "arms", "triceps"),
  forearms: /* @__PURE__ */ facts("Forearms and grip (incl. brachioradialis)", "forearms", "arms"),
  abs: /* @__PURE__ */ facts("Rectus abdominis, deep abdominals", "abdominals", "core", "erectors"),
  obliques: /* @__PURE__ */ facts("Obliques, quadratus lumborum", "abdominals", "core"),
  neck: /* @__PURE__ */ facts("Neck flexors and extensors", "neck", "shoulders"),
});
