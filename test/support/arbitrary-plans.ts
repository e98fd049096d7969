import fc from "fast-check";
import { arbitraries } from "../../src/testing/index";

/** Plans that somebody might have written, sound or not: known and unknown lifts, all targets, efforts, blocks, contexts. */
export const { plan: anyPlan } = arbitraries(fc);
