// What an integrator writes around the generated types: the address and the key are the arguments, the decision's id is printed.
import createClient from "openapi-fetch";
import type { components, paths } from "./contract.js";

const [url, key] = process.argv.slice(2);
const reglament = createClient<paths>({ baseUrl: url!, headers: { Authorization: `Bearer ${key}` } });

const request: components["schemas"]["DecisionRequest"] = {
  requestId: "typescript-1",
  evaluationTime: "2026-04-06T12:10:00+03:00",
  deal: { dealId: "D-TYPESCRIPT", status: "OPEN", kind: "NEW_CLIENT", saleType: "B2B", channel: "CHAT" },
  client: { clientId: "K-1", type: "COMPANY", isExisting: false },
  stageHistory: [{ stage: "INBOUND_ATTRACTION", enteredAt: "2026-04-06T12:00:00+03:00" }],
  ownerships: [{ managerId: "M1", from: "2026-04-06T12:00:00+03:00", assignedBy: "H1" }],
  contacts: [],
};

const { data, error } = await reglament.POST("/v1/decisions", { body: request });
if (error) {
  throw new Error(JSON.stringify(error));
}
console.log(data.decisionId);
