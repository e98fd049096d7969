import { loadOf } from "../../measure/items";
import { type LoadsNear, loadableKg, loadsNear, nextLoadKg } from "../../measure/loadable";
import { defaultLoadings } from "../../model/default-loadings";
import { closeEquipment } from "../../model/equipment";
import type { Need } from "../../model/exercise";
import type { LoadingGym } from "../../model/loading-gym";
import type { KnownItem } from "../../model/plan";
import type { LiftProgress } from "../../model/progression";

/** A lift and where it is done: what decides which loads it can have. */
type Loaded = Pick<LiftProgress, "item" | "gym">;

/** What the loads of a lift go by: itself, or what is added to body weight. */
interface Source {
  readonly item: KnownItem;
  readonly gym: LoadingGym;
  /** Loads of the source for one of the lift: a bar has each plate twice, body weight once. */
  readonly times: number;
}

const asDoneWith = (item: KnownItem, load: Need["load"]): KnownItem => {
  const need: Need = { all: [load], load, station: "" };
  return { ...item, station: "", exercise: { ...item.exercise, needs: [need] } };
};

/** The plates of a gym without their bar. */
const platesAlone = ({ loadings = [], unit = "kg" }: LoadingGym): LoadingGym => {
  const bars = [...loadings, ...defaultLoadings[unit]].flatMap((one) =>
    one.kind === "bar" && one.equipment === "barbell" ? [{ ...one, bar: 0 }] : [],
  );
  return { unit, loadings: bars.slice(0, 1) };
};

/** A dumbbell or plates are added to body weight, where the gym is known to have them. */
const sourceOf = ({ item, gym }: Loaded): Source => {
  const asItIs = { item, gym, times: 1 };
  if (loadOf(item) !== "bodyweight") return asItIs;
  const has = closeEquipment((gym.stations ?? []).flatMap(({ provides }) => provides));
  if (has.has("dumbbell")) return { item: asDoneWith(item, "dumbbell"), gym, times: 1 };
  return has.has("plate") ? { item: asDoneWith(item, "barbell"), gym: platesAlone(gym), times: 2 } : asItIs;
};

const shareOf = (kg: number | undefined, times: number): number | undefined => (kg === undefined ? kg : kg / times);

/**
 * The loads next to a wished one that a lift can be given, or that can be added to body weight; nothing where none can.
 */
export const loadsNearOf = (kg: number, lift: Loaded): LoadsNear | undefined => {
  const { item, gym, times } = sourceOf(lift);
  const near = loadsNear(kg * times, item, gym);
  const [below, above] = [shareOf(near?.below, times), shareOf(near?.above, times)];
  return near && { ...(below === undefined ? {} : { below }), ...(above === undefined ? {} : { above }) };
};

/** The load to take for a wished one. */
export const loadableOf = (kg: number, lift: Loaded, isCautious = false): number | undefined => {
  const { item, gym, times } = sourceOf(lift);
  return shareOf(loadableKg(kg * times, item, gym, isCautious), times);
};

/** The next heavier load; nothing at the end of what is there. */
export const nextLoadOf = (kg: number, lift: Loaded): number | undefined => {
  const { item, gym, times } = sourceOf(lift);
  return shareOf(nextLoadKg(kg * times, item, gym), times);
};
