/** Our catalogue: every exercise by name, one list per movement group, and `exercises` with them all. */
import { arms } from "./arms";
import { calves } from "./calves";
import { coreAndNeck } from "./core-and-neck";
import { hinges } from "./hinges";
import { hipAbductionsAndAdductions } from "./hip-abductions-and-adductions";
import { hipExtensions } from "./hip-extensions";
import { joined } from "./joined";
import { kneeExtensions } from "./knee-extensions";
import { kneeFlexions } from "./knee-flexions";
import { lateralRaises } from "./lateral-raises";
import { legPresses } from "./leg-presses";
import { lunges } from "./lunges";
import { powerAndCarries } from "./power-and-carries";
import { presses } from "./presses";
import { pulldownsAndPullUps } from "./pulldowns-and-pull-ups";
import { pullovers } from "./pullovers";
import { rearDeltsAndScapular } from "./rear-delts-and-scapular";
import { rows } from "./rows";
import { squats } from "./squats";

export * from "./arms";
export * from "./calves";
export * from "./core-and-neck";
export * from "./hinges";
export * from "./hip-abductions-and-adductions";
export * from "./hip-extensions";
export * from "./knee-extensions";
export * from "./knee-flexions";
export * from "./lateral-raises";
export * from "./leg-presses";
export * from "./lunges";
export * from "./power-and-carries";
export * from "./presses";
export * from "./pulldowns-and-pull-ups";
export * from "./pullovers";
export * from "./rear-delts-and-scapular";
export * from "./rows";
export * from "./squats";

/** Every exercise of our catalogue, group by group. */
export const exercises = /* @__PURE__ */ joined(
  hinges,
  hipExtensions,
  hipAbductionsAndAdductions,
  squats,
  legPresses,
  lunges,
  kneeExtensions,
  kneeFlexions,
  calves,
  rows,
  pulldownsAndPullUps,
  pullovers,
  rearDeltsAndScapular,
  presses,
  lateralRaises,
  arms,
  coreAndNeck,
  powerAndCarries,
);
