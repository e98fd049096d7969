import type { Brief } from "./brief";
import type { Decision, Notice } from "./decision";
import type { Plan } from "./plan";
import type { Stage } from "./vocabulary";

/** How long a session takes. */
export interface Estimate {
  /** Sum of its timeline, in seconds. */
  readonly seconds: number;
  /** Low end, 15 % below. */
  readonly lowSeconds: number;
  /** High end, 15 % above. */
  readonly highSeconds: number;
}

/** What made a session. */
export interface Engine {
  /** Version of the library. */
  readonly version: string;
  /** Hash of the catalogue. */
  readonly catalog: string;
}

/** A plan that knows how it was made. */
export interface Session extends Plan {
  /** Version of this shape. */
  readonly schema: 1;
  /** The complete options as JSON: those that it was built from, or the session that it was made from later. */
  readonly brief: Brief;
  /** What made it. */
  readonly engine: Engine;
  /** Names of the strategies. */
  readonly strategies: Readonly<Record<Stage, string>>;
  /** How long it takes. */
  readonly estimate: Estimate;
  /** Why each thing is there, and why what is missing is missing. */
  readonly decisions: readonly Decision[];
  /** For the person. */
  readonly notices: readonly Notice[];
}
