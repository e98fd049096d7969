import { readFileSync } from "node:fs";

const yardstickUrl = new URL("yardstick.json", import.meta.url);

/** The committed session of about 8 kB whose JSON text is the measure of time: it does not change with the library. */
export const yardstick = JSON.parse(readFileSync(yardstickUrl, "utf8"));

/** The number below which a part of numbers lies. */
export const quantile = (numbers, part) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
};

export const median = (numbers) => quantile(numbers, 0.5);

/** Time that the processor has spent on this process, garbage collection and compiling included. */
const processorMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Processor time of a call, in milliseconds. */
export const timeOf = (work) => {
  const start = processorMilliseconds();
  work();
  return processorMilliseconds() - start;
};

const yardsticksAtOnce = 100;
/** Calls that are timed however long they take. */
const leastCalls = 10;

const writeYardsticks = () => {
  for (let time = 0; time < yardsticksAtOnce; time += 1) JSON.stringify(yardstick);
};

/**
 * Times work and the yardstick by turns, in the processor's time, so that other load on the machine changes neither much.
 *
 * @param work Called with a number that is new each time.
 * @param milliseconds How long.
 */
export const measure = (work, milliseconds = 2500) => {
  const [times, sticks] = [[], []];
  let calls = 0;
  const next = () => {
    calls += 1;
    return work(calls);
  };
  const warmUntil = performance.now() + milliseconds / 5;
  while (performance.now() < warmUntil || calls < 3) {
    writeYardsticks();
    next();
  }
  const until = performance.now() + milliseconds;
  while (performance.now() < until || times.length < leastCalls) {
    sticks.push(timeOf(writeYardsticks) / yardsticksAtOnce);
    times.push(timeOf(next));
  }
  const stick = median(sticks);
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const perSecond = 1000 / (times.reduce((sum, time) => sum + time, 0) / times.length);
  return { perSecond, p50, p99, ratio: p50 / stick, ratio99: p99 / stick };
};
