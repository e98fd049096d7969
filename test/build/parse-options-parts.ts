import type { Parts } from "../../src/build/parts";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import type { Step } from "../../src/model/decision";
import type { Strategies } from "../../src/model/strategy";
import { templates } from "../../src/splits/index";

const step = <V>(value: V): Step<V> => ({ value, decisions: [] });
const bestFit: Strategies["select"] = () => step([]);
const byGoal: Strategies["prescribe"] = () =>
  step({ sets: 1, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 60 });
const asWished: Strategies["order"] = (items) => step(items);
const backFirst: Strategies["order"] = (items) => step(items);
const unpaired: Strategies["pair"] = () => step([]);
const inTurn: Strategies["fit"] = (draft) => step(draft);

/** Real data with strategies that do nothing: options are checked alike. */
export const parts: Parts = {
  exercises,
  gyms,
  templates,
  strategies: { select: bestFit, prescribe: byGoal, order: asWished, pair: unpaired, fit: inTurn },
  names: {
    select: { bestFit },
    prescribe: { byGoal },
    order: { asWished, backFirst },
    pair: { unpaired },
    fit: { inTurn },
  },
  objective: { name: "balancedStimulus", score: () => ({ total: 0, parts: {} }) },
};
