/** Weekly sets that coaches plan with. */
export interface Landmarks {
  /** Fewest that make a muscle grow. */
  readonly least: number;
  /** Most that most people recover from. */
  readonly most: number;
}

/**
 * Weekly sets by muscle group, for intermediates.
 *
 * Source: coaching heuristics that were published and are revised from time to time; no research.
 */
export const volumeLandmarksTable: { readonly [group: string]: Landmarks } = {
  back: { least: 10, most: 25 },
  quads: { least: 8, most: 20 },
  hamstrings: { least: 6, most: 20 },
  glutes: { least: 0, most: 16 },
  calves: { least: 8, most: 20 },
  biceps: { least: 8, most: 26 },
  abdominals: { least: 0, most: 25 },
};
