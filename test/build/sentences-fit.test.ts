import { describe } from "vitest";
import { both, says } from "./sentences";

describe("what gives way to the minutes", () => {
  says("cut-exercise", [
    [{ why: "redundant" }, "Leg Press had to go for lack of time: others here do the same work"],
    [{ why: "least-worth" }, "Leg Press had to go for lack of time: the rest does more for you"],
    [{ why: "least-worth" }, "Leg Press and Cable Row had to go for lack of time: the rest does more for you", both],
    [{ why: "redundant", earlier: true }, "Leg Press had to go when there was less time: others here do the same work"],
    [
      { why: "least-worth", earlier: true },
      "Leg Press and Cable Row had to go when there was less time: the rest did more for you",
      both,
    ],
  ]);

  says("cut-sets", [
    [{ from: 4, to: 3 }, "To fit the time, Leg Press goes from 4 to 3 sets"],
    [{ from: 2, to: 1 }, "To fit the time, Leg Press and Cable Row go from 2 to 1 set", both],
    [{ from: 4, to: 3, earlier: true }, "When there was less time, Leg Press went from 4 to 3 sets"],
  ]);

  says("cut-rest", [
    [{ from: 120, to: 90 }, "To fit the time, Leg Press goes from 2 minutes to 90 seconds of rest"],
    [{ from: 90, to: 60 }, "To fit the time, Leg Press and Cable Row go from 90 seconds to 1 minute of rest", both],
    [
      { from: 90, to: 60, earlier: true },
      "When there was less time, Leg Press went from 90 seconds to 1 minute of rest",
    ],
  ]);
});

describe("what spare minutes buy", () => {
  says("added-sets", [
    [{ from: 2, to: 3 }, "There is time for 3 sets of Leg Press rather than 2"],
    [{ from: 0, to: 1 }, "There is time for 1 set of Leg Press and Cable Row rather than 0", both],
  ]);

  says("added-rest", [
    [{ from: 60, to: 135 }, "There is time to rest 2:15 minutes rather than 1 minute on Leg Press"],
    [{ from: 90, to: 120 }, "There is time to rest 2 minutes rather than 90 seconds on Leg Press and Cable Row", both],
  ]);

  says("named-lift-sets", [
    [{ sets: 4, from: [] }, "Leg Press gets 4 sets, since the lift that you named gets no fewer than any other"],
    [
      { sets: 1, from: ["hack-squat"] },
      "Leg Press gets 1 set, since the lift that you named gets no fewer than any other; Hack Squat gives way",
    ],
    [
      { sets: 4, from: ["hack-squat", "pull-up"] },
      "Leg Press gets 4 sets, since the lift that you named gets no fewer than any other; Hack Squat and Pull Up give way",
    ],
  ]);

  says("ends-early", [
    [{ spareSeconds: 600, caps: ["sets"] }, "You finish about 10 minutes early: a session should hold no more sets"],
    [
      { spareSeconds: 600, caps: ["muscle"] },
      "You finish about 10 minutes early: more sets for the same muscles would bring little",
    ],
    [
      { spareSeconds: 600, caps: ["sets", "muscle", "exercises"] },
      "You finish about 10 minutes early: a session should hold no more sets or exercises and more sets for the same muscles would bring little",
    ],
    [{ spareSeconds: 60, caps: ["low-back"] }, "You finish about 1 minute early: your lower back has had its share"],
    [
      { spareSeconds: 90, caps: ["exercises"] },
      "You finish about 2 minutes early: a session should hold no more exercises",
    ],
    [{ spareSeconds: 89, caps: ["effort"] }, "You finish about 1 minute early: more sets would mostly add fatigue"],
    [
      { spareSeconds: 5, caps: ["sets", "low-back"] },
      "You finish about 1 minute early: a session should hold no more sets and your lower back has had its share",
    ],
    [{ spareSeconds: 600, caps: ["of-my-own"] }, "You finish about 10 minutes early: of my own"],
  ]);
});
