/** How requests travel: by `wx.request` in a mini-program, by `fetch` elsewhere. */

import type { Upload } from "./answers";
import { NoAnswer } from "./families";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Sent {
  method: Method;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  /** Instead of a body: a form with one file. */
  form?: { file: Upload; fields: Record<string, string> };
  /** The answer is a file. */
  binary: boolean;
  timeout: number;
}

export interface Received {
  status: number;
  headers: Record<string, string>;
  /** Read as JSON where it was JSON. */
  body: unknown;
}

/** NoAnswer: nothing came back. */
export type Transport = (sent: Sent) => Promise<Received>;

/** What we need of `wx`. */
export interface Wx {
  request(options: WxRequest): unknown;
  uploadFile(options: WxUpload): unknown;
}

interface WxAnswer {
  statusCode: number;
  header?: Record<string, unknown>;
  data: unknown;
}

interface WxEnds {
  success(answer: WxAnswer): void;
  fail(failure: { errMsg: string }): void;
}

interface WxRequest extends WxEnds {
  url: string;
  method: Method;
  header: Record<string, string>;
  data?: string;
  dataType: string;
  responseType: "text" | "arraybuffer";
  timeout: number;
}

interface WxUpload extends WxEnds {
  url: string;
  filePath: string;
  name: string;
  formData: Record<string, string>;
  header: Record<string, string>;
  timeout: number;
}

/** More than ten at once fail or wait in WeChat, by version; we wait ourselves. */
const MOST_AT_ONCE = 8;

export function wxTransport(wx: Wx): Transport {
  const turns = new Turns(MOST_AT_ONCE);
  return (sent) => turns.take(() => (sent.form ? upload(wx, sent, sent.form) : request(wx, sent)));
}

function request(wx: Wx, sent: Sent): Promise<Received> {
  const headers = { ...sent.headers };
  if (sent.body !== undefined) headers["Content-Type"] = "application/json";
  return new Promise((resolve, reject) => {
    wx.request({
      url: sent.url,
      method: sent.method,
      header: headers,
      data: sent.body === undefined ? undefined : JSON.stringify(sent.body),
      dataType: "text", // parsed here, so that what is no JSON is seen
      responseType: sent.binary ? "arraybuffer" : "text",
      timeout: sent.timeout,
      ...ends(resolve, reject),
    });
  });
}

function upload(wx: Wx, sent: Sent, form: { file: Upload; fields: Record<string, string> }): Promise<Received> {
  return new Promise((resolve, reject) => {
    wx.uploadFile({
      url: sent.url,
      filePath: form.file as string,
      name: "file",
      formData: form.fields,
      header: sent.headers,
      timeout: sent.timeout,
      ...ends(resolve, reject),
    });
  });
}

function ends(resolve: (received: Received) => void, reject: (reason: NoAnswer) => void): WxEnds {
  return {
    success: ({ statusCode, header, data }) =>
      resolve({ status: statusCode, headers: lowered(header ?? {}), body: read(data, statusCode) }),
    fail: ({ errMsg }) => reject(new NoAnswer(errMsg)),
  };
}

interface FetchAnswer {
  status: number;
  headers: { forEach(each: (value: string, name: string) => void): void };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type Fetch = (url: string, init: Record<string, unknown>) => Promise<FetchAnswer>;

/** With Node's own `fetch`; `form` makes its FormData, which is asked for only when a file is sent. */
export function fetchTransport(fetch: Fetch, form?: () => { append(name: string, value: unknown): void }): Transport {
  return async (sent) => {
    const headers = { ...sent.headers };
    let body: unknown;
    if (sent.form) {
      if (!form) throw new Error("to send files, give fetchTransport a second argument: () => new FormData()");
      const filled = form();
      for (const [name, value] of Object.entries(sent.form.fields)) filled.append(name, value);
      filled.append("file", sent.form.file);
      body = filled;
    } else if (sent.body !== undefined) {
      headers["Content-Type"] = "application/json";
      body = JSON.stringify(sent.body);
    }
    const { signal, stop } = deadline(sent.timeout);
    try {
      const answer = await fetch(sent.url, { method: sent.method, headers, body, signal });
      const known: Record<string, string> = {};
      answer.headers.forEach((value, name) => (known[name.toLowerCase()] = value));
      const file = sent.binary && answer.status < 300;
      return { status: answer.status, headers: known, body: file ? await answer.arrayBuffer() : parsed(await answer.text()) };
    } catch (failure) {
      throw new NoAnswer(String(failure));
    } finally {
      stop();
    }
  };
}

function deadline(ms: number): { signal: unknown; stop(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}

function lowered(headers: Record<string, unknown>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) found[name.toLowerCase()] = String(value);
  return found;
}

/** Bytes are left as they are, unless a refusal came instead of the file that was asked for. */
function read(data: unknown, status: number): unknown {
  const refused = data instanceof ArrayBuffer && status >= 300;
  return parsed(refused ? textOf(data) : data);
}

/** There is no TextDecoder in a mini-program. */
function textOf(bytes: ArrayBuffer): string {
  const escaped = Array.from(new Uint8Array(bytes), (each) => `%${each.toString(16).padStart(2, "0")}`);
  return decodeURIComponent(escaped.join(""));
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

class Turns {
  private taken = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(private readonly most: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.taken >= this.most) await new Promise<void>((go) => this.waiting.push(go));
    else this.taken += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
