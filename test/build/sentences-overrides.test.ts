import { describe, expect, test } from "vitest";
import { both, says, sentenceOf } from "./sentences";

describe("what the caller has otherwise", () => {
  says("caller-overrides", [
    [
      { rule: "rest-strength", option: "include" },
      "We would rest longer on heavy lifts, but an exercise that you asked for has it otherwise",
      [],
    ],
    [
      { rule: "rest-strength", option: "lock" },
      "We would rest longer on heavy lifts, but what you kept has it otherwise",
      [],
    ],
    [
      { rule: "rest-strength", option: "priorityLift" },
      "We would rest longer on heavy lifts, but the lift that you named has it otherwise",
      [],
    ],
    [
      { rule: "rest-strength", option: "template" },
      "We would rest longer on heavy lifts, but the workout that you chose has it otherwise",
      [],
    ],
    [
      { rule: "rest-strength", option: "strategies" },
      "We would rest longer on heavy lifts, but the way of building that you chose has it otherwise",
      [],
    ],
    [
      { rule: "rest-strength", option: "warmup" },
      "We would rest longer on heavy lifts, but your wish for no warm-up has it otherwise",
      [],
    ],
    [
      { rule: "rest-strength", option: "mine" },
      'We would rest longer on heavy lifts, but what you said of "mine" has it otherwise',
      [],
    ],
    [
      { rule: "rest-strength", option: "lock" },
      "We would rest longer on heavy lifts at Leg Press, but what you kept has it otherwise",
    ],
    [
      { rule: "rest-strength", option: "lock" },
      "We would rest longer on heavy lifts at Leg Press and Cable Row, but what you kept has it otherwise",
      both,
    ],
    [
      { rule: "my-own-rule", option: "lock" },
      "We would keep to the rule of my own rule, but what you kept has it otherwise",
      [],
    ],
  ]);
});

describe("what we would do by a rule", () => {
  const words: readonly (readonly [rule: string, words: string])[] = [
    ["back-condition-cap", "load your lower back less"],
    ["compound-before-isolation", "do the big lifts before the small ones"],
    ["crowded-gym", "need fewer machines in a full gym"],
    ["deload-cadence", "plan an easy week"],
    ["e1rm-rep-ceiling", "work out a best single from fewer reps"],
    ["equipment-available", "use only what your gym has"],
    ["grip-limit", "ask less of your grip"],
    ["grip-sequencing", "give the grip a break"],
    ["hamstrings-hip-and-knee", "train the hamstrings too"],
    ["hip-limit", "load your hip less"],
    ["knee-limit", "load your knee less"],
    ["load-reps-rpe-consistency", "choose another load for these reps"],
    ["low-back-spacing", "give the lower back a break between heavy lifts"],
    ["lumbar-session-budget", "ask less of the lower back in one session"],
    ["max-strength-before-other-work", "put heavy work first"],
    ["no-failure-on-spinal-compounds", "leave a rep or two in you"],
    ["no-stabiliser-prefatigue", "spare trunk and grip until the heavy lifts are done"],
    ["per-session-cap", "give no muscle so many sets in one session"],
    ["power-before-strength", "put speed work first"],
    ["pregnancy-and-medical-screen", "stay further from your limit"],
    ["priority-lift-first", "put the lift that you named first"],
    ["red-flag-stop", "not train today"],
    ["rest-hypertrophy", "rest longer"],
    ["rest-shrink-progression", "not cut rest so far"],
    ["rest-strength", "rest longer on heavy lifts"],
    ["session-exercise-count", "do fewer exercises"],
    ["session-total-sets", "do fewer sets in one session"],
    ["shoulder-limit", "load your shoulder less"],
    ["session-spacing", "leave more days between hard sessions"],
    ["skill-level", "keep to lifts that are easier to learn"],
    ["superset-grip-overlap", "not do two lifts by turns that both tire the grip"],
    ["superset-lumbar-overlap", "not do two lifts by turns that both load the lower back"],
    ["superset-no-max-strength-main", "do heavy lifts on their own"],
    ["superset-no-primary-overlap", "not do two lifts by turns for the same muscles"],
    ["superset-can-be-taken", "not do two lifts by turns in a full gym where one station could be lost"],
    ["superset-far-apart", "only do by turns what stands close together"],
    ["superset-gear", "not do two lifts by turns that need the same gear"],
    ["superset-grip", "not do two lifts by turns that both tire the grip"],
    ["superset-heavy-barbell", "do heavy barbell lifts on their own"],
    ["superset-low-back", "not do two lifts by turns that both load the lower back"],
    ["superset-main-lift", "do main lifts on their own"],
    ["superset-one-sided-round", "not do two one-sided lifts by turns that take so long"],
    ["superset-overlap", "not do two lifts by turns for the same muscles"],
    ["superset-rest-after-round", "rest longer after each round"],
    ["superset-same-exercise", "not do an exercise by turns with itself"],
    ["superset-same-or-near-station", "only do by turns what stands close together"],
    ["superset-shared-prime-mover", "not do two lifts by turns for the same muscles"],
    ["superset-systemic", "not do two lifts by turns that both take your breath"],
    ["superset-systemic-cap", "not do two lifts by turns that both take your breath"],
    ["superset-size", "do fewer exercises by turns"],
    ["superset-unilateral", "do both sides before moving on"],
    ["tempo-bounds", "move faster"],
    ["time-budget", "keep to the minutes"],
    ["unilateral-sides", "train both sides"],
    ["warmup-ramp", "work up to heavy sets with lighter ones"],
  ];

  test.each(words)("%s: we would %s", (rule, would) => {
    expect(sentenceOf("caller-overrides", { rule, option: "lock" }, [])).toBe(
      `We would ${would}, but what you kept has it otherwise`,
    );
  });
});
