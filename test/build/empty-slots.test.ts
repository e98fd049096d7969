import { describe, expect, test } from "vitest";
import { judgeEmptySlots } from "../../src/build/judge-empty-slots";
import type { Decision } from "../../src/model/decision";
import type { Exercise } from "../../src/model/exercise";
import type { Objective } from "../../src/model/objective";
import type { Block } from "../../src/model/plan";
import type { BuildBrief, BuildTools, Choice } from "../../src/model/strategy";
import { briefOf, choiceOf, exercise, item, straight, superset } from "../support/items";
import { toolsOf, worthPerSet } from "../support/tools";

const said: Decision<"slot-empty"> = {
  stage: "select",
  code: "slot-empty",
  subject: { kind: "slot", id: "curls" },
  data: { slot: "curls", why: "no-time" },
  source: "default",
};
const held = straight(item(exercise("held", { pattern: "lunge" })));
const curl = exercise("curl", { mechanics: "isolation" });

interface Setting {
  readonly blocks?: readonly Block[];
  readonly choice?: Choice;
  readonly brief?: Partial<BuildBrief>;
  readonly tools?: Partial<BuildTools>;
  readonly spare?: number;
  readonly exercises?: readonly Exercise[];
}
const judge = ({ blocks = [held], choice = choiceOf("curls", [curl]), spare = 900, ...more }: Setting) => {
  const brief = briefOf({ judge: worthPerSet({ held: 1, curl: 1 }), ...more.brief });
  const own = toolsOf(brief);
  const seconds = own.price(blocks);
  const tools = { ...own, budgetSeconds: seconds + spare, ...more.tools };
  const all = { choices: [choiceOf("other", []), choice], exercises: more.exercises ?? [] };
  return judgeEmptySlots({ value: 1, decisions: [said] }, all, { blocks, seconds }, brief, tools);
};
const dataOf = (setting: Setting) => judge(setting).map(({ data }) => data);

describe("an empty slot of a session as it ended", () => {
  test("keeps its decision and gets its reason anew", () => {
    expect(judge({})).toEqual([{ ...said, data: { slot: "curls", why: "tight" } }]);
  });

  test("tells the exercise that it names", () => {
    const named: Choice = {
      slot: {
        kind: "exercise",
        id: "curls",
        exercise: "curl",
        role: "main",
        sets: 3,
        target: { kind: "reps", min: 5, max: 5 },
      },
      candidates: [],
    };
    expect(dataOf({ choice: named })).toEqual([{ slot: "curls", exercise: "curl", why: "no-candidate" }]);
  });

  test("is not empty where a lift of the session is one for it", () => {
    expect(judge({ blocks: [held, straight(item(exercise("done")))] })).toEqual([]);
    expect(judge({ blocks: [held, straight(item(exercise("done", { hardSet: false })))] })).toHaveLength(1);
  });

  test("leaves all other decisions as they are", () => {
    const other: Decision = {
      stage: "select",
      code: "included",
      subject: { kind: "exercise", id: "x" },
      data: { option: "include" },
      source: "default",
    };
    const brief = briefOf();
    const draft = { blocks: [held], seconds: 1 };
    const step = { value: 1, decisions: [other, said] };
    expect(judgeEmptySlots(step, { choices: [], exercises: [] }, draft, brief, toolsOf(brief))).toEqual([other, said]);
  });
});

describe("a lift for it", () => {
  const why = (setting: Setting) => dataOf(setting).map((data) => Object(data).why)[0];

  test("is worth a look where thirty seconds are left", () => {
    const asked: unknown[] = [];
    const arrange: BuildTools["arrange"] = (items) => {
      asked.push(items);
      return { blocks: [], seconds: 0 };
    };
    expect(why({ spare: 29, tools: { arrange } })).toBe("no-time");
    expect(asked).toEqual([]);
    expect(why({ spare: 30, tools: { arrange } })).toBe("tight");
    expect(asked).toHaveLength(1);
  });

  test("is tried at its fewest sets, in its ordinary role, after what is there", () => {
    const asked: unknown[] = [];
    const prescribed = item(curl);
    const prescribe: BuildTools["prescribe"] = (pick) => {
      asked.push(pick);
      return prescribed;
    };
    const arrange: BuildTools["arrange"] = (items) => {
      asked.push(items);
      return { blocks: [], seconds: 0 };
    };
    why({ tools: { prescribe, arrange } });
    expect(asked).toEqual([
      { slot: "curls", exercise: curl, station: "floor", role: "accessory", sets: 2 },
      [held.items[0], prescribed],
    ]);
  });

  test("is looked for among all: one that fits, else one that gains, else one that is allowed", () => {
    const [big, small] = [exercise("big"), exercise("curl", { mechanics: "isolation" })];
    const worth = worthPerSet({ held: 1, big: 1, curl: 1 });
    const arrange =
      (fitting: string): BuildTools["arrange"] =>
      (items) => ({
        blocks: [],
        seconds: items.some(({ exercise: done }) => done === { big, curl: small }[fitting]) ? 0 : 1e6,
      });
    const among = { choice: choiceOf("curls", [big, small]), brief: { judge: worth } };
    expect(why({ ...among, tools: { arrange: arrange("curl") } })).toBe("tight");
    expect(why({ ...among, tools: { arrange: arrange("big") } })).toBe("tight");
    expect(why({ ...among, tools: { arrange: arrange("none") } })).toBe("no-time");
    expect(why({ ...among, brief: { judge: worthPerSet({ held: 1 }) } })).toBe("no-gain");
    expect(why({ ...among, spare: 0, brief: { judge: worthPerSet({ held: 1, curl: 1 }) } })).toBe("no-time");
    const twin = exercise("twin", { family: "held" });
    expect(why({ choice: choiceOf("curls", [twin]), brief: { judge: worthPerSet({ twin: 9 }) } })).toBe("limits");
    expect(why({ choice: choiceOf("curls", [twin, small]), brief: { judge: worthPerSet({ held: 1 }) } })).toBe(
      "no-gain",
    );
    expect(why({ choice: choiceOf("curls", [small, twin]), brief: { judge: worthPerSet({ twin: 9 }) } })).toBe(
      "no-gain",
    );
  });

  test("gains what it adds beside the pairs that are there, and not against the region that was named", () => {
    const pairs: number[] = [];
    const counting: Objective = {
      name: "counting",
      score: (lifts, count) => {
        pairs.push(count);
        return { total: lifts.length, parts: {} };
      },
    };
    const other = item(exercise("held-too", { pattern: "calf" }));
    const third = straight(item(exercise("held-three", { pattern: "calf" })));
    const fourth = straight(item(exercise("held-four", { pattern: "calf" })));
    why({ blocks: [superset(held.items[0], other), third, fourth], brief: { judge: counting } });
    expect(new Set(pairs)).toEqual(new Set([1]));
    const back = [straight(item(exercise("held", { pattern: "lunge", regions: ["back"] })))];
    const legs = exercise("curl", { mechanics: "isolation", regions: ["legs"] });
    const setting = { blocks: back, choice: choiceOf("curls", [legs]) };
    const more = straight(item(exercise("leg", { pattern: "lunge", regions: ["legs"] })));
    expect(why({ ...setting, brief: { judge: worthPerSet({ curl: 1 }), priority: "back" } })).toBe("tight");
    const even = { ...setting, blocks: [...back, more] };
    expect(why({ ...even, brief: { judge: worthPerSet({ curl: 1 }), priority: "back" } })).toBe("no-gain");
    expect(why({ ...even, brief: { judge: worthPerSet({ curl: 100 }), priority: "back" } })).toBe("tight");
  });
});

