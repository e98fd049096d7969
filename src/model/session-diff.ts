/** Which part of an item differs. */
export type ItemField =
  | "sets"
  | "target"
  | "effort"
  | "load"
  | "rest"
  | "tempo"
  | "station"
  | "role"
  | "ramp"
  | "partners";

/** Where an exercise stands in a session, and how much of it is done there. */
export interface PlaceOfExercise {
  /** Place of its first block, from 0. */
  readonly block: number;
  /** Place in that block, from 0. */
  readonly item: number;
  /** Its working sets, wherever they stand. */
  readonly sets: number;
}

/** What became of one exercise. */
export type ExerciseChange =
  | {
      /** It is new. */
      readonly kind: "added";
      /** Id of the exercise, or its name where it is unknown. */
      readonly exercise: string;
      /** Where it stands. */
      readonly after: PlaceOfExercise;
    }
  | {
      /** It is gone. */
      readonly kind: "removed";
      /** Id of the exercise, or its name where it is unknown. */
      readonly exercise: string;
      /** Where it stood. */
      readonly before: PlaceOfExercise;
    }
  | {
      /** It is done otherwise, or stands elsewhere among the others. */
      readonly kind: "changed";
      /** Id of the exercise, or its name where it is unknown. */
      readonly exercise: string;
      /** Where it stood. */
      readonly before: PlaceOfExercise;
      /** Where it stands. */
      readonly after: PlaceOfExercise;
      /** What differs. */
      readonly fields: readonly ItemField[];
      /** Whether it was moved past another exercise that stayed. */
      readonly moved: boolean;
    };

/** What differs between two sessions. */
export interface SessionDiff {
  /** What became of each exercise that is not the same, in the order of the session after, then what is gone. */
  readonly changes: readonly ExerciseChange[];
  /** Ids of the exercises that are the same in both. */
  readonly same: readonly string[];
  /** Seconds that it takes longer, by the estimates; less than 0: shorter. */
  readonly seconds: number;
}
