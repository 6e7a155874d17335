import type { Options } from "./answers";
import { isFailure, refusal } from "./errors";
import { NoAnswer, NotUnderstood, Refused } from "./families";
import { OPERATIONS, type Operations } from "./generated/operations";
import type { AccountRead } from "./generated/shapes";
import { type Lister, Listing } from "./listing";
import { isWorthAnother, pause, secondsOf } from "./retries";
import { inMemory, Session, type Storage, type Tokens } from "./session";
import type { Method, Received, Sent, Transport } from "./transport";

export interface Settings {
  /** Where the API is: `https://linli.example.com`. */
  base: string;
  transport: Transport;
  /** Where tokens are kept; in memory if left out. */
  storage?: Storage;
  /** A code of `wx.login`. With it nobody has to sign in by hand, and no ended session is seen. */
  login?: () => Promise<string>;
  /** For servers, instead of people: `mk_live_…` or `mk_test_…`. */
  key?: string;
  /** The resident whom all calls are for. */
  actingFor?: string;
  language?: "zh" | "en";
  /** Milliseconds of one try; 15 000. */
  timeout?: number;
  /** How often what failed is tried again; 3. */
  retries?: number;
  /** For clients that hide what is not 200 (WeChat on a PC). */
  always200?: boolean;
  clock?: { now(): number; sleep(ms: number): Promise<void>; random(): number };
}

type Args = Record<string, unknown>;
interface Operation {
  method: Method;
  path: string;
  keyed: boolean;
  form: boolean;
  binary: boolean;
}

const CLOCK = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms)),
  random: () => Math.random(),
};
const API = "/api/v1";
const SIGNING_IN = new Set(["/auth/wechat", "/auth/refresh"]);

/** The methods are made in the constructor, one an operation. */
export interface Linli extends Operations {}

export class Linli {
  readonly session: Session;
  actingFor: string | undefined;
  private readonly clock: NonNullable<Settings["clock"]>;

  constructor(private readonly settings: Settings) {
    this.clock = settings.clock ?? CLOCK;
    this.actingFor = settings.actingFor;
    const { login } = settings;
    this.session = new Session(
      settings.storage ?? inMemory(),
      (refresh_token) => this.refreshTokens({ body: { refresh_token } }) as Promise<Tokens>,
      login && (async () => (await this.signInWithWechat({ body: { code: await login() } })) as Tokens),
      this.clock.now,
    );
    const methods = this as unknown as Record<string, (args?: Args, options?: Options) => Promise<unknown>>;
    for (const [name, line] of Object.entries(OPERATIONS)) {
      const operation = read(line);
      methods[name] = (args = {}, options = {}) => this.call(operation, args, options);
    }
  }

  /** With a code of `wx.login` (asked for with `login` where you give none). */
  async signIn(code?: string): Promise<AccountRead> {
    const given = code ?? (await this.settings.login?.());
    if (given === undefined) throw new Error("signIn needs a code of wx.login, or `login` in the settings");
    const tokens = (await this.signInWithWechat({ body: { code: given } })) as Tokens;
    this.session.keep(tokens);
    return tokens.account;
  }

  /** Here even where the API could not be told. */
  async leave(): Promise<void> {
    try {
      if (this.session.isSignedIn) await this.signOut();
    } finally {
      this.session.forget();
    }
  }

  /** All of a list, page by page as it is read. */
  each<A extends object, T>(list: Lister<A, T>, args: A, options?: Options): Listing<A, T> {
    return new Listing(list, args, options);
  }

  private async call(operation: Operation, args: Args, options: Options): Promise<unknown> {
    const key = operation.keyed ? (options.idempotencyKey ?? this.newKey()) : undefined;
    const sent = this.prepare(operation, args, options, key);
    const again = isRepeatable(operation, args, key);
    for (let attempt = 0, lost = false; ; attempt += 1) {
      try {
        return await this.authorised(operation, sent);
      } catch (failure) {
        if (lost && operation.method === "DELETE" && failure instanceof Refused && failure.status === 404) return null;
        if (attempt >= (this.settings.retries ?? 3) || !isWorthAnother(failure, again)) throw failure;
        lost = lost || failure instanceof NoAnswer;
        await this.clock.sleep(pause(attempt, failure, this.clock.random));
      }
    }
  }

