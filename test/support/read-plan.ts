import { exercises } from "../../src/catalog/index";
import { resolveExercise } from "../../src/compile/resolve-exercise";
import type { Exercise, UnknownExercise } from "../../src/model/exercise";
import type { Block, Item, Plan } from "../../src/model/plan";
import type { Effort, Prescription, RampSet, SetDetail, Target } from "../../src/model/prescription";
import { type Intent, intents, type Role, regions, roles } from "../../src/model/vocabulary";

const clock = (text: string): number => {
  const [minutes = "0", seconds] = text.replace(/s$/, "").split(":");
  return seconds === undefined ? Number(minutes) : Number(minutes) * 60 + Number(seconds);
};

const range = (text: string): { min: number; max: number } => {
  const [min = "0", max = min] = text.split("-");
  return { min: Number(min), max: Number(max) };
};

const targetOf = (text: string): { target: Target; kind?: SetDetail["kind"] } => {
  const [, amount = "", note = ""] = /^([^(]+)(?:\((.*)\))?$/.exec(text) ?? [];
  const leave = /leave (\d+)/.exec(note)?.[1];
  const kind = (["ramp", "drop", "back-off", "test"] as const).find((word) => note.includes(word));
  const more = kind === undefined ? {} : { kind };
  if (amount.endsWith("+"))
    return {
      target: { kind: "amrap", min: Number(amount.slice(0, -1)), ...(leave ? { leave: Number(leave) } : {}) },
      ...more,
    };
  if (amount.endsWith("s")) return { target: { kind: "time", seconds: Number(amount.slice(0, -1)) }, ...more };
  if (amount.endsWith("m")) return { target: { kind: "distance", metres: Number(amount.slice(0, -1)) }, ...more };
  return { target: { kind: "reps", ...range(amount) }, ...more };
};

const effortOf = (text: string): Effort | undefined => {
  if (text.startsWith("RIR")) return { kind: "rir", ...range(text.slice(3)) };
  if (text.startsWith("RPE")) return { kind: "rpe", ...range(text.slice(3)) };
  const [, percent, base = ""] = /^([\d.]+)%(.*)$/.exec(text) ?? [];
  if (percent === undefined) return undefined;
  const of = base === "" ? "1rm" : base === "TM" ? "training-max" : base.toLowerCase();
  return { kind: "percent", of, percent: Number(percent) };
};

const splitList = (text: string): string[] => text.split(/,(?![^(]*\))/);

const workOf = (
  work: string,
  efforts: string | undefined,
  rest: string | undefined,
  tempo: string | undefined,
): Prescription => {
  const [, sets = "1", list = ""] = /^(\d+)x(.+)$/.exec(work) ?? [];
  const targets = splitList(list.replace(/\/side$/, "")).map(targetOf);
  const perEffort = (efforts ?? "").split(",").map(effortOf);
  const first = targets[0]?.target ?? { kind: "reps", min: 1, max: 1 };
  const [eccentric = 0, pause = 0, concentric = 0, top = 0] = (tempo ?? "").split("-").map(Number);
  const isMany = targets.length > 1 || perEffort.length > 1 || targets[0]?.kind !== undefined;
  const shared = perEffort.length === 1 ? perEffort[0] : undefined;
  return {
    sets: Number(sets),
    target: first,
    ...(shared === undefined ? {} : { effort: shared }),
    ...(tempo === undefined ? {} : { tempo: { eccentric, pause, concentric, top } }),
    restSeconds: rest === undefined ? 120 : clock(rest),
    ...(isMany
      ? {
          perSet: Array.from({ length: Number(sets) }, (_, at): SetDetail => {
            const own = targets[Math.min(at, targets.length - 1)];
            const effort = perEffort.length > 1 ? perEffort[at] : undefined;
            return {
              ...(targets.length > 1 && own !== undefined ? { target: own.target } : {}),
              ...(effort === undefined ? {} : { effort }),
              ...(own?.kind === undefined ? {} : { kind: own.kind }),
            };
          }),
        }
      : {}),
  };
};

const exerciseOf = (name: string, region: string | undefined): Exercise | UnknownExercise => {
  const found = resolveExercise(name, { exercises });
  if ("exercise" in found) return found.exercise;
  if (found.kind === "ambiguous") throw new Error(`${name} may be ${found.candidates.map(({ id }) => id).join(", ")}`);
  const known = regions.find((word) => word === region);
  return { kind: "unknown", name, ...(known === undefined ? {} : { region: known }) };
};

const line =
  /^(?:([A-Z])(\d) )?(.+?) (\d+x\S*?(?:\([^)]*\)\S*)*)(?: @(\S+))?(?: tempo (\S+))?(?: rest (\S+))?(?: change (\S+))?(?: \[(.*)\])?$/;

