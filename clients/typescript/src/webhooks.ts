/** For merchants' servers: whether a webhook is ours (Standard Webhooks 1.0). Needs Node. */

import { createHmac, timingSafeEqual } from "node:crypto";

const TOLERANCE_S = 300;

export interface Told<T = Record<string, unknown>> {
  type: string;
  timestamp: string;
  data: T;
}

/** Why it is not to be believed. */
export class NotOurs extends Error {}

/**
 * What it says, if it is ours and not older than five minutes; else NotOurs. `body` is what came over the
 * wire, not what a framework made of it. Answer 2xx within 15 seconds, and expect the same `webhook-id` again.
 */
export function opened<T>(
  secret: string,
  headers: Record<string, string | string[] | undefined>,
  body: string,
  now: number = Date.now(),
): Told<T> {
  const named = (name: string): string => {
    const found = headers[name];
    if (typeof found !== "string" || !found) throw new NotOurs(`the header ${name} is missing`);
    return found;
  };
  const [id, timestamp, signatures] = [named("webhook-id"), named("webhook-timestamp"), named("webhook-signature")];
  if (!/^\d{1,12}$/.test(timestamp)) throw new NotOurs("webhook-timestamp is no time");
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_S) throw new NotOurs("it is older than five minutes");
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const right = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
  const isOurs = signatures.split(" ").some((each) => {
    const given = Buffer.from(each.replace(/^v1,/, ""), "base64");
    return each.startsWith("v1,") && given.length === right.length && timingSafeEqual(given, right);
  });
  if (!isOurs) throw new NotOurs("no signature is right: another secret, or a changed body");
  return JSON.parse(body) as Told<T>;
}
