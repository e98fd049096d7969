import type { Loading, WeightUnit } from "./loading";

/** A place in a gym where work is done. */
export interface Station {
  /** Kebab-case id, unique in its gym. */
  readonly id: string;
  /** The zone it stands in. */
  readonly zone: string;
  /** Equipment words it provides. */
  readonly provides: readonly string[];
  /** How many such places there are. */
  readonly count: number;
  /** Whether somebody else can take it. */
  readonly exclusive: boolean;
}

/** Walking time between two neighbouring zones, both directions. */
export interface Walk {
  /** One zone. */
  readonly from: string;
  /** The other zone. */
  readonly to: string;
  /** One way, in seconds. */
  readonly seconds: number;
}

/** A limit on a piece of equipment; `a+b` means one place or unit of which one is in use at a time. */
export interface EquipmentLimit {
  /** Equipment word, or words joined with `+`. */
  readonly equipment: string;
  /** Pieces in the whole gym; absent: enough. */
  readonly total?: number;
  /** Heaviest, per hand or bell, or the loaded bar; absent: no limit. */
  readonly maxKg?: number;
}

/** A gym: stations with zones, what they provide, walks between zones (same zone 5 s, unlisted 40 s) and limits. */
export interface Gym {
  /** Kebab-case id. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** Its stations. */
  readonly stations: readonly Station[];
  /** Walks between neighbouring zones. */
  readonly walks: readonly Walk[];
  /** Limits on equipment. */
  readonly limits?: readonly EquipmentLimit[];
  /** What its plates and dumbbells are marked in; absent: kilograms. */
  readonly unit?: WeightUnit;
  /** What its equipment can be loaded to, in that unit; what is not listed is as usual. */
  readonly loadings?: readonly Loading[];
}