  private async authorised(operation: Operation, sent: Sent): Promise<unknown> {
    if (this.settings.key || SIGNING_IN.has(operation.path)) return this.send(sent, this.settings.key);
    const token = await this.session.token();
    try {
      return await this.send(sent, token);
    } catch (failure) {
      const mayHelp = token !== undefined || this.settings.login !== undefined;
      if (!(failure instanceof Refused) || failure.status !== 401 || !mayHelp) throw failure;
      await this.session.renew(token);
      return this.send(sent, await this.session.token());
    }
  }

  private async send(sent: Sent, token: string | undefined): Promise<unknown> {
    const headers = token ? { ...sent.headers, Authorization: `Bearer ${token}` } : sent.headers;
    return this.opened(await this.settings.transport({ ...sent, headers }), sent.binary);
  }

  private opened(received: Received, binary: boolean): unknown {
    const { status, headers, body } = received;
    const isFile = binary && status < 300 && !isFailure(body);
    if (isFile) return body;
    if (!isFailure(body)) throw new NotUnderstood(status);
    if (body.errcode === 0) return (body as unknown as { data: unknown }).data;
    const said = this.settings.always200 ? Math.floor(body.errcode / 1000) : status;
    throw refusal(said, body, secondsOf(headers["retry-after"], this.clock.now()));
  }

  private prepare(operation: Operation, args: Args, options: Options, key: string | undefined): Sent {
    const { body, ...rest } = args;
    const url = this.settings.base.replace(/\/+$/, "") + API + address(operation.path, rest);
    const sent: Sent = {
      method: operation.method,
      url,
      headers: this.headers(options, key),
      binary: operation.binary,
      timeout: options.timeout ?? this.settings.timeout ?? 15_000,
    };
    if (operation.form) sent.form = asForm(body as Args);
    else if (body !== undefined) sent.body = body;
    return sent;
  }

  private headers(options: Options, key: string | undefined): Record<string, string> {
    const headers: Record<string, string> = { Accept: "application/json" };
    const actingFor = options.actingFor === undefined ? this.actingFor : options.actingFor;
    if (this.settings.language) headers["Accept-Language"] = this.settings.language;
    if (this.settings.always200) headers["X-Always-200"] = "1";
    if (actingFor) headers["X-Acting-For"] = actingFor;
    if (options.purpose) headers["X-Purpose"] = encodeURIComponent(options.purpose);
    if (key) headers["Idempotency-Key"] = key;
    return headers;
  }

  private newKey(): string {
    const part = () => Math.floor(this.clock.random() * 2 ** 32).toString(36);
    return `${this.clock.now().toString(36)}-${part()}${part()}${part()}`;
  }
}

function read(line: string): Operation {
  const [method, path, flags = ""] = line.split(" ") as [Method, string, string?];
  return { method, path, keyed: flags.includes("k"), form: flags.includes("f"), binary: flags.includes("b") };
}

/** A PUT that carries a version would find its own change the second time. */
function isRepeatable(operation: Operation, args: Args, key: string | undefined): boolean {
  if (operation.method === "POST") return key !== undefined;
  return operation.method !== "PUT" || !("version" in ((args.body as Args) ?? {}));
}

function address(path: string, args: Args): string {
  const query = { ...args };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = query[name];
    if (!isGiven(value) || value === "") throw new Error(`${path}: ${name} is missing`);
    delete query[name];
    return encodeURIComponent(String(value));
  });
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isGiven(each)) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`);
    }
  }
  return pairs.length ? `${filled}?${pairs.join("&")}` : filled;
}

function asForm({ file, ...rest }: Args): Sent["form"] {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) if (isGiven(value)) fields[name] = String(value);
  return { file: file as string, fields };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
