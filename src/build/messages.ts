import type { ReasonCode } from "../model/reasons";
import { once } from "../schema/once";
import { changeMessages } from "./messages/change-messages";
import { fitMessages } from "./messages/fit-messages";
import { orderMessages } from "./messages/order-messages";
import { prescribeMessages } from "./messages/prescribe-messages";
import { programMessages } from "./messages/program-messages";
import { selectMessages } from "./messages/select-messages";
import type { Templates } from "./messages/template";
import { weekMessages } from "./messages/week-messages";
import { listWords } from "./messages/words";

/** The sentence of every reason, in plain English; replace it as a whole to speak another language. */
export const messages: () => Templates<ReasonCode> = /* @__PURE__ */ once(() => ({
  ...selectMessages,
  ...prescribeMessages,
  ...orderMessages,
  ...fitMessages,
  ...changeMessages,
  ...programMessages,
  ...weekMessages,
  "own-reason": ({ data, names }) => (names.length === 0 ? data.reason : `${listWords(names)}: ${data.reason}`),
}));
