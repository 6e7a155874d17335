/** A list without its pages: `for await (const venue of linli.each(linli.listVenues, { code }))`. */

import type { Options, Page } from "./answers";

export type Lister<A, T> = (args: A & { after?: string | null }, options?: Options) => Promise<Page<T>>;

export class Listing<A, T> implements AsyncIterable<T> {
  private after: string | null = null;
  private ended = false;

  constructor(
    private readonly list: Lister<A, T>,
    private readonly args: A,
    private readonly options?: Options,
  ) {}

  /** The next page's items, for `onReachBottom`; none after the last. */
  async more(): Promise<T[]> {
    if (this.ended) return [];
    const after = this.after === null ? {} : { after: this.after };
    const page = await this.list({ ...this.args, ...after }, this.options);
    this.after = page.next;
    this.ended = page.next === null;
    return page.items;
  }

  get hasMore(): boolean {
    return !this.ended;
  }

  /** All that is left, or so many and perhaps a few more. */
  async all(most = Infinity): Promise<T[]> {
    const found: T[] = [];
    while (!this.ended && found.length < most) found.push(...(await this.more()));
    return found;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    while (!this.ended) yield* await this.more();
  }
}
