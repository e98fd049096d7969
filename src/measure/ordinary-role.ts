import type { Exercise } from "../model/exercise";
import type { Role } from "../model/vocabulary";

/** The role of a lift that is not the main one: compounds second, everything else accessory. */
export const ordinaryRole = ({ mechanics }: Pick<Exercise, "mechanics">): Role =>
  mechanics === "compound" ? "secondary" : "accessory";
