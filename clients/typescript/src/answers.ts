/** What calls take beside their arguments, and what comes back. */

/** A page of a list; `next` goes into `after` for the one that follows, null on the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A file to send: the path that `wx.chooseMedia` gave (mini-programs), or a Blob (Node). */
export type Upload = string | object;

export interface Options {
  /** The resident you act for: `acting_for` of `readMe()`. Null: nobody, whatever the client was told. */
  actingFor?: string | null;
  /** One is made and kept over all tries where you give none. Give your own to go on after a restart. */
  idempotencyKey?: string;
  /** What sensitive data is looked at for; it is shown to whom they are about. */
  purpose?: string;
  /** Milliseconds of one try. */
  timeout?: number;
}
