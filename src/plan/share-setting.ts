import { isKnownItem, itemsOf } from "../measure/items";
import type { VolumeTarget } from "../measure/volume-targets";
import type { KnownItem } from "../model/plan";
import type { Session } from "../model/session";
import type { Level } from "../model/vocabulary";
import type { DayOutlook } from "./planned-day";

/** A day with its session. */
export interface BuiltDay {
  /** The day. */
  readonly outlook: DayOutlook;
  /** Its session. */
  readonly session: Session;
}

/** What a day's share of the week depends on. */
export interface ShareSetting {
  /** The days that are built. */
  readonly built: readonly BuiltDay[];
  /** The days that are not, this one among them. */
  readonly open: readonly DayOutlook[];
  /** Training experience. */
  readonly level: Level;
  /** Weekly targets. */
  readonly targets: readonly VolumeTarget[];
}

/** Items of a session that are known. */
export const liftsOf = ({ blocks }: Session): readonly KnownItem[] => itemsOf(blocks).filter(isKnownItem);
