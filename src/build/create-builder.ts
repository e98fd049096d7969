import { frozen } from "../compile/define-frozen";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";
import { checkParts } from "./check-parts";
import { withConflict } from "./explain-infeasible";
import { explainSession } from "./explain-session";
import { fairBrief } from "./fair-objective";
import { findCandidates } from "./find-candidates";
import { fitToTime } from "./fit-to-time";
import { withForcedFindings } from "./forced-findings";
import { forcedPicks } from "./forced-picks";
import { judgeEmptySlots } from "./judge-empty-slots";
import { makeTools } from "./make-tools";
import { orderItems } from "./order-items";
import { pairItems } from "./pair-items";
import { pairingAsEnded } from "./pairing-as-ended";
import { parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { prescribeItems } from "./prescribe-items";
import { prescribeLoads } from "./prescribe-loads";
import { recordDecisions } from "./record-decisions";
import { selectExercises } from "./select-exercises";

/**
 * Builds a session and nothing more: what cannot be met is told in one sentence, without a search for what is in its
 * way.
 *
 * @throws {InfeasibleError} Without conflict and relaxations.
 */
export const buildPlainly = (options: SessionOptions, parts: Parts): Session => {
  const { brief: asked, strategies, exercises } = parseOptions(options, parts);
  const brief = fairBrief(asked);
  const tools = makeTools(brief, strategies, forcedPicks(exercises, brief));
  const recalled = { value: brief.recalled, decisions: recordDecisions(brief, exercises) };
  const candidates = findCandidates(exercises, brief);
  const selected = selectExercises(candidates.value, brief, strategies.select, tools);
  const prescribed = prescribeItems(selected.value, brief, strategies.prescribe);
  const ordered = orderItems(prescribed.value, brief, strategies.order);
  const paired = pairItems(ordered.value, brief, strategies.pair);
  const draft = { blocks: paired.value, seconds: tools.price(paired.value) };
  const fitted = fitToTime(draft, brief, strategies.fit, tools);
  const loaded = prescribeLoads(fitted.value, brief);
  const chosen = {
    value: selected.value,
    decisions: judgeEmptySlots(selected, { choices: candidates.value, exercises }, fitted.value, brief, tools),
  };
  const pairing = {
    value: paired.value,
    decisions: pairingAsEnded(paired, fitted.value.blocks, brief, strategies.pair),
  };
  const steps = [recalled, candidates, chosen, prescribed, ordered, pairing, fitted, loaded];
  const session = explainSession(loaded.value, brief, { gyms: parts.gyms, exercises }, steps);
  return frozen(withForcedFindings(session, { brief, strategies }, parts));
};

/**
 * Makes a builder of sessions from your own parts: catalogue, gyms, templates and strategies.
 *
 * @param parts The first gym and the first template are the defaults.
 * @returns A function from options to a session; it throws what `buildSession` throws.
 * @throws {OptionsError} At once, when parts are missing or of another kind.
 */
export const createBuilder = (parts: Parts): ((options?: SessionOptions) => Session) => {
  checkParts(parts);
  return (options = {}) => withConflict(options, (tried) => buildPlainly(tried, parts));
};
