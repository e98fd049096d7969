import type { Exercise } from "../model/exercise";

/** Whether an exercise is trained for speed: jumps, cleans and their kin, swings. */
export const isPowerLift = ({ pattern }: Exercise): boolean =>
  pattern === "olympic" || pattern === "jump" || pattern === "hinge-power";
