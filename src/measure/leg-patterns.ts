import type { Pattern } from "../model/vocabulary";

/** Movements that the knee does most of. */
export const kneePatterns: readonly Pattern[] = ["squat", "leg-press", "lunge", "knee-extension"];
/** Movements of the back of the leg, at the hip and at the knee. */
export const hipPatterns: readonly Pattern[] = ["hinge", "hip-extension", "knee-flexion"];
