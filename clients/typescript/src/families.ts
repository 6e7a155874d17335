/** Errors by what can be done about them. Those with a name of their own are in generated/errors.ts. */

import type { ErrorName } from "./generated/errors";

/** What a refusal says on the wire. */
export interface Failure {
  errcode: number;
  errmsg: string;
  error: string;
  detail: Record<string, unknown>;
  request_id: string;
  doc_url?: string;
}

/** Whatever goes wrong between you and the API. `message` is for people, in their language. */
export class LinliError extends Error {
  constructor(message: string) {
    super(message);
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = new.target.name;
  }
}

/** There was no answer, after all tries. Whether it was done is not known; the same call again is safe. */
export class NoAnswer extends LinliError {}

/** An answer that is none of ours: a proxy's page, say. */
export class NotUnderstood extends LinliError {
  constructor(
    readonly status: number,
    message = `an answer without an envelope, status ${status}`,
  ) {
    super(message);
  }
}

/** The API said no. */
export class Refused extends LinliError {
  readonly errcode: number;
  readonly error: ErrorName | (string & {});
  readonly detail: Record<string, unknown>;
  /** Tell it to whoever runs the API: it stands in their logs. */
  readonly requestId: string;
  /** Where the API explains it; below its own address. */
  readonly docUrl: string;

  constructor(
    readonly status: number,
    failure: Failure,
    /** Seconds, where the API asked for patience. */
    readonly retryAfter: number | null = null,
  ) {
    super(failure.errmsg);
    this.errcode = failure.errcode;
    this.error = failure.error;
    this.detail = failure.detail;
    this.requestId = failure.request_id;
    this.docUrl = failure.doc_url ?? "";
  }

  is(...names: ErrorName[]): boolean {
    return (names as string[]).includes(this.error);
  }
}

/** 400: a mistake of the program. */
export class BadRequest extends Refused {}
/** 401: sign in again. */
export class Unauthenticated extends Refused {}
/** 403: you see it and may not do that. */
export class Forbidden extends Refused {}
/** 404: there is none, or it is out of your sight. */
export class NotFound extends Refused {}
/** 409: not in its present state; read it again. */
export class Conflict extends Refused {}
/** 413. */
export class TooLarge extends Refused {}
/** 422: `fields` says which. */
export class Invalid extends Refused {
  get fields(): Array<{ location: string; message: string; type: string }> {
    return (this.detail.fields as Array<{ location: string; message: string; type: string }>) ?? [];
  }
}
/** 429: more than is let through; wait `retryAfter` seconds. */
export class TooManyRequests extends Refused {}
/** 5xx: not your fault. */
export class ServerFailed extends Refused {}
/** 502, 503, 504: not now, and nothing was lost. */
export class Unavailable extends ServerFailed {}

export const FAMILIES = {
  400: BadRequest,
  401: Unauthenticated,
  403: Forbidden,
  404: NotFound,
  405: BadRequest,
  408: Unavailable,
  409: Conflict,
  410: NotFound,
  413: TooLarge,
  415: BadRequest,
  422: Invalid,
  429: TooManyRequests,
  500: ServerFailed,
  502: Unavailable,
  503: Unavailable,
  504: Unavailable,
} as const;
