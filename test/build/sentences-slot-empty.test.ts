import { describe } from "vitest";
import { says } from "./sentences";

const slot = "knee-flexion";
const curl = ["leg curl"];
const two = ["leg curl", "calf"];

describe("nothing could fill the slot", () => {
  says("slot-empty", [
    [{ slot, why: "no-candidate" }, "There is no leg curl exercise today: there is none to choose from", curl],
    [{ slot, why: "no-candidate" }, "There is no leg curl or calf exercise today: there is none to choose from", two],
    [
      { slot, why: "no-candidate", because: "gear" },
      "There is no leg curl exercise today: your gym has nothing for it",
      curl,
    ],
    [
      { slot, why: "no-candidate", because: "gear" },
      "There is no leg curl or calf exercise today: your gym has nothing for them",
      two,
    ],
    [
      { slot, why: "no-candidate", because: "limitation", areas: ["knee"] },
      "There is no leg curl exercise today: your knee rules out all that your gym has for it",
      curl,
    ],
    [
      { slot, why: "no-candidate", because: "limitation", areas: ["hip", "grip", "shoulder"] },
      "There is no leg curl or calf exercise today: your hip, grip and shoulder rule out all that your gym has for them",
      two,
    ],
    [
      { slot, why: "no-candidate", because: "lying" },
      "There is no leg curl exercise today: all that your gym has for it is done lying down",
      curl,
    ],
    [
      { slot, why: "no-candidate", because: "option" },
      "There is no leg curl exercise today: you left out all that your gym has for it",
      curl,
    ],
    [
      { slot, why: "no-candidate", because: "level" },
      "There is no leg curl exercise today: all that your gym has for it can wait until you have trained longer",
      curl,
    ],
    [
      { slot, why: "no-candidate", because: "accent" },
      "There is no leg curl exercise today: all that your gym has for it is too big for the end of a session",
      curl,
    ],
    [
      { slot, why: "no-candidate", because: "light-day" },
      "There is no leg curl exercise today: all that your gym has for it belongs to your heavy day",
      curl,
    ],
  ]);
});

describe("what is left could fill the slot and does not", () => {
  says("slot-empty", [
    [{ slot, why: "no-time" }, "There is no leg curl exercise today: the minutes go to what does more for you", curl],
    [{ slot, why: "tight" }, "There is no leg curl exercise today: there would hardly be time for it", curl],
    [{ slot, why: "tight" }, "There is no leg curl or calf exercise today: there would hardly be time for them", two],
    [{ slot, why: "no-gain" }, "There is no leg curl exercise today: it would add little to what is there", curl],
    [
      { slot, why: "no-gain" },
      "There is no leg curl or calf exercise today: they would add little to what is there",
      two,
    ],
    [
      { slot, why: "limits" },
      "There is no leg curl exercise today: the session already holds as much as it should",
      curl,
    ],
    [{ slot, why: "accent" }, "There is no leg curl exercise today: you asked for only a little of that region", curl],
    [
      { slot, why: "tight", because: "gear" },
      "There is no leg curl exercise today: your gym has little for it, and there would hardly be time for it",
      curl,
    ],
    [
      { slot, why: "limits", because: "limitation", areas: ["low-back"] },
      "There is no leg curl exercise today: your lower back rules out most of them, and the session already holds as much as it should",
      curl,
    ],
    [
      { slot, why: "no-time", because: "lying" },
      "There is no leg curl exercise today: most of them are done lying down, and the minutes go to what does more for you",
      curl,
    ],
    [
      { slot, why: "no-gain", because: "option" },
      "There is no leg curl exercise today: you left out most of them, and it would add little to what is there",
      curl,
    ],
    [
      { slot, why: "accent", because: "level" },
      "There is no leg curl exercise today: most of them can wait until you have trained longer, and you asked for only a little of that region",
      curl,
    ],
    [
      { slot, why: "tight", because: "accent" },
      "There is no leg curl exercise today: most of them are too big for the end of a session, and there would hardly be time for it",
      curl,
    ],
    [
      { slot, why: "limits", because: "light-day" },
      "There is no leg curl exercise today: most of them belong to your heavy day, and the session already holds as much as it should",
      curl,
    ],
  ]);
});

describe("the slot is for one exercise alone", () => {
  const exercise = "nordic-curl";
  const none = { slot, exercise, why: "no-candidate" } as const;
  says("slot-empty", [
    [none, "There is no Nordic Curl today: there is none to choose from", curl],
    [{ ...none, because: "gear" }, "There is no Nordic Curl today: your gym has nothing for it", curl],
    [
      { ...none, because: "limitation", areas: ["knee"] },
      "There is no Nordic Curl today: your knee rules it out",
      curl,
    ],
    [
      { ...none, because: "limitation", areas: ["knee", "hip"] },
      "There is no Nordic Curl today: your knee and hip rule it out",
      curl,
    ],
    [{ ...none, because: "lying" }, "There is no Nordic Curl today: it is done lying down", curl],
    [{ ...none, because: "option" }, "There is no Nordic Curl today: you left it out", curl],
    [{ ...none, because: "level" }, "There is no Nordic Curl today: it can wait until you have trained longer", curl],
    [{ ...none, because: "accent" }, "There is no Nordic Curl today: it is too big for the end of a session", curl],
    [{ ...none, because: "light-day" }, "There is no Nordic Curl today: it belongs to your heavy day", curl],
    [
      { slot, exercise, why: "no-time" },
      "There is no Nordic Curl today: the minutes go to what does more for you",
      curl,
    ],
  ]);
});
