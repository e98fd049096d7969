import type { Plan } from "../../src/model/plan";
import { builtInSetting } from "../../src/testing/built-in-setting";

/** Reads a session of a test, strictly: a line that is not understood, or a name that may be several, is an error. */
export const readPlan = (text: string): Plan => builtInSetting.read(text);
