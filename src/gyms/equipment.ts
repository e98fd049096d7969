/**
 * How a piece of equipment stands in a gym: always there, a weight, at a fixed place, or carried where it is needed.
 */
export type EquipmentKind = "bodyweight" | "free" | "fixed" | "portable";

/** A piece of equipment that our gyms and exercises speak of. */
export interface EquipmentItem {
  /** The word that exercises need and stations provide. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** How it stands in a gym. */
  readonly kind: EquipmentKind;
  /** What counts as it, or how its load is told. */
  readonly note?: string;
}

const item = (id: string, kind: EquipmentKind, name: string, note?: string): EquipmentItem =>
  Object.freeze({ id, name, kind, ...(note === undefined ? {} : { note }) });

/** All our equipment. What one piece covers besides is `equipmentCovers`. */
export const equipment: readonly EquipmentItem[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ item("bodyweight", "bodyweight", "Own body and a clear floor", "always available"),
  /* @__PURE__ */ item("wall", "bodyweight", "Wall", "always available"),
  /* @__PURE__ */ item("barbell", "free", "Barbell with plates", "total load is bar + plates"),
  /* @__PURE__ */ item("ez-bar", "free", "EZ curl bar"),
  /* @__PURE__ */ item("trap-bar", "free", "Trap (hex) bar"),
  /* @__PURE__ */ item("safety-squat-bar", "free", "Safety squat bar", "handles in front, spares the shoulder"),
  /* @__PURE__ */ item("dumbbell", "free", "Dumbbells (pair or set)", "load is per hand"),
  /* @__PURE__ */ item("kettlebell", "free", "Kettlebells", "load is per bell"),
  /* @__PURE__ */ item("plate", "free", "Loose weight plate"),
  /* @__PURE__ */ item("medicine-ball", "free", "Medicine or slam ball"),
  /* @__PURE__ */ item("sandbag", "free", "Sandbag", "stands in for a loaded backpack"),
  /* @__PURE__ */ item("backpack", "portable", "Loaded backpack", "books or water bottles; travel load"),
  /* @__PURE__ */ item(
    "rack",
    "fixed",
    "Squat rack or power rack",
    "with safeties; pull-up bar only if listed separately",
  ),
  /* @__PURE__ */ item("platform", "fixed", "Lifting platform or floor where a bar may be pulled"),
  /* @__PURE__ */ item("bench-press-bench", "fixed", "Bench-press bench with uprights"),
  /* @__PURE__ */ item("landmine", "fixed", "Landmine pivot", "a bar end in a corner also works"),
  /* @__PURE__ */ item("smith-machine", "fixed", "Smith machine"),
  /* @__PURE__ */ item("flat-bench", "portable", "Flat bench"),
  /* @__PURE__ */ item("incline-bench", "portable", "Adjustable incline bench", "set flat it is a flat bench"),
  /* @__PURE__ */ item("seal-row-bench", "fixed", "High bench for seal rows"),
  /* @__PURE__ */ item("preacher-bench", "fixed", "Preacher bench"),
  /* @__PURE__ */ item("decline-bench", "fixed", "Decline sit-up bench"),
  /* @__PURE__ */ item("plyo-box", "portable", "Box, 30 to 75 cm"),
  /* @__PURE__ */ item("step", "portable", "Step, stair or calf block", "a stair or kerb counts"),
  /* @__PURE__ */ item("blocks", "portable", "Pulling blocks or stacked mats"),
  /* @__PURE__ */ item(
    "chair",
    "portable",
    "Sturdy chair, sofa or bed edge",
    "hotel and home substitute for a bench at knee height",
  ),
  /* @__PURE__ */ item("table", "fixed", "Sturdy table", "must not tip; test before hanging"),
  /* @__PURE__ */ item(
    "door",
    "fixed",
    "Solid door that closes against the pull, or post",
    "for towel rows and door anchors",
  ),
  /* @__PURE__ */ item("towel", "portable", "Towel or bed sheet", "also slides on a smooth floor"),
  /* @__PURE__ */ item("slider", "portable", "Sliders or furniture glides"),
  /* @__PURE__ */ item(
    "ankle-anchor",
    "portable",
    "Ankle anchor for Nordic curls",
    "sofa, loaded bar, strap or partner",
  ),
  /* @__PURE__ */ item("stability-ball", "portable", "Stability ball"),
  /* @__PURE__ */ item("ab-wheel", "portable", "Ab wheel"),
  /* @__PURE__ */ item("band", "portable", "Long resistance band or tube"),
  /* @__PURE__ */ item("mini-band", "portable", "Mini loop band"),
  /* @__PURE__ */ item("band-anchor", "portable", "Band anchor point", "door anchor, rack or post"),
  /* @__PURE__ */ item("suspension-trainer", "portable", "Suspension trainer"),
  /* @__PURE__ */ item("rings", "portable", "Gymnastic rings"),
  /* @__PURE__ */ item(
    "pull-up-bar",
    "fixed",
    "Pull-up bar",
    "parallel handles are taken for granted for the neutral grip",
  ),
  /* @__PURE__ */ item("dip-bars", "fixed", "Dip bars", "parallel bars; two stable chairs are not counted"),
  /* @__PURE__ */ item("captains-chair", "fixed", "Captain's chair (vertical knee raise)"),
  /* @__PURE__ */ item("dip-belt", "portable", "Dip belt"),
  /* @__PURE__ */ item("sled", "free", "Push or pull sled", "needs a lane"),
  /* @__PURE__ */ item("turf-lane", "fixed", "Turf or hall lane of 15 m or more", "also for carries and jumps"),
  /* @__PURE__ */ item("cable", "fixed", "Adjustable cable column"),
  /* @__PURE__ */ item("dual-cable", "fixed", "Two cable columns (functional trainer, crossover)"),
  /* @__PURE__ */ item("rope", "portable", "Rope attachment"),
  /* @__PURE__ */ item("straight-bar", "portable", "Straight or EZ cable bar"),
  /* @__PURE__ */ item("single-handle", "portable", "Single (stirrup) handle"),
  /* @__PURE__ */ item("v-handle", "portable", "Close neutral handle (V or D grip)"),
  /* @__PURE__ */ item("wide-bar", "portable", "Wide cable bar (lat bar)"),
  /* @__PURE__ */ item("ankle-strap", "portable", "Ankle strap"),
  /* @__PURE__ */ item("lat-pulldown-station", "fixed", "Lat pulldown station", "selectorised cable with thigh pad"),
  /* @__PURE__ */ item("cable-row-station", "fixed", "Low cable row station", "selectorised cable with foot plate"),
  /* @__PURE__ */ item("leg-press-machine", "fixed", "45-degree leg press", "plate-loaded"),
  /* @__PURE__ */ item("seated-leg-press-machine", "fixed", "Seated (horizontal) leg press", "selectorised"),
  /* @__PURE__ */ item("hack-squat-machine", "fixed", "Hack squat", "plate-loaded"),
  /* @__PURE__ */ item("pendulum-squat-machine", "fixed", "Pendulum squat", "plate-loaded"),
  /* @__PURE__ */ item("belt-squat-machine", "fixed", "Belt squat", "plate-loaded"),
  /* @__PURE__ */ item("leg-extension-machine", "fixed", "Leg extension", "selectorised"),
  /* @__PURE__ */ item("seated-leg-curl-machine", "fixed", "Seated leg curl", "selectorised"),
  /* @__PURE__ */ item("lying-leg-curl-machine", "fixed", "Lying leg curl", "selectorised"),
  /* @__PURE__ */ item("standing-leg-curl-machine", "fixed", "Standing leg curl"),
  /* @__PURE__ */ item("hip-thrust-machine", "fixed", "Hip thrust machine"),
  /* @__PURE__ */ item(
    "hip-abduction-machine",
    "fixed",
    "Hip abduction machine",
    "selectorised; often the same unit as adduction",
  ),
  /* @__PURE__ */ item("hip-adduction-machine", "fixed", "Hip adduction machine", "selectorised"),
  /* @__PURE__ */ item("standing-calf-machine", "fixed", "Standing calf raise machine"),
  /* @__PURE__ */ item("seated-calf-machine", "fixed", "Seated calf raise machine"),
  /* @__PURE__ */ item("back-extension-bench", "fixed", "45-degree back extension bench"),
  /* @__PURE__ */ item("ghd", "fixed", "Glute-ham developer"),
  /* @__PURE__ */ item("reverse-hyper-machine", "fixed", "Reverse hyper"),
  /* @__PURE__ */ item("back-extension-machine", "fixed", "Seated back extension machine", "selectorised"),
  /* @__PURE__ */ item("row-machine", "fixed", "Chest-supported row machine", "selectorised"),
  /* @__PURE__ */ item("iso-row-machine", "fixed", "Plate-loaded iso-lateral row", "chest pad"),
  /* @__PURE__ */ item("t-bar-machine", "fixed", "Chest-supported T-bar row", "plate-loaded"),
  /* @__PURE__ */ item("high-row-machine", "fixed", "Plate-loaded high row"),
  /* @__PURE__ */ item("pulldown-machine", "fixed", "Plate-loaded pulldown"),
  /* @__PURE__ */ item("assisted-pull-up-machine", "fixed", "Assisted pull-up and dip machine"),
  /* @__PURE__ */ item("pullover-machine", "fixed", "Pullover machine"),
  /* @__PURE__ */ item("pec-deck", "fixed", "Pec deck (fly and reverse fly)"),
  /* @__PURE__ */ item("chest-press-machine", "fixed", "Chest press machine"),
  /* @__PURE__ */ item("shoulder-press-machine", "fixed", "Shoulder press machine"),
  /* @__PURE__ */ item("lateral-raise-machine", "fixed", "Lateral raise machine"),
  /* @__PURE__ */ item("preacher-curl-machine", "fixed", "Preacher curl machine"),
]);
