/** What plates and dumbbells are marked in. */
export type WeightUnit = "kg" | "lb";

/** Weights from one to another in equal steps, in the unit of the gym. */
export interface WeightRange {
  /** The lightest. */
  readonly from: number;
  /** The heaviest; absent: no end. */
  readonly to?: number;
  /** From one to the next. */
  readonly step: number;
}

/** A plate that comes in pairs, in the unit of the gym. */
export interface PlateSize {
  /** Weight of one plate. */
  readonly weight: number;
  /** Pairs of it; absent: enough. */
  readonly pairs?: number;
}

/** What a piece of equipment can be loaded to: a bar with pairs of plates, or weights in ranges. */
export type Loading =
  | {
      /** Tells the two apart. */
      readonly kind: "bar";
      /** Equipment word of the bar, or a kind of load. */
      readonly equipment: string;
      /** Weight of the bar alone, in the unit of the gym. */
      readonly bar: number;
      /** Its plates. */
      readonly plates: readonly PlateSize[];
    }
  | {
      /** Tells the two apart. */
      readonly kind: "ranges";
      /** Equipment word, or a kind of load. */
      readonly equipment: string;
      /** Every weight that there is: of one dumbbell, one bell, a stack. */
      readonly ranges: readonly WeightRange[];
    };
