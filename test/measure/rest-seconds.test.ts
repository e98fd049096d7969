import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { changeSecondsOf, restSecondsOf, roundRestSecondsOf } from "../../src/measure/rest-seconds";
import type { Item, SupersetBlock } from "../../src/model/plan";

const itemOf = (id: string, reps: number, restSeconds?: number): Item => {
  const exercise = exercises.find((row) => row.id === id);
  if (exercise === undefined) throw new Error(id);
  return {
    role: "secondary",
    exercise,
    warmup: [],
    prescription: {
      sets: 3,
      target: { kind: "reps", min: reps, max: reps },
      ...(restSeconds === undefined ? {} : { restSeconds }),
    },
  };
};

const superset = (a: Item, b: Item, times: Partial<SupersetBlock> = {}): SupersetBlock => ({
  kind: "superset",
  items: [a, b],
  ...times,
});

test("a written rest is the rest", () => {
  expect(restSecondsOf(itemOf("barbell-back-squat", 5, 0))).toBe(0);
  expect(
    roundRestSecondsOf(superset(itemOf("leg-extension", 10), itemOf("lying-leg-curl", 10), { restSeconds: 5 })),
  ).toBe(5);
  expect(
    changeSecondsOf(superset(itemOf("leg-extension", 10), itemOf("lying-leg-curl", 10), { changeSeconds: 0 })),
  ).toBe(0);
});

test("an unknown rest is counted by the kind of lift", () => {
  expect(restSecondsOf(itemOf("barbell-back-squat", 6))).toBe(180);
  expect(restSecondsOf(itemOf("barbell-back-squat", 7))).toBe(120);
  expect(restSecondsOf(itemOf("leg-extension", 5))).toBe(90);
  const unknown: Item = { ...itemOf("leg-extension", 5), exercise: { kind: "unknown", name: "Yoke" } };
  expect(restSecondsOf(unknown)).toBe(120);
});

test("an unknown round rests 120 seconds with a compound in it and 90 without", () => {
  expect(roundRestSecondsOf(superset(itemOf("leg-extension", 10), itemOf("lat-pulldown", 10)))).toBe(120);
  expect(roundRestSecondsOf(superset(itemOf("leg-extension", 10), itemOf("lying-leg-curl", 10)))).toBe(90);
  expect(changeSecondsOf(superset(itemOf("leg-extension", 10), itemOf("lat-pulldown", 10)))).toBe(10);
});