interface ReadLine {
  readonly label: string | undefined;
  item: Item;
  readonly rest: string | undefined;
  readonly change: string | undefined;
  readonly intent: Intent | undefined;
}

const readLine = (text: string): ReadLine => {
  const [, label, , name = "", work = "", efforts, tempo, rest, change, notes = ""] = line.exec(text) ?? [];
  if (work === "") throw new Error(`cannot read "${text}"`);
  const words = notes.split(", ");
  const exercise = exerciseOf(
    name,
    words.find((word) => regions.some((region) => region === word)),
  );
  const usual: Role = !("kind" in exercise) && exercise.mechanics === "compound" ? "secondary" : "accessory";
  const station =
    "kind" in exercise
      ? undefined
      : (words.find((word) => word.startsWith("at "))?.slice(3) ?? exercise.needs[0]?.station);
  const tags = words.filter((word) => word.startsWith("#")).map((word) => word.slice(1));
  return {
    label,
    item: {
      role: roles.find((role) => words.includes(role)) ?? usual,
      exercise,
      ...(station === undefined ? {} : { station }),
      warmup: [],
      prescription: workOf(work, efforts, rest, tempo),
      ...(tags.length === 0 ? {} : { tags }),
    },
    rest,
    change,
    intent: intents.find((intent) => words.includes(intent)),
  };
};

const rampOf = (text: string): readonly RampSet[] =>
  [...text.matchAll(/(\d+)@(\d+)%/g)].map(([, reps, percent]) => ({
    reps: Number(reps),
    percent: Number(percent),
    restSeconds: 60,
  }));

const blockOf = (lines: readonly ReadLine[]): Block => {
  const [first, second, third, ...more] = lines.map(({ item }) => item);
  const last = lines[lines.length - 1];
  const intent = lines.find((one) => one.intent !== undefined)?.intent;
  const meant = intent === undefined ? {} : { intent };
  if (first === undefined) throw new Error("a block without items");
  if (second === undefined) return { kind: "straight", items: [first], ...meant };
  const times = {
    changeSeconds: last?.change === undefined ? 10 : clock(last.change),
    restSeconds: last?.rest === undefined ? 120 : clock(last.rest),
  };
  if (third === undefined) return { kind: "superset", items: [first, second], ...times, ...meant };
  return { kind: "circuit", items: [first, second, third, ...more], ...times, ...meant };
};

/** Reads the library's own notation, strictly: what it does not understand is an error. */
export const readPlan = (text: string): Plan => {
  const lines: ReadLine[] = [];
  for (const raw of text.split("\n").map((one) => one.trim())) {
    const last = lines[lines.length - 1];
    if (raw === "" || raw.startsWith("#")) continue;
    if (raw.startsWith("ramp ") && last !== undefined) last.item = { ...last.item, warmup: rampOf(raw) };
    else lines.push(readLine(raw));
  }
  const groups: ReadLine[][] = [];
  for (const one of lines) {
    const open = groups[groups.length - 1];
    if (one.label !== undefined && open?.[0]?.label === one.label) open.push(one);
    else groups.push([one]);
  }
  return { blocks: groups.map(blockOf) };
};
