import { FAMILIES, type Failure, Refused, ServerFailed } from "./families";
import { BY_NAME } from "./generated/errors";

type Family = new (status: number, failure: Failure, retryAfter: number | null) => Refused;

/** The class of its name, else that of its status, so that a newer API's errors are caught all the same. */
export function refusal(status: number, failure: Failure, retryAfter: number | null): Refused {
  const families: Record<number, Family | undefined> = FAMILIES;
  const family = BY_NAME[failure.error] ?? families[status] ?? (status >= 500 ? ServerFailed : Refused);
  return new family(status, failure, retryAfter);
}

export function isFailure(body: unknown): body is Failure {
  return typeof body === "object" && body !== null && typeof (body as Failure).errcode === "number";
}