describe("the region of an accent", () => {
  const lift = (id: string, regions: Exercise["regions"]) =>
    straight(item(exercise(id, { pattern: "lunge", regions })));
  const why = (blocks: readonly Block[], more: Partial<BuildBrief> = { accent: "legs" }) =>
    dataOf({ blocks, brief: more }).map((data) => Object(data).why)[0];
  const two = [lift("a", ["legs"]), lift("b", ["legs", "back"])];

  test("is full with two lifts that train it first", () => {
    expect(why(two)).toBe("accent");
    expect(why(two.slice(1))).not.toBe("accent");
    expect(why([lift("a", ["legs"]), lift("b", ["back", "legs"])])).not.toBe("accent");
    expect(why([...two, lift("c", ["legs"])])).toBe("accent");
  });

  test("is full for slots of the region alone", () => {
    expect(why(two, { accent: "back" })).not.toBe("accent");
    const [data] = dataOf({
      blocks: two,
      brief: { accent: "legs" },
      choice: choiceOf("curls", [curl], { region: "back" }),
    });
    expect(data).toMatchObject({ why: "tight" });
    expect(why(two, {})).not.toBe("accent");
  });

  test("is not told of a slot for which there is no lift at all", () => {
    expect(dataOf({ blocks: two, brief: { accent: "legs" }, choice: choiceOf("curls", []) })).toEqual([
      { slot: "curls", why: "no-candidate" },
    ]);
  });
});

describe("most lifts of a slot are kept out", () => {
  const some = (count: number, prefix: string, facts: Parameters<typeof exercise>[1] = {}) =>
    Array.from({ length: count }, (_, at) => exercise(`${prefix}-${at}`, facts));
  const because = (exercises: readonly Exercise[], brief: Partial<BuildBrief> = {}, could = 1) => {
    const open = some(could, "open");
    const [data] = dataOf({ choice: choiceOf("curls", open), exercises: [...open, ...exercises], brief });
    return Object(data).because;
  };
  const pregnant = [{ condition: "pregnant", cleared: true }] as const;
  const knee = [{ area: "knee", status: "current" }] as const;
  const light = { sessionsPerWeek: 2, sessionOfWeek: 2 };

  test("by a pregnancy, the light day or an accent", () => {
    expect(because(some(2, "x", { trunk: "prone" }), { screening: pregnant })).toBe("lying");
    expect(because(some(1, "x", { trunk: "prone" }), { screening: pregnant })).toBeUndefined();
    expect(because(some(2, "x", { demand: { lowBack: 3 } }), light)).toBe("light-day");
    expect(because(some(2, "x", { demand: { systemic: 3 } }), { accent: "legs" })).toBe("accent");
  });

  test("by several: of those the first of body, pregnancy, caller, day, accent and level", () => {
    const deep = some(2, "deep", { demand: { knee: 3 } });
    const lying = some(2, "lying", { trunk: "prone" });
    const hard = some(2, "hard", { demand: { strength: 3 } });
    const out = some(2, "out");
    const brief = {
      limitations: knee,
      screening: pregnant,
      exclude: ["out-0", "out-1"],
      level: "beginner",
    } as const;
    expect(because([...hard, ...out, ...lying, ...deep], brief)).toBe("limitation");
    expect(because([...hard, ...out, ...lying], brief)).toBe("lying");
    expect(because([...hard, ...out], brief)).toBe("option");
    expect(because(hard, brief)).toBe("level");
    expect(because([...hard, ...some(3, "far", { station: "pool" })], brief)).toBe("level");
  });
});
