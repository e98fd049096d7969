/** Weekly sets that coaches plan with, of one muscle group. */
export interface VolumeLandmarks {
  /** Sets that keep what is there. */
  readonly maintenance: number;
  /** Fewest sets that make it grow. */
  readonly minimum: number;
  /** Range in which most people grow best. */
  readonly adaptive: {
    /** Sets, from. */
    readonly from: number;
    /** Sets, to. */
    readonly to: number;
  };
  /** Most sets that most people recover from. */
  readonly maximum: number;
}

// @__NO_SIDE_EFFECTS__
const marks = (maintenance: number, minimum: number, from: number, to: number, maximum: number): VolumeLandmarks => ({
  maintenance,
  minimum,
  adaptive: { from, to },
  maximum,
});

/**
 * Weekly set landmarks by muscle group, for intermediates; each set counts once for a group.
 *
 * Source: coaching heuristics (Renaissance Periodization), copied in several public places and revised from time to
 * time; practice, no research.
 */
export const volumeLandmarks: { readonly [group: string]: VolumeLandmarks } = {
  back: marks(8, 10, 14, 22, 25),
  quads: marks(6, 8, 12, 18, 20),
  hamstrings: marks(4, 6, 10, 16, 20),
  glutes: marks(0, 0, 4, 12, 16),
  calves: marks(6, 8, 12, 16, 20),
  biceps: marks(5, 8, 14, 20, 26),
  abdominals: marks(0, 0, 16, 20, 25),
};
