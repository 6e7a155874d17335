/** Who is signed in: two tokens, kept where the program wants, changed by one request at a time. */

import type { AccountRead } from "./generated/shapes";

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  account: AccountRead;
}

export interface Kept {
  access: string;
  refresh: string;
  /** Milliseconds, by this device's clock. */
  until: number;
}

/** Where tokens live between two starts. */
export interface Storage {
  read(): Kept | undefined;
  write(kept: Kept | undefined): void;
}

export function inMemory(): Storage {
  let kept: Kept | undefined;
  return { read: () => kept, write: (next) => void (kept = next) };
}

export interface WxStorage {
  getStorageSync(key: string): unknown;
  setStorageSync(key: string, value: unknown): void;
  removeStorageSync(key: string): void;
}

export function inWx(wx: WxStorage, key = "linli.tokens"): Storage {
  return {
    read: () => (wx.getStorageSync(key) as Kept) || undefined,
    write: (kept) => (kept ? wx.setStorageSync(key, kept) : wx.removeStorageSync(key)),
  };
}

/** So early that a token does not end on its way. */
const EARLY_MS = 30_000;

export class Session {
  private changing: Promise<void> | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly exchange: (refreshToken: string) => Promise<Tokens>,
    private readonly signIn: (() => Promise<Tokens>) | undefined,
    private readonly now: () => number,
  ) {}

  get isSignedIn(): boolean {
    return this.storage.read() !== undefined;
  }

  keep(tokens: Tokens): void {
    const until = this.now() + tokens.expires_in * 1000;
    this.storage.write({ access: tokens.access_token, refresh: tokens.refresh_token, until });
  }

  forget(): void {
    this.storage.write(undefined);
  }

  /** The token to send, changed first if it ends soon. Undefined: nobody is signed in. */
  async token(): Promise<string | undefined> {
    const kept = this.storage.read();
    if (kept && kept.until - EARLY_MS <= this.now()) await this.renew(kept.access);
    return this.storage.read()?.access;
  }

  /**
   * Other tokens than `stale`, however many ask at once: the old refresh token may be sent only once.
   * Whoever cannot be refreshed is signed in anew, where the program said how.
   */
  async renew(stale: string | undefined): Promise<void> {
    if (this.storage.read()?.access !== stale) return;
    this.changing ??= this.change().finally(() => (this.changing = undefined));
    await this.changing;
  }

  private async change(): Promise<void> {
    const kept = this.storage.read();
    try {
      if (kept) return this.keep(await this.exchange(kept.refresh));
    } catch (failure) {
      if (!this.signIn) {
        this.forget();
        throw failure;
      }
    }
    this.forget();
    if (this.signIn) this.keep(await this.signIn());
  }
}
